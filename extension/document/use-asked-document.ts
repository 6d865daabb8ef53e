import { useEffect, useState } from 'preact/hooks';
import type { Mention, SourceDocument } from '../../src/model.ts';
import type { OwnPagesToBackground } from '../messages.ts';
import { callBackground } from '../messaging.ts';
import { wordFailure } from '../ui/word-failure.ts';

/** What the page's address asks for, and what came of it. */
export type AskedDocument =
  | { readonly state: 'opening' }
  | { readonly state: 'not-found' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'open'; readonly document: SourceDocument; readonly mention?: Mention };

/** The document, and the mention in it, of `?document=…&mention=…`. */
export function useAskedDocument(): AskedDocument {
  const [asked, setAsked] = useState<AskedDocument>({ state: 'opening' });
  useEffect(() => {
    const fail = (error: unknown) => setAsked({ state: 'failed', message: wordFailure(error) });
    openDocument(new URLSearchParams(location.search)).then(setAsked, fail);
  }, []);
  return asked;
}

async function openDocument(query: URLSearchParams): Promise<AskedDocument> {
  const documentId = query.get('document');
  if (documentId === null) return { state: 'not-found' };
  const mentionId = Number.parseInt(query.get('mention') ?? '', 10);
  const which = { documentId, ...(Number.isSafeInteger(mentionId) && { mentionId }) };
  const outcome = await callBackground<OwnPagesToBackground>()('document', which);
  if (!outcome.ok) return { state: 'failed', message: outcome.message };
  const { document, mention } = outcome;
  return document ? { state: 'open', document, ...(mention && { mention }) } : { state: 'not-found' };
}

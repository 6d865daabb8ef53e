import type { Evidence } from '../../src/model.ts';
import { linkToQuote } from '../../src/quotes/link-to-quote.ts';
import { say } from './say.ts';

/** Opens a source that has no address on the web, in the extension. */
export type OpenDocument = (at: { documentId: string; mentionId: number }) => void;

interface Props {
  readonly evidence: Evidence;
  readonly openDocument: OpenDocument;
  /** "open at the quote" when absent. */
  readonly words?: string;
}

/** The way to a source, at the quote: on the web where it has an address, else in the extension. */
export function SourceLink({ evidence, openDocument, words = say('evidenceOpenQuote') }: Props) {
  const { document, mention } = evidence;
  const address = document.url && linkToQuote(document.url, mention.quote);
  const label = say('evidenceOpenQuoteOf', [document.title || say('untitledDocument')]);
  if (address) {
    return (
      <a href={address} target="_blank" rel="noopener noreferrer" aria-label={label}>
        {words}
      </a>
    );
  }
  const open = ({ isTrusted }: MouseEvent) => {
    // In a page's tab: only the reader opens tabs, by hand or key, and no script does.
    if (isTrusted) openDocument({ documentId: document.id, mentionId: mention.id });
  };
  return (
    <button type="button" class="link" onClick={open} aria-label={label}>
      {words}
    </button>
  );
}

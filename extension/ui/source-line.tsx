import type { Attribution, Evidence } from '../../src/model.ts';
import { linkToQuote } from '../../src/quotes/link-to-quote.ts';
import { wordDocumentDate } from '../../src/wording/word-date.ts';
import { say } from './say.ts';

/** Opens a source that has no address on the web, in the extension. */
export type OpenDocument = (at: { documentId: string; mentionId: number }) => void;

interface Props {
  evidence: Evidence;
  openDocument: OpenDocument;
}

/** Title, publisher, date and how it is known, said by whom; and the way to the source, at the quote. */
export function SourceLine({ evidence, openDocument }: Props) {
  const { document, mention } = evidence;
  const facts = [document.publisher, wordDocumentDate(document, say), wordSpeaker(mention.attributions)];
  return (
    <p class="source">
      <cite>{document.title || say('untitledDocument')}</cite>
      {' · '}
      {facts.filter(Boolean).join(' · ')}
      {' · '}
      <SourceLink evidence={evidence} openDocument={openDocument} />
    </p>
  );
}

function SourceLink({ evidence: { document, mention }, openDocument }: Props) {
  const address = document.url && linkToQuote(document.url, mention.quote);
  const words = say('evidenceOpenQuote');
  const label = say('evidenceOpenQuoteOf', [document.title || say('untitledDocument')]);
  if (address) {
    return (
      <a href={address} target="_blank" rel="noopener noreferrer" aria-label={label}>
        {words}
      </a>
    );
  }
  const open = () => openDocument({ documentId: document.id, mentionId: mention.id });
  return (
    <button type="button" class="link" onClick={open} aria-label={label}>
      {words}
    </button>
  );
}

/** "said by Peskov, according to Tass": who speaks, then through whom we have it. */
function wordSpeaker(attributions: readonly Attribution[]): string | undefined {
  const [speaker, reporter] = [attributions.at(-1), attributions.at(-2)];
  if (!speaker) return undefined;
  const said = say(SPEAKER_KEYS[speaker.stance], [speaker.source]);
  return reporter ? say('saidAccordingTo', [said, reporter.source]) : said;
}

const SPEAKER_KEYS: Record<Attribution['stance'], string> = {
  asserts: 'saidBy',
  denies: 'deniedBySpeaker',
  doubts: 'doubtedBySpeaker',
};

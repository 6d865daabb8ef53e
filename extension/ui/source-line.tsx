import type { Attribution, Evidence } from '../../src/model.ts';
import { wordDocumentDate } from '../../src/wording/word-date.ts';
import { DIVIDER } from './divider.ts';
import { say } from './say.ts';
import { type OpenDocument, SourceLink } from './source-link.tsx';

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
      {DIVIDER}
      {facts.filter(Boolean).join(DIVIDER)}
      {DIVIDER}
      <SourceLink evidence={evidence} openDocument={openDocument} />
    </p>
  );
}

/**
 * "said by Peskov, according to Tass": who speaks, then through whom we have it. "said by Washington, denied by
 * the Kremlin" where the outer one does not report but deny.
 */
function wordSpeaker(attributions: readonly Attribution[]): string | undefined {
  const [speaker, outer] = [attributions.at(-1), attributions.at(-2)];
  if (!speaker) return undefined;
  const said = say(SPEAKER_KEYS[speaker.stance], [speaker.source]);
  if (!outer) return said;
  if (outer.stance === 'asserts') return say('saidAccordingTo', [said, outer.source]);
  return [said, say(SPEAKER_KEYS[outer.stance], [outer.source])].join(', ');
}

const SPEAKER_KEYS: Record<Attribution['stance'], string> = {
  asserts: 'saidBy',
  denies: 'deniedBySpeaker',
  doubts: 'doubtedBySpeaker',
};

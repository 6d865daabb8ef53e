import type { Attribution, Evidence, Mention } from '../../src/model.ts';
import { linkToQuote } from '../../src/quotes/link-to-quote.ts';
import { wordDocumentDate } from '../../src/wording/word-date.ts';
import { wordGates, wordReason } from '../../src/wording/word-reason.ts';
import { wordStance } from '../../src/wording/word-stance.ts';
import { markParts } from './mark-parts.ts';
import { say } from './say.ts';
import { StanceSign } from './stance-sign.tsx';

interface Props {
  readonly evidence: Evidence;
  /** "2 of 5", where there are several. */
  readonly position?: { readonly number: number; readonly of: number } | undefined;
  /** Which conditions the stance passed: "Why?". */
  readonly showGates: boolean;
  /** A source without an address opens in the extension. */
  readonly onOpenDocument: (at: { documentId: string; mentionId: number }) => void;
}

/** One piece of evidence: stance in words, reason, quote in its context, source. */
export function EvidenceView({ evidence, position, showGates, onOpenDocument }: Props) {
  return (
    <li class={`evidence ${evidence.stance}`}>
      <h3 class="stance">
        <StanceSign stance={evidence.stance} />
        <span>{wordStance(evidence, say)}</span>
        {position && position.of > 1 && (
          <small>{say('cardPosition', [String(position.number), String(position.of)])}</small>
        )}
      </h3>
      <ReasonLine evidence={evidence} />
      <Quote mention={evidence.mention} evidence={evidence} />
      <Source evidence={evidence} onOpenDocument={onOpenDocument} />
      {showGates && <Gates evidence={evidence} />}
    </li>
  );
}

function ReasonLine({ evidence }: { readonly evidence: Evidence }) {
  const parts = wordReason(evidence.reason, say);
  if (parts.length === 0) return null;
  return (
    <p class="reason">
      {parts.map((runs, place) => (
        <>
          {place > 0 && ' · '}
          {runs.map(({ text, differs }) => (differs ? <b>{text}</b> : text))}
        </>
      ))}
    </p>
  );
}

function Quote({ mention, evidence }: { readonly mention: Mention; readonly evidence: Evidence }) {
  const marks = evidence.reason.differs.flatMap(({ there }) => there ?? []);
  const before = lastWords(mention.before);
  const after = firstWords(mention.after);
  return (
    <blockquote>
      {before && <span class="context">{before} </span>}
      {markParts(mention.text, marks).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      {after && <span class="context"> {after}</span>}
    </blockquote>
  );
}

function Source({ evidence, onOpenDocument }: Pick<Props, 'evidence' | 'onOpenDocument'>) {
  const { document, mention } = evidence;
  const link = document.url && linkToQuote(document.url, mention.quote);
  const facts = [
    ...(document.publisher ? [document.publisher] : []),
    wordDocumentDate(document, say),
    ...wordSpeaker(mention.attributions),
  ];
  const open = () => onOpenDocument({ documentId: document.id, mentionId: mention.id });
  return (
    <p class="source">
      <cite>{document.title || say('untitledDocument')}</cite>
      <br />
      {facts.join(' · ')}
      {' · '}
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {say('openAtQuote')}
        </a>
      ) : (
        <button type="button" class="link" onClick={open}>
          {say('openDocument')}
        </button>
      )}
    </p>
  );
}

function Gates({ evidence }: { readonly evidence: Evidence }) {
  return (
    <dl class="gates">
      {wordGates(evidence.reason, say).map(({ gate, outcome, name, words }) => (
        <div key={gate} class={outcome}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const SPEAKER_KEYS: Record<Attribution['stance'], string> = {
  asserts: 'saidBy',
  denies: 'deniedBySpeaker',
  doubts: 'doubtedBySpeaker',
};

/** "said by Peskov, according to Tass": who speaks first, then through whom we have it. */
function wordSpeaker(attributions: readonly Attribution[]): string[] {
  const speaker = attributions.at(-1);
  const reporter = attributions.at(-2);
  if (!speaker) return [];
  const said = say(SPEAKER_KEYS[speaker.stance], [speaker.source]);
  return [reporter ? say('saidAccordingTo', [said, reporter.source]) : said];
}

/** Characters of context on either side of a quote: a line of the card, enough to see what it is about. */
const CONTEXT_LENGTH = 70;

function lastWords(text = ''): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  return `…${text.slice(-CONTEXT_LENGTH).replace(/^\S*/, '')}`;
}

function firstWords(text = ''): string {
  if (text.length <= CONTEXT_LENGTH) return text;
  return `${text.slice(0, CONTEXT_LENGTH).replace(/\s\S*$/, '')} …`;
}

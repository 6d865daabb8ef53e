import { type CheckedClaim, STANCES } from '../../../src/model.ts';
import { EvidenceView } from '../../ui/evidence-view.tsx';
import { say } from '../../ui/say.ts';
import type { OpenDocument } from '../../ui/source-link.tsx';
import { StanceSign } from '../../ui/stance-sign.tsx';
import type { CardSubject } from './card-subject.ts';

interface Props {
  readonly subject: CardSubject;
  readonly onClose: () => void;
  readonly openDocument: OpenDocument;
}

/** What stands in the card: the evidence, or in words why there is none to show. */
export function Card({ subject, onClose, openDocument }: Props) {
  return (
    <>
      <div class="body" tabindex={-1}>
        <Subject subject={subject} openDocument={openDocument} />
      </div>
      <div class="foot">
        <span>{say('extensionName')}</span>
        <button type="button" class="close" onClick={onClose} aria-label={say('cardClose')}>
          {say('cardEscape')}
        </button>
      </div>
    </>
  );
}

function Subject({ subject, openDocument }: Omit<Props, 'onClose'>) {
  if (subject.type === 'checking') return <Notice text={say('cardChecking')} busy />;
  if (subject.type === 'notice') return <Notice text={subject.text} />;
  const passages = subject.type === 'claim' ? [subject.checked] : mostTellingFirst(subject.passages);
  return (
    <>
      {subject.type === 'selection' && subject.note && <Notice text={subject.note} />}
      {passages.map((checked) => (
        // The text is part of the key: another claim starts with its details folded.
        <Passage
          key={`${checked.claim.start} ${checked.claim.text}`}
          checked={checked}
          isQuoted={subject.type === 'selection'}
          openDocument={openDocument}
        />
      ))}
    </>
  );
}

/** Sentences that something speaks against, then updated and reported ones, those with nothing on file last. */
function mostTellingFirst(passages: readonly CheckedClaim[]): CheckedClaim[] {
  const rank = ({ evidence: [foremost] }: CheckedClaim) =>
    foremost ? STANCES.indexOf(foremost.stance) : STANCES.length;
  return passages.toSorted((a, b) => rank(a) - rank(b));
}

interface PassageProps {
  readonly checked: CheckedClaim;
  /** A selected passage is repeated: there may be several, and whole sentences where parts were selected. */
  readonly isQuoted: boolean;
  readonly openDocument: OpenDocument;
}

function Passage({ checked, isQuoted, openDocument }: PassageProps) {
  return (
    <article>
      {isQuoted && <h2 dir="auto">{checked.claim.text}</h2>}
      {checked.evidence.every(({ stance }) => stance === 'related') && <NothingOnFile />}
      <EvidenceView checked={checked} openDocument={openDocument} />
    </article>
  );
}

function NothingOnFile() {
  return (
    <p class="none nothing">
      <StanceSign sign="nothing" />
      {say('nothingOnFile')}
    </p>
  );
}

function Notice({ text, busy = false }: { readonly text: string; readonly busy?: boolean }) {
  return (
    <p class="none" aria-busy={busy}>
      {busy && <span class="busy" aria-hidden="true" />}
      {text}
    </p>
  );
}

import type { CheckedClaim, DocumentFacts } from '../../src/model.ts';
import { sayCount } from '../../src/wording/say.ts';
import { wordDate } from '../../src/wording/word-date.ts';
import { say } from './say.ts';

/** How the claim reached the reader: earliest mention, independent reports, copies grouped, who alone says so. */
export function ProvenanceView({ checked }: { readonly checked: CheckedClaim }) {
  const { provenance } = checked;
  if (provenance.independentReports === 0) return null;
  const documents = new Map(checked.evidence.map(({ document }) => [document.id, document]));
  return (
    <div class="provenance">
      <h3>{say('provenanceTitle')}</h3>
      <p>
        {[
          sayCount(say, 'provenanceReports', provenance.independentReports),
          ...wordEarliest(checked, documents),
          ...(provenance.firstSpeaker ? [say('provenanceFirstSpeaker', [provenance.firstSpeaker])] : []),
        ].join(' · ')}
      </p>
      {provenance.onlySide && <p class="caution">{say('provenanceOnlySide', [provenance.onlySide])}</p>}
      <Copies reports={provenance.reports} documents={documents} />
    </div>
  );
}

/** One wording in several places counts once: each such group on a line of its own. */
function Copies(props: {
  readonly reports: readonly (readonly string[])[];
  readonly documents: ReadonlyMap<string, DocumentFacts>;
}) {
  const copied = props.reports.filter((group) => group.length > 1);
  if (copied.length === 0) return null;
  return (
    <ul>
      {copied.map((group) => (
        <li key={group[0]}>
          {sayCount(say, 'provenanceCopies', group.length - 1)}
          {': '}
          {group.map((id) => nameOf(props.documents.get(id)) ?? id).join(', ')}
        </li>
      ))}
    </ul>
  );
}

function wordEarliest({ provenance }: CheckedClaim, documents: ReadonlyMap<string, DocumentFacts>): string[] {
  const { earliest } = provenance;
  const name = earliest && nameOf(documents.get(earliest.documentId));
  return earliest && name ? [say('provenanceEarliest', [name, wordDate(earliest.published, say)])] : [];
}

const nameOf = (document?: DocumentFacts) =>
  document && (document.publisher || document.title || say('untitledDocument'));

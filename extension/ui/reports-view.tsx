import type { Evidence, Provenance } from '../../src/model.ts';
import { sayCount } from '../../src/wording/say.ts';
import { QuoteView } from './quote-view.tsx';
import { say } from './say.ts';
import { type OpenDocument, SourceLine } from './source-line.tsx';
import { StanceSign } from './stance-sign.tsx';
import { wordProvenance } from './word-provenance.ts';

interface Props {
  /** At least one. */
  reports: readonly Evidence[];
  provenance: Provenance;
  place: string;
  openDocument: OpenDocument;
}

/** Who reports the same: earliest first, the others when asked for. */
export function ReportsView({ reports, provenance, place, openDocument }: Props) {
  const [first, ...others] = earliestFirst(reports, provenance);
  const independent = provenance.independentReports.toLocaleString(say.language);
  return (
    <section class="evidence supports">
      <h3>
        <StanceSign sign="supports" />
        {sayCount(say, 'evidenceReports', countDocuments(reports), [independent])}
        <span class="place">{place}</span>
      </h3>
      <p class="source">{wordProvenance(reports, provenance, say)}</p>
      {first && <Report evidence={first} openDocument={openDocument} />}
      {others.length > 0 && (
        <details>
          <summary>{sayCount(say, 'evidenceMoreReports', others.length)}</summary>
          <ul class="others">
            {others.map((evidence) => (
              <li key={evidence.mention.id}>
                <Report evidence={evidence} openDocument={openDocument} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Report({ evidence, openDocument }: { evidence: Evidence; openDocument: OpenDocument }) {
  return (
    <>
      <QuoteView mention={evidence.mention} reason={evidence.reason} />
      <SourceLine evidence={evidence} openDocument={openDocument} />
    </>
  );
}

function countDocuments(reports: readonly Evidence[]): number {
  return new Set(reports.map(({ document }) => document.id)).size;
}

function earliestFirst(reports: readonly Evidence[], { earliest }: Provenance): Evidence[] {
  const isEarliest = ({ document }: Evidence) => document.id === earliest?.documentId;
  return reports.toSorted((a, b) => Number(isEarliest(b)) - Number(isEarliest(a)));
}

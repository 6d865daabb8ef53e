import { Fragment } from 'preact';
import type { Evidence, Provenance } from '../../src/model.ts';
import { sayCount } from '../../src/wording/say.ts';
import { DIVIDER } from './divider.ts';
import { groupReports, type ReportGroup } from './group-reports.ts';
import { QuoteView } from './quote-view.tsx';
import { ReasonLine } from './reason-line.tsx';
import { say } from './say.ts';
import { SourceLine } from './source-line.tsx';
import { type OpenDocument, SourceLink } from './source-link.tsx';
import { StanceSign } from './stance-sign.tsx';
import { WhyView } from './why-view.tsx';
import { wordProvenance } from './word-provenance.ts';

interface Props {
  /** At least one. */
  reports: readonly Evidence[];
  provenance: Provenance;
  place: string;
  openDocument: OpenDocument;
}

/** Who reports the same: earliest first, copies of one text together, the others when asked for. */
export function ReportsView({ reports, provenance, place, openDocument }: Props) {
  const [first, ...others] = groupReports(reports, provenance);
  const independent = provenance.independentReports.toLocaleString(say.language);
  return (
    <section class="evidence supports">
      <h3>
        <StanceSign sign="supports" />
        {sayCount(say, 'evidenceReports', countDocuments(reports), [independent])}
        <span class="place">{place}</span>
      </h3>
      <p class="source">{wordProvenance(reports, provenance, say)}</p>
      {first && <Report group={first} openDocument={openDocument} />}
      {others.length > 0 && (
        <details>
          <summary>{sayCount(say, 'evidenceMoreReports', countAll(others))}</summary>
          <ul class="others">
            {others.map((group) => (
              <li key={group.report.mention.id}>
                <Report group={group} openDocument={openDocument} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Report({ group, openDocument }: { group: ReportGroup; openDocument: OpenDocument }) {
  const { report, copies } = group;
  return (
    <>
      <ReasonLine reason={report.reason} />
      <QuoteView mention={report.mention} reason={report.reason} />
      <SourceLine evidence={report} openDocument={openDocument} />
      {copies.length > 0 && <Copies copies={copies} openDocument={openDocument} />}
      <WhyView reason={report.reason} />
    </>
  );
}

/** "Same wording: Daily Echo · Evening Post", each leading to its own quote. */
function Copies({ copies, openDocument }: { copies: readonly Evidence[]; openDocument: OpenDocument }) {
  return (
    <p class="source">
      {say('evidenceSameWording')}{' '}
      {copies.map((copy, index) => (
        <Fragment key={copy.mention.id}>
          {index > 0 && DIVIDER}
          <SourceLink
            evidence={copy}
            openDocument={openDocument}
            words={copy.document.publisher || copy.document.title || say('untitledDocument')}
          />
        </Fragment>
      ))}
    </p>
  );
}

const countAll = (groups: readonly ReportGroup[]) =>
  groups.reduce((sum, { copies }) => sum + 1 + copies.length, 0);

function countDocuments(reports: readonly Evidence[]): number {
  return new Set(reports.map(({ document }) => document.id)).size;
}

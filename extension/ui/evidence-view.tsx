import type { CheckedClaim, Evidence } from '../../src/model.ts';
import { sayCount } from '../../src/wording/say.ts';
import { reasonUnderTitle, wordStance } from '../../src/wording/word-stance.ts';
import { QuoteView } from './quote-view.tsx';
import { ReasonLine } from './reason-line.tsx';
import { ReportsView } from './reports-view.tsx';
import { say } from './say.ts';
import { SourceLine } from './source-line.tsx';
import type { OpenDocument } from './source-link.tsx';
import { StanceSign } from './stance-sign.tsx';
import { WhyView } from './why-view.tsx';

interface Props {
  checked: CheckedClaim;
  openDocument: OpenDocument;
}

/**
 * All that the library knows of one claim, in reading order: what speaks against it one by one, then who
 * reports it, then, when asked for, what is on the same topic. Styles: `evidence.css`. Shows nothing for a
 * claim without evidence; the caller says so in its own way.
 */
export function EvidenceView({ checked, openDocument }: Props) {
  const of = (stance: Evidence['stance']) =>
    checked.evidence.filter((evidence) => evidence.stance === stance);
  const apart = [...of('contradicts'), ...of('updates')];
  const reports = of('supports');
  const total = apart.length + (reports.length > 0 ? 1 : 0);
  const place = (index: number) =>
    total > 1 ? say('evidencePlace', [String(index + 1), String(total)]) : '';
  return (
    <>
      {apart.map((evidence, index) => (
        <EvidenceItem
          key={evidence.mention.id}
          evidence={evidence}
          place={place(index)}
          openDocument={openDocument}
        />
      ))}
      {reports.length > 0 && (
        <ReportsView
          reports={reports}
          provenance={checked.provenance}
          place={place(total - 1)}
          openDocument={openDocument}
        />
      )}
      <RelatedView related={of('related')} openDocument={openDocument} />
    </>
  );
}

interface ItemProps {
  evidence: Evidence;
  place: string;
  openDocument: OpenDocument;
}

function EvidenceItem({ evidence, place, openDocument }: ItemProps) {
  return (
    <section class={`evidence ${evidence.stance}`}>
      <h3>
        <StanceSign sign={evidence.stance} />
        {wordStance(evidence, say)}
        <span class="place">{place}</span>
      </h3>
      <ReasonLine reason={reasonUnderTitle(evidence)} />
      <QuoteView mention={evidence.mention} reason={evidence.reason} />
      <SourceLine evidence={evidence} openDocument={openDocument} />
      <WhyView reason={evidence.reason} />
    </section>
  );
}

function RelatedView({ related, openDocument }: { related: Evidence[]; openDocument: OpenDocument }) {
  if (related.length === 0) return null;
  return (
    <section class="evidence related">
      <details>
        <summary>{sayCount(say, 'evidenceRelated', related.length)}</summary>
        <ul class="others">
          {related.map((evidence) => (
            <li key={evidence.mention.id}>
              <ReasonLine reason={evidence.reason} />
              <QuoteView mention={evidence.mention} reason={evidence.reason} />
              <SourceLine evidence={evidence} openDocument={openDocument} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

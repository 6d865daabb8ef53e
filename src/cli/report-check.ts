import type { CheckedClaim, Evidence, PageFacts, Stance } from '../model.ts';
import { countCoverage } from '../standing.ts';
import { type Say, sayCount } from '../wording/say.ts';
import { wordDate, wordDocumentDate } from '../wording/word-date.ts';
import { reasonText } from '../wording/word-reason.ts';
import { reasonUnderTitle, wordStance } from '../wording/word-stance.ts';

/** Signs and ANSI colours of the stances; the sign alone tells them apart. */
const SIGNS: Record<Stance, { readonly sign: string; readonly color: number }> = {
  contradicts: { sign: '≠', color: 31 },
  updates: { sign: '↻', color: 33 },
  supports: { sign: '=', color: 36 },
  related: { sign: '≈', color: 90 },
};

/** What a reader would see in the popup and on the cards, as plain text. */
export function reportCheck(
  page: PageFacts,
  checked: readonly CheckedClaim[],
  say: Say,
  colors: boolean,
): string {
  const paint = (text: string, color: number) => (colors ? `\u001b[${color}m${text}\u001b[0m` : text);
  const claims = checked.map(({ claim, evidence, provenance }) => {
    const shown = evidence.filter(({ stance }) => stance !== 'related');
    const lines = shown.map((item) => reportEvidence(item, say, paint));
    const nothing = lines.length === 0 ? [`    ${paint(say('nothingOnFile'), 90)}`] : [];
    const reports =
      provenance.independentReports > 0
        ? [`    ${sayCount(say, 'provenanceReports', provenance.independentReports)}`]
        : [];
    return [paint(claim.text, 1), ...lines, ...nothing, ...reports].join('\n');
  });
  const published = page.published ? wordDate(page.published, say) : undefined;
  const head = [page.title, page.publisher, published].filter((part) => part !== undefined).join(' · ');
  return `${[head, coverageLine(checked, say), ...claims].join('\n\n')}\n`;
}

function reportEvidence(item: Evidence, say: Say, paint: (text: string, color: number) => string): string {
  const { sign, color } = SIGNS[item.stance];
  const { document, mention } = item;
  const source = [document.publisher, document.title, wordDocumentDate(document, say)]
    .filter((part) => part !== undefined)
    .join(' · ');
  return [
    `  ${paint(`${sign} ${wordStance(item, say)}`, color)}`,
    `    ${reasonText(reasonUnderTitle(item), say)}`,
    `    ${quoted(mention.quote.exact)}`,
    `    ${paint(source, 90)}`,
  ].join('\n');
}

const QUOTATION_MARK = /["“”„«»]/;

/** A sentence in quotation marks, unless it begins with one of its own: “He did not fail”, said the general. */
function quoted(sentence: string): string {
  return QUOTATION_MARK.test(sentence.charAt(0)) ? sentence : `“${sentence}”`;
}

/** "31 claims · 9 on file · 2 in conflict · 22 nothing on file". */
function coverageLine(checked: readonly CheckedClaim[], say: Say): string {
  const { claims, onFile, contradicts, nothing } = countCoverage(checked);
  return [
    sayCount(say, 'coverageClaims', claims),
    say('coverageOnFile', [String(onFile)]),
    say('coverageInConflict', [String(contradicts)]),
    say('coverageNothing', [String(nothing)]),
  ].join(' · ');
}

import { findAttributions } from '../src/claims/find-attributions.ts';
import type { Judgement } from '../src/model.ts';
import { analyzeStatement } from '../src/stance/analysis/analyze-statement.ts';
import { judgeStance } from '../src/stance/judge-stance.ts';

/** What is said, with the day on which it was published; a text alone was published on `DAY`. */
export type Told = string | readonly [published: string, text: string];

/** A Tuesday. */
const DAY = '2024-06-11';

/** The judgement of two sentences of dated documents, with their speakers, as a page is judged. */
export function judgeTold(here: Told, there: Told): Judgement {
  return judgeStance(analyze(here), analyze(there));
}

/** "contradicts number", "unrelated": stance and kind. */
export function stanceTold(here: Told, there: Told): string {
  const judgement = judgeTold(here, there);
  return judgement.stance === 'unrelated' ? 'unrelated' : `${judgement.stance} ${judgement.kind}`;
}

/** The same in both directions. */
export function stancesTold(here: Told, there: Told): string[] {
  return [stanceTold(here, there), stanceTold(there, here)];
}

function analyze(told: Told) {
  const [published, text] = typeof told === 'string' ? [DAY, told] : told;
  return analyzeStatement({ text, published, attributions: findAttributions(text) });
}

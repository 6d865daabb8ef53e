import type { Analysis } from '../analysis/analysis.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { asOf, dayOf, daysBetween } from '../comparison/compare-times.ts';
import type { ToldState } from './find-told-states.ts';

/** Scales of what is settled beforehand: "will go ahead", "has been postponed"; the days named are those to come. */
export const OF_PLAN = new Set(['schedule', 'favour', 'charges', 'office']);

/** Days after an event for which "still" speaks of what it should have changed: later, it may have changed back. */
const STILL_DAYS = 3;
/** Days between two reports without a day for which they tell of one event. */
const ONE_REPORT_DAYS = 3;

/**
 * Whether two states that exclude each other are told of one time. What changes a state holds from then on: "freed on
 * Monday" is at odds with "still held on Tuesday", and "closed on Monday" is not with "reopened on Tuesday".
 */
export function areAtOneTime(here: ToldState, there: ToldState, { a, b, times }: Comparison): boolean {
  const [dayA, dayB] = [here.isAhead ? undefined : dayOf(a), there.isAhead ? undefined : dayOf(b)];
  const apart = daysBetween(dayA ?? asOf(a), dayB ?? asOf(b)) ?? 0;
  const [earlier, later] = apart < 0 ? [there, here] : [here, there];
  const days = Math.abs(apart);
  if (OF_PLAN.has(here.family) && (dayA === undefined || dayB === undefined))
    return Math.abs(daysBetween(asOf(a), asOf(b)) ?? 0) <= ONE_REPORT_DAYS;
  if (days === 0 && areOfOtherHours(a, b)) return false;
  if (later.isLasting && !earlier.isLasting && days > 0) return days <= STILL_DAYS;
  if (times.outcome === 'agrees' || times.outcome === 'compatible') return true;
  if (times.outcome === 'differs') return false;
  if (days === 0) return true;
  if (earlier.isLasting && !later.isLasting) return false;
  if (dayA !== undefined || dayB !== undefined) return days <= 1;
  const published = daysBetween(a.statement.published, b.statement.published) ?? days;
  return Math.min(days, Math.abs(published)) <= ONE_REPORT_DAYS;
}

/** "closed on Monday morning", "reopened on Monday evening". */
function areOfOtherHours(a: Analysis, b: Analysis): boolean {
  const [here, there] = [HOURS.exec(a.statement.text)?.[0], HOURS.exec(b.statement.text)?.[0]];
  return here !== undefined && there !== undefined && here.toLowerCase() !== there.toLowerCase();
}

const HOURS = /\b(?:morning|noon|midday|afternoon|evening)\b/i;

import { type Alignment, alignWords } from './align-words.ts';
import type { Analysis } from './analysis.ts';
import { type ClausePair, compareClauses } from './compare-clauses.ts';
import { compareNames, type NameComparison } from './compare-names.ts';
import { compareQuantities, type QuantityPair } from './compare-quantities.ts';
import { compareSpeakers, type SpeakerComparison } from './compare-speakers.ts';
import { compareTimes, type TimeComparison } from './compare-times.ts';

/** Two statements side by side, slot by slot. */
export interface Comparison {
  readonly a: Analysis;
  readonly b: Analysis;
  readonly alignment: Alignment;
  readonly clauses: readonly ClausePair[];
  readonly names: NameComparison;
  readonly quantities: readonly QuantityPair[];
  readonly times: TimeComparison;
  readonly speakers: SpeakerComparison;
}

export function compareStatements(a: Analysis, b: Analysis): Comparison {
  const alignment = alignWords(a, b);
  return {
    a,
    b,
    alignment,
    clauses: compareClauses(a, b, alignment),
    names: compareNames(a, b),
    quantities: compareQuantities(a, b),
    times: compareTimes(a, b),
    speakers: compareSpeakers(a, b, alignment),
  };
}

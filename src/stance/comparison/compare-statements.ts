import type { Analysis } from '../analysis/analysis.ts';
import { type Alignment, alignWords } from './align-words.ts';
import { type ClausePair, compareClauses } from './compare-clauses.ts';
import { compareMeanings, type MeaningComparison } from './compare-meanings.ts';
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
  readonly meanings: MeaningComparison;
}

/** Each slot is compared when it is first asked for: most candidates of a claim share too few words to ask for more. */
export function compareStatements(a: Analysis, b: Analysis): Comparison {
  return new LazyComparison(a, b);
}

class LazyComparison implements Comparison {
  readonly a: Analysis;
  readonly b: Analysis;
  readonly alignment: Alignment;
  #clauses: readonly ClausePair[] | undefined;
  #names: NameComparison | undefined;
  #quantities: readonly QuantityPair[] | undefined;
  #times: TimeComparison | undefined;
  #speakers: SpeakerComparison | undefined;
  #meanings: MeaningComparison | undefined;

  constructor(a: Analysis, b: Analysis) {
    this.a = a;
    this.b = b;
    this.alignment = alignWords(a, b);
  }

  get clauses(): readonly ClausePair[] {
    this.#clauses ??= compareClauses(this.a, this.b, this.alignment);
    return this.#clauses;
  }

  get names(): NameComparison {
    this.#names ??= compareNames(this.a, this.b);
    return this.#names;
  }

  get quantities(): readonly QuantityPair[] {
    this.#quantities ??= compareQuantities(this.a, this.b);
    return this.#quantities;
  }

  get times(): TimeComparison {
    this.#times ??= compareTimes(this.a, this.b);
    return this.#times;
  }

  get speakers(): SpeakerComparison {
    this.#speakers ??= compareSpeakers(this.a, this.b, this.alignment);
    return this.#speakers;
  }

  get meanings(): MeaningComparison {
    this.#meanings ??= compareMeanings(this.a, this.b);
    return this.#meanings;
  }
}

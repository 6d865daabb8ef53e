import type { Attribution, Statement } from '../model.ts';
import type { NameMention } from '../text/find-names.ts';
import type { Quantity } from '../text/find-quantities.ts';
import type { TimeMention } from '../text/find-times.ts';
import type { State } from './exclusive-states.ts';
import type { FunctionClass } from './function-words.ts';
import type { Lexeme } from './lexicon.ts';

/** A statement taken apart, so that it can be compared with many others. Not for storage. */
export interface Analysis {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeMention[];
  readonly speeches: readonly Speech[];
  /** Places that "there" and "this area" may mean: names in the sentences before and in the heading. */
  readonly contextNames: readonly NameMention[];
  readonly shape: Shape;
}

export type Tag = 'noun' | 'verb' | 'adjective' | 'adverb' | 'name' | 'number' | 'function';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no diacritics. */
  readonly lower: string;
  readonly lexeme?: Lexeme;
  /** Base form by the lexicon, else the stem. */
  readonly lemma: string;
  readonly tag: Tag;
  readonly functionClass?: FunctionClass;
  /** What the word counts in a comparison: 0 for function words, else 0.2 (in every article) to 1. */
  readonly weight: number;
  /** Index of the name or quantity that it stands in. */
  readonly name?: number;
  readonly quantity?: number;
  /** States that the word names, which others exclude: "withdrew" excludes "fighting". */
  readonly states: readonly State[];
}

/** A part of a sentence with one predicate. Word indices; `end` is not included. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Heads: "troops" of "the Ukrainian troops near Kyiv". `actor` does, `object` suffers, also in the passive. */
  readonly actor?: number;
  readonly predicate?: number;
  readonly object?: number;
  readonly passive: boolean;
  /** Words that turn it round, each once: "not", "failed to", "denied that". Two make an assertion. */
  readonly negators: readonly number[];
  readonly negated: boolean;
  /** Said of what is not, or not yet: "may", "will", "if", "plans to". */
  readonly modality: Modality;
  readonly evaluation?: Evaluation;
}

export type Modality = 'actual' | 'future' | 'possible' | 'conditional' | 'wanted';

/** That an undertaking goes well or badly. */
export interface Evaluation {
  readonly word: number;
  readonly sign: 1 | -1;
}

/** A speech act with its speaker. `content` in characters of the sentence. */
export type Speech = Attribution;

/** How a sentence is written. News is held to every gate; captions describe a scene and name nobody. */
export type Shape = 'news' | 'headline' | 'caption';

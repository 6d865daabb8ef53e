import type { Attribution, Statement } from '../../model.ts';
import type { NameMention } from '../../text/find-names.ts';
import type { Quantity } from '../../text/find-quantities.ts';
import type { TimeMention } from '../../text/find-times.ts';
import type { State } from '../comparison/exclusive-states.ts';
import type { FunctionClass } from '../lexicon/function-words.ts';
import type { Lexeme } from '../lexicon/lexicon.ts';

/** A statement taken apart, so that it can be compared with many others. Not for storage. */
export interface Analysis {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  /** When it happened: the times named, but for those of the telling. */
  readonly times: readonly TimeMention[];
  /** When it was said: "said on Sunday", "reported in its update on November 19". */
  readonly toldTimes: readonly TimeMention[];
  /** What somebody denies in this sentence, and who, and who claims it if that is said here too. */
  readonly denial?: Denial;
  readonly speeches: readonly Speech[];
  /** Places that "there" and "this area" may mean: names in the sentences before and in the heading. */
  readonly contextNames: readonly NameMention[];
  /** Where it happened by the sentences before, if the sentence itself names no place. */
  readonly contextPlaces: readonly NameMention[];
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
  /** The negator that turns it round, else the word itself. */
  readonly from: number;
  readonly sign: 1 | -1;
}

/** "Washington accused Tehran of supplying drones, something Iran denies." Word indices. */
export interface Denial {
  readonly denier: Speech;
  readonly claimant?: Speech;
  /** The deed that is denied: "supplying". */
  readonly deed: number;
  /** The words of what is denied. */
  readonly start: number;
  readonly end: number;
}

/** A speech act with its speaker. `content` in characters of the sentence. */
export type Speech = Attribution;

/** How a sentence is written. News is held to every gate; captions describe a scene and name nobody. */
export type Shape = 'news' | 'headline' | 'caption';

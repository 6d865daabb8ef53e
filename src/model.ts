/**
 * The nouns of Whence: what a page says (claims), what the library holds (documents, mentions), and what
 * the two have to do with each other (evidence, provenance). Words as in ARCHITECTURE.md, "Words".
 * Everything here is plain JSON, so that it can travel between the places where code runs.
 */

/** A calendar date, ISO 8601: "2023-11-19". */
export type IsoDate = string;

/** How a document's date is known. */
export type DateKnown = 'stated' | 'metadata' | 'inferred';

/** An article, fact-check or note in the library. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: IsoDate;
  readonly dateKnown?: DateKnown;
  /** Why we believe the date, in the words of whoever entered it: 'a Monday; first visit since June 2019'. */
  readonly dateNote?: string;
  /** Set where the text describes other days than it is dated: "dated 17 Nov, describes 5–6 August". */
  readonly describes?: DateSpan;
  readonly sections: readonly Section[];
}

/** A titled part of a document: a live blog's item, one of two stories in a file. Most documents have one. */
export interface Section {
  readonly title?: string;
  /** Paragraphs divided by line breaks, boilerplate already cut. */
  readonly text: string;
}

/** First and last day, both included. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** W3C Web Annotation TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  /** Up to 32 characters on either side. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A sentence with what is needed to understand it. What `judgeStance` and `findMatches` are given. */
export interface Statement {
  readonly text: string;
  /** Up to two sentences before it, and one after it, in the same section. */
  readonly before?: string;
  readonly after?: string;
  /** Title of the section or the document that it stands in. */
  readonly heading?: string;
  /** Day against which "Sunday" and "overnight" are resolved. */
  readonly published?: IsoDate;
}

/** Who says so: source, cue and content of an attributed statement (the terms of the PolNeAR corpus). */
export interface Attribution {
  /** As written: "Ukrainian army spokesperson Natalia Goumeniouk". */
  readonly source: string;
  /** As written: "told", "according to", "denied". */
  readonly cue: string;
  readonly stance: 'asserts' | 'denies' | 'doubts';
  /** Hedges kept: "suggested", "reportedly". */
  readonly hedged: boolean;
  /** Place of what is said, in characters of the sentence. */
  readonly content: { readonly start: number; readonly end: number };
  /** Set where the source is named in a neighbouring sentence: a long quotation, "he said". */
  readonly carried?: true;
}

/** A sentence of a page that asserts something checkable, as it is found there. */
export interface FoundClaim extends Statement {
  /** Place in the page's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly checkWorthiness: number;
}

/** A claim and who says so. */
export interface Claim extends FoundClaim {
  /** Outermost first: "Tass reported that Peskov said …" has two. */
  readonly attributions: readonly Attribution[];
}

/** A claim as it stands in a source document. */
export interface Mention extends Statement {
  readonly id: number;
  readonly documentId: string;
  /** Index into the document's sections; place in that section's text, in UTF-16 code units. */
  readonly section: number;
  readonly start: number;
  readonly end: number;
  readonly quote: TextQuoteSelector;
  readonly checkWorthiness: number;
  readonly attributions: readonly Attribution[];
}

/** A page claim and a mention that speak of the same thing. */
export interface Match {
  readonly mention: Mention;
  /** 0 to 1, comparable between claims. */
  readonly score: number;
}

/** Every stance with its kinds: why it was given. The table of ARCHITECTURE.md. */
export const KINDS = {
  contradicts: ['number', 'negation', 'opposite', 'denial', 'date', 'place', 'actor'],
  updates: ['later-figure', 'earlier-figure'],
  supports: ['copy', 'same-figure', 'same-report'],
  related: ['same-topic'],
} as const;

/** In reading order: what speaks against a claim comes first. */
export const STANCES = ['contradicts', 'updates', 'supports', 'related'] as const;

export type Stance = (typeof STANCES)[number];
export type Kind<S extends Stance = Stance> = (typeof KINDS)[S][number];
/** Share of the judgement's belief, adding up to 1. */
export type StanceScores = Readonly<Record<Stance | 'unrelated', number>>;

/** A part of a sentence that can be compared with its counterpart. */
export type Slot =
  | 'quantity'
  | 'counted'
  | 'event'
  | 'actor'
  | 'place'
  | 'time'
  | 'scope'
  | 'polarity'
  | 'speaker'
  | 'wording';

/** Words of a sentence, with their place in it so that they can be marked. */
export interface SlotText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One slot in which the two statements differ; a side that is silent is absent. */
export interface Difference {
  readonly slot: Slot;
  readonly here?: SlotText;
  readonly there?: SlotText;
  /** Of two speakers, on which side the one stands who denies what the other claims. */
  readonly denies?: 'here' | 'there';
}

/** The conditions of ARCHITECTURE.md, "Gates". */
export const GATES = ['names', 'event', 'time', 'scope', 'speaker'] as const;
export type Gate = (typeof GATES)[number];
export type GateOutcome = 'agrees' | 'compatible' | 'not-stated' | 'differs';

/** Why a stance was given, in aligned parts: worded for the reader by `wordReason`. */
export interface Reason {
  /** What decided comes first. */
  readonly differs: readonly Difference[];
  /** What both speak of: "buildings damaged", "Dnipro", "3 May 2023". */
  readonly agrees: readonly { readonly slot: Slot; readonly text: string }[];
  readonly gates: Readonly<Record<Gate, GateOutcome>>;
}

interface Grounds {
  /** How sure the stance is: of the answers given at 0.8, eight in ten are right. */
  readonly confidence: number;
  readonly scores: StanceScores;
  readonly reason: Reason;
}

/** What a statement there does to a statement here. */
export type StanceJudgement = {
  [S in Stance]: Grounds & { readonly stance: S; readonly kind: Kind<S> };
}[Stance];
export type Judgement = StanceJudgement | (Grounds & { readonly stance: 'unrelated' });

/** What a card shows of a document: everything but its text. */
export type DocumentFacts = Omit<SourceDocument, 'sections'>;

/** A match with its stance, kind, confidence and reason, and the document that it stands in. */
export type Evidence = StanceJudgement & Match & { readonly document: DocumentFacts };

/** How a claim reached the reader. */
export interface Provenance {
  /** Earliest mention by date, among those that say the same. */
  readonly earliest?: { readonly documentId: string; readonly published: IsoDate };
  /** Documents that report the claim, those with one wording (syndicated or copied) in one group. */
  readonly reports: readonly (readonly string[])[];
  /** Copies count once: the number of groups. */
  readonly independentReports: number;
  /** First speaker named in the earliest mention. */
  readonly firstSpeaker?: string;
  /** "Ukrainian": set when only officials of one side say so. */
  readonly onlySide?: string;
}

/** A claim of the page with all that the library knows of it, evidence in reading order. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
  readonly provenance: Provenance;
}

/** A page as it was read: title, publisher and date from its metadata, text of its article. */
export interface PageFacts {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: IsoDate;
}

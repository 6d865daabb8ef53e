import { CHECK_WORTHINESS } from './check-worthiness.data.ts';
import { scoreIllnessClaim } from './score-illness-claim.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { bucketOf, unpackWeights } from './unpack-weights.ts';

/** What stands around a sentence; each may be absent. */
export interface SentenceContext {
  readonly before?: string;
  readonly after?: string;
  readonly heading?: string;
}

/**
 * How much a sentence is worth checking, 0 to 1: one half divides what a fact-checker would check from what
 * not (as ClaimBuster's annotators did: Arslan et al. 2020, ICWSM). Plain reports of fact lie between 0.3 and
 * one half; opinion, exhortation, questions and furniture of the page below.
 */
export function scoreCheckWorthiness(sentence: string, context: SentenceContext = {}): number {
  const limit = RULES.find(({ pattern }) => pattern.test(sentence))?.atMost ?? 1;
  const passage = [context.heading, context.before, context.after].filter(Boolean).join(' ');
  const trained = sumOfWeights(sentence) + correctStyle(sentence);
  const illness = scoreIllnessClaim(sentence, passage);
  const sum = illness === undefined ? trained : join(trained, illness, passage !== '');
  return Math.min(limit, 1 / (1 + Math.exp(-sum)));
}

/**
 * Within a report on an illness, figures and names hardly tell which sentence is checked, so that the trained
 * part has a small share. It has the last word where it is very sure, and keeps opinions as low as elsewhere.
 * A lone sentence may stand anywhere.
 */
function join(trained: number, illness: number, inReport: boolean): number {
  const joined = illness + 0.1 * trained;
  return Math.max(illness < 0 ? Math.min(joined, trained) : joined, inReport ? trained - 3.5 : trained);
}

const weights = unpackWeights(CHECK_WORTHINESS);

/** The linear form of the trained part; 0 is its threshold. */
function sumOfWeights(sentence: string): number {
  const buckets = new Set<number>();
  for (const feature of sentenceFeatures(sentence)) buckets.add(bucketOf(feature));
  let steps = 0;
  for (const bucket of buckets) steps += weights.get(bucket) ?? 0;
  return CHECK_WORTHINESS.intercept + steps * CHECK_WORTHINESS.step;
}

/** Sentences that no weight may lift: the furniture of a page, questions, and what says that nothing is known. */
const RULES: readonly { readonly pattern: RegExp; readonly atMost: number }[] = [
  // One or two words, or no verb that we know and no plural that may have one ("Protesters block the road.").
  { pattern: /^\P{L}*(?:\p{L}[\p{L}\p{N}'’.-]*\P{L}*){1,2}$/u, atMost: 0.1 },
  {
    pattern:
      /^(?!\W*\p{Lu}\p{Ll}+[^s\P{Ll}]s\s|.*\b(?:people|men|women|children|police|they|we|you|I|am|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|say|came|went|took|made|got|gave|saw|knew|found|won|lost|fell|rose|told|met|left|began|became|held|led|sent|set|put|cut|hit|shot|spent|built|bought|brought|caught|fought|thought|taught|drew|grew|flew|threw|broke|spoke|wrote|rode|drove|ran|sat|stood|paid|kept|felt|heard|let|cost|shut|struck|sank|beat|\p{L}+(?:ed|['’](?:s|m|re|ve|ll|d)|n['’]t)|\p{Ll}+[^s\P{Ll}]s)\b)/u,
    atMost: 0.2,
  },
  {
    pattern:
      /^\W*(?:read (?:also|more|next|the full)|see also|also read|follow (?:the|us|our|live)|share (?:this|on)|sign up|subscribe|click|tap|source link|leave a reply|send this|related:?|advertisement|photo(?:graph)?:|image:|copyright|©|all rights reserved|view (?:original|comments)|watch:|listen:|download|newsletter|getty images|contact us)\b/i,
    atMost: 0.05,
  },
  { pattern: /^[^.!?]{0,40}\b(?:AFP|AP|Reuters|EPA|Getty)(?:\/|\s?Images)[^.!?]{0,60}\.?$/, atMost: 0.1 },
  {
    pattern:
      /\b(?:(?:could|can|has|have)(?: ?n[o']t|not) (?:\w+ ){0,3}(?:verif(?:y|ied)|confirm(?:ed)?|corroborat(?:e|ed)|independently check(?:ed)?|check(?:ed)? independently)|unable to (?:\w+ )?(?:verify|confirm)|(?:did not|didn['’]t|has not|hasn['’]t) (?:\w+ ){0,2}(?:respond|repl(?:y|ied)|return)\w* |declined to comment|for comment\b)/i,
    atMost: 0.15,
  },
  // Questions that state no figure: "Do you know that we spend $73 billion …?" is a claim in disguise.
  { pattern: /^\D*\?["”’»)]*$/, atMost: 0.25 },
];

/** What newspapers write and debaters never say: the trained part has not seen it. */
function correctStyle(sentence: string): number {
  return STYLE.reduce((sum, { pattern, adds }) => (pattern.test(sentence) ? sum + adds : sum), 0);
}

const STYLE: readonly { readonly pattern: RegExp; readonly adds: number }[] = [
  // A headline has no stop, and is short for what it reports.
  { pattern: /^(?!\d)(?:\S+\s+){4,}\S*[\p{L}\p{N}]$/u, adds: 0.8 },
  // Said to be so, and by whom it is not.
  {
    pattern:
      /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|accus(?:e[ds]?|ing)|alleg\w+|claim(?:s|ed)? (?:that|to))\b/i,
    adds: 0.6,
  },
  { pattern: /\b(?:according to|reported|announced|confirmed|citing)\b/i, adds: 0.5 },
  // What happens in the news, and seldom in a debate.
  {
    pattern:
      /\b(?:killed|wounded|injured|damaged|destroyed|captured|seized|arrested|detained|charged|sentenced|convicted|fired|shelled|bombarded|struck|crashed|collapsed|exploded|evacuated|rescued|died|resigned|launched|deployed|intercepted|repelled|annexed)\b/,
    adds: 0.4,
  },
];

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
  const limit = limitOf(sentence);
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

function limitOf(sentence: string): number {
  return Math.min(limitByRule(sentence), limitOfQuotation(sentence));
}

function limitByRule(sentence: string): number {
  return RULES.find(({ pattern }) => pattern.test(sentence))?.atMost ?? 1;
}

/** “That’s perfect,” Korb said. */
const WHOLLY_QUOTED = /^\W*[“"]([^“”"]+)[”"]\W*[^“”"]{0,150}$/;
/** Somebody's word on his own deed. */
const DENIES = /\b(?:never|did(?: not|n['’]t)|have(?: not|n['’]t))\b/i;
const SMALL_TALK = 0.25;
/** Characters: who speaks longer says more than one thing. */
const SHORT_QUOTATION = 70;

/** Who says "That's perfect" says nothing that can be checked; that he says so is no matter for a checker. */
function limitOfQuotation(sentence: string): number {
  const quoted = WHOLLY_QUOTED.exec(sentence)?.[1];
  if (
    quoted === undefined ||
    quoted.length > SHORT_QUOTATION ||
    DENIES.test(quoted) ||
    scoreIllnessClaim(quoted, '') !== undefined
  )
    return 1;
  const trained = 1 / (1 + Math.exp(-sumOfWeights(`${quoted}.`) - correctStyle(quoted)));
  return Math.min(limitByRule(quoted), trained) < SMALL_TALK ? 0.28 : 1;
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
      /^(?!\W*\p{Lu}\p{Ll}+[^s\P{Ll}]s\s|.*\b(?:people|men|women|children|police|they|we|you|I|am|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|say|came|went|took|made|got|gave|saw|knew|found|won|lost|fell|rose|told|met|left|began|became|held|led|sent|set|put|cut|hit|shot|spent|built|bought|brought|caught|fought|thought|taught|drew|grew|flew|threw|broke|spoke|wrote|rode|drove|ran|sat|stood|paid|kept|felt|heard|let|cost|shut|struck|sank|beat|bid|rank|\p{L}+(?:ed|['’](?:s|m|re|ve|ll|d)|n['’]t)|\p{Ll}+[^s\P{Ll}]s)\b)/u,
    atMost: 0.2,
  },
  {
    pattern:
      /^\W*(?:read (?:also|more|next|the full)|see also|also read|follow (?:the|us|our|live)|share (?:this|on)|sign up|subscribe|click|tap|source link|leave a reply|send this|related:?|with (?:[\w.]+ ){1,2}wires|listen to|this (?:graphic|chart|table|map|gallery)|(?:we|I) have no (?:further )?comment|the following (?:chart|table|list|map)|advertisement|photo(?:graph)?:|image:|copyright|©|all rights reserved|view (?:original|comments)|watch:|listen:|download|newsletter|getty images|contact us)\b/i,
    atMost: 0.05,
  },
  {
    pattern: /^\W*(?:graphic|chart|infographic|file photo|gallery)s?:|\bThe Latest (?:on|in) .*:$/i,
    atMost: 0.05,
  },
  { pattern: /^[^.!?]{0,40}\b(?:AFP|AP|Reuters|EPA|Getty)(?:\/|\s?Images)[^.!?]{0,60}\.?$/, atMost: 0.1 },
  {
    pattern:
      /\b(?:(?:could|can|has|have)(?: ?n[o']t|not) (?:\w+ ){0,3}(?:verif(?:y|ied)|confirm(?:ed)?|corroborat(?:e|ed)|independently check(?:ed)?|check(?:ed)? independently)|unable to (?:\w+ )?(?:verify|confirm)|(?:did not|didn['’]t|has not|hasn['’]t) (?:\w+ ){0,2}(?:respond|repl(?:y|ied)|return)\w* |declined to comment|for comment\b)/i,
    atMost: 0.15,
  },
  {
    pattern:
      /^[^,;]{0,60}\b(?:did not|didn['’]t|has not|have not|declined to|refused to)(?: \w+){0,2} (?:give|provide|release|offer|share)\b.{0,30}\b(?:details|information)\b[^,;]{0,30}$/i,
    atMost: 0.15,
  },
  // What a page says of itself: the commonest, for `speaksOfItself` would weigh a kilobyte in every page.
  {
    pattern:
      /^\W*(?:this|our) (?:post|story|article|page|item|piece)\b.{0,60}\b(?:publish|post|updat|correct|adapt|edit|translat|produc|appear|flagg)ed\b|\bwe rated? (?:it|th(?:is|e|at)|h(?:is|er))\b|^\W*our r(?:ul|at)ing\b|^\W*(?:first )?(?:published|updated|posted|stated) (?:on |at )?(?:\w+day|\w{3,9}\.? \d|\d)[^;]{0,40}$/i,
    atMost: 0.15,
  },
  // Prayers, thanks and feelings; and how a report was made.
  {
    pattern:
      /^\W*(?:(?:we|I) (?:\w+ly )?(?:pray|thank|implore|hope|wish|look forward)\b|(?:we|I)(?: are|['’]re| am|['’]m) (?:\w+ly |so |very )*(?:grateful|thankful|proud|pleased|sorry|honou?red|excited|thrilled|delighted|saddened|happy)\b|my hope\b|(?:one|we) (?:would|can only) hope\b|(?:to|for|so|as|but|then|while|next|and)?\b[^“"”]{0,60}\bwe(?:['’]ll)? (?:should (?:also )?note|start by|begin by|turned to|reached out|contacted|converted|interpret|use[d]? (?:data|figures|a rough))\b)/i,
    atMost: 0.25,
  },
  // Questions that state no figure: "Do you know that we spend $73 billion …?" is a claim in disguise.
  { pattern: /^\D*\?["”’»)]*$/, atMost: 0.25 },
];

/** What newspapers write and debaters never say: the trained part has not seen it. */
function correctStyle(sentence: string): number {
  return STYLE.reduce((sum, { pattern, adds }) => (pattern.test(sentence) ? sum + adds : sum), 0);
}

const STYLE: readonly { readonly pattern: RegExp; readonly adds: number }[] = [
  // What is arranged, what records show, and who said so when.
  { pattern: /\b(?:is|are|was|were) (?:due|scheduled|slated|set|expected) (?:to|for|on|in)\b/i, adds: 0.3 },
  {
    pattern:
      /(?<=\b(?:video|footage|photos?|images?|documents?|records?|e-?mails?|messages|figures|data) )shows?\b/i,
    adds: 0.3,
  },
  {
    pattern: /[“"](?:\w+, )?(?:I|we) (?:never|did not|didn['’]t|have (?:not|never)|haven['’]t)\b/i,
    adds: 0.5,
  },
  {
    pattern:
      /\b(?:said|says?|told|testified)\b.{0,25}\b(?:that|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in an? (?:statement|interview|tweet|e-?mail|letter)|reporters|prosecutors|lawmakers)\b/,
    adds: 0.3,
  },
  // A headline has no stop, and is short for what it reports.
  { pattern: /^(?!\d)(?=[\s\S]*[\p{L}\p{N}]$)(?:\S+\s+){4}\S/u, adds: 0.8 },
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

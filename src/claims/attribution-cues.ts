import type { Attribution } from '../model.ts';

/** What a cue says of its content: "denied" denies it, "suggested" asserts it with a hedge. */
export interface CueMeaning {
  readonly stance: Attribution['stance'];
  readonly hedged: boolean;
}

const ASSERTS: CueMeaning = { stance: 'asserts', hedged: false };
const HEDGES: CueMeaning = { stance: 'asserts', hedged: true };
const DENIES: CueMeaning = { stance: 'denies', hedged: false };
const DOUBTS: CueMeaning = { stance: 'doubts', hedged: false };

/** Regular verbs by their first form, irregular ones with all forms joined by "/". */
const VERBS: readonly (readonly [CueMeaning, string])[] = [
  [
    ASSERTS,
    'say/says/said tell/tells/told write/writes/wrote add affirm announce argue assert confirm declare detail explain insist note observe stress emphasize emphasise acknowledge concede admit warn vow promise pledge reveal remark recall reply respond testify report state tweet post disclose boast complain joke comment highlight convey recount quip accuse cite',
  ],
  [
    HEDGES,
    'suggest claim allege estimate believe think/thinks/thought expect predict speculate contend imply/implies/implied hint judge fear suspect reckon feel/feels/felt',
  ],
  [DENIES, 'deny/denies/denied reject dismiss refute dispute rebut contradict'],
  [DOUBTS, 'doubt question'],
];
/** These speak of saying only before "that": "the study found that …", not "police found the car". */
const BEFORE_THAT =
  'find/finds/found show/shows/showed indicate demonstrate agree know/knows/knew learn decide mean/means/meant propose determine conclude maintain understand/understands/understood ruled/ruled';

/** "Claim", "denial": what somebody's saying is called. */
const NOUNS: readonly (readonly [CueMeaning, string])[] = [
  [ASSERTS, 'statement report announcement warning assertion admission accusation remark conclusion promise'],
  [HEDGES, 'claim allegation contention suggestion belief estimate idea theory view prediction'],
  [DENIES, 'denial rejection dismissal'],
];

const meanings = new Map<string, CueMeaning>();
const verbs = new Set<string>();
for (const [meaning, words] of VERBS) {
  for (const form of words.split(' ').flatMap(formsOf)) {
    meanings.set(form, meaning);
    verbs.add(form);
  }
  for (const verb of words.split(' ')) meanings.set(participleOf(verb), meaning);
}
const verbsBeforeThat = new Set(BEFORE_THAT.split(' ').flatMap(formsOf));
const nouns = NOUNS.flatMap(([, words]) => words.split(' '));
for (const [meaning, words] of NOUNS) {
  for (const noun of words.split(' ')) {
    for (const form of [noun, `${noun}s`]) meanings.set(form, meanings.get(form) ?? meaning);
  }
}

/** "…, the doctor concluded." */
const CONCLUDES = /^(?:conclude|maintain)/;

/** "The poll showed Smith ahead": what studies do, they need no "that" for. */
const SHOWS = /^(?:show|find|found|indicate|suggest)/;
const STUDY =
  /\b(?:polls?|stud(?:y|ies)|surveys?|data|figures|research|analys[ie]s|records|documents|results|reports?)\b[^,]{0,60}$/i;

/** A part of patterns: the nouns. */
export const CUE_NOUN = `(?:${nouns.join('|')})s?`;

/** A verb of saying, with what stands on either side of it. */
export interface CueVerb {
  readonly word: string;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The finite verbs of saying in a text, in order; not the nouns that look like them. */
export function findCueVerbs(text: string): CueVerb[] {
  const found: CueVerb[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (!verbs.has(word) && !verbsBeforeThat.has(word)) continue;
    const end = index + word.length;
    const after = text.slice(end);
    const before = text.slice(0, index);
    if (!verbs.has(word) && !isBeforeThat(word, before, after)) continue;
    if (/^['’-]\p{L}/u.test(after) || /[-’']$/.test(before) || isOtherSense(word, after)) continue;
    found.push({ word, end, before, after });
  }
  return found;
}

function isBeforeThat(word: string, before: string, after: string): boolean {
  if (CONCLUDES.test(word) && /^(?:[:,]? ?["“]|[.,]?["”]?$|\. )/.test(after)) return true;
  return /^ that (?!out\b)/.test(after) || (SHOWS.test(word) && STUDY.test(before));
}

/** Verbs that are nouns as well, as singular or plural: "the first estimate of", "false claims about". */
const ALSO_NOUN =
  /^(?:report|post|claim|estimate|warning|comment|promise|pledge|reply|note|state|joke|fear|doubt|question|detail(?:ed)?|highlight|tweet|hint|view|dispute|stress)s?$/;
const AFTER_A_VERB =
  /^(?:,? that\b| to (?:have|be)\b|[:,]? ["“]| (?:it|he|she|they|we|there|the|its|his|her|their|no|more|\p{Lu}\p{L}+|\d+)\b|[.,]["”]?$)/u;

/** "the move announced on Monday by the minister" */
const BY_SOMEBODY =
  /^(?: (?:on \p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+day|this \w+|last \w+|earlier|yesterday|today))? by (?!\p{Ll}+ing\b)/u;

/** The noun, or the verb in another sense: "added three goals", "responded to the call". */
function isOtherSense(word: string, after: string): boolean {
  if (
    /^(?:add|respon|repl|expec)/.test(word) &&
    /^ (?:to|more|about|nearly|over|another|two|three|four|five|several|an?|the|[$€£\d]\S*) /.test(after)
  )
    return true;
  if (/^(?:respon|repl|testif)/.test(word) && /^ (?:and|but|with|by|before)\b/.test(after)) return true;
  if (/^report/.test(word) && /^ to (?!be\b|have\b)/.test(after)) return true;
  if (/^states?$/.test(word) && /^ to\b/.test(after)) return true;
  if (word.endsWith('ed') && BY_SOMEBODY.test(after)) return true;
  return ALSO_NOUN.test(word) && !AFTER_A_VERB.test(after);
}

/** The meaning of a cue as written; whatever is not in the tables asserts. */
export function meaningOf(cue: string): CueMeaning {
  return meanings.get(cue.toLowerCase()) ?? ASSERTS;
}

/** "claiming": no cue by itself, but it means what "claimed" does. */
function participleOf(verb: string): string {
  return `${(verb.split('/')[0] ?? verb).replace(/e$/, '')}ing`;
}

function formsOf(verb: string): string[] {
  if (verb.includes('/')) return verb.split('/');
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  const ends = verb.endsWith('e') ? 'd' : 'ed';
  const doubled = verb === 'admit' || verb === 'rebut' ? verb + verb.slice(-1) : verb;
  return [verb, `${verb}${/(?:s|sh|ch)$/.test(verb) ? 'es' : 's'}`, doubled + ends];
}

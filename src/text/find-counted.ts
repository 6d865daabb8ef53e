import { baseForm } from './base-form.ts';
import { type Atom, follows } from './quantity-atoms.ts';
import { FUNCTION_WORDS, isParticiple, isPlural, isPredicate, PARTICLES } from './word-classes.ts';

/** What a number counts: "18 Russian drones were shot down" → head "drones", modifiers in `counted`, participle "shot down". */
export interface Counted {
  readonly counted: string;
  readonly head: string;
  readonly participle?: string;
  /** Whether the participle is the verb of the sentence ("were shot down") or only beside the noun ("launched by Russia"). */
  readonly isFinite?: boolean;
}

/** Words that may stand between a number and what it counts. */
const SKIPPED = new Set([
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'fewer',
  'less',
  'different',
  'separate',
  'of',
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'such',
  'or',
  'so',
  'new',
  'consecutive',
]);
/** Longest noun phrase read, in words: "senior Ukrainian air defence force officers" has six. */
const PHRASE_LENGTH = 6;

/**
 * Reads what the number before atom `at` counts. Without a tagger: the phrase ends at punctuation, at a word
 * that no noun phrase holds, and after its plural head. `isOne` lets a singular head count ("one soldier").
 */
export function findCounted(atoms: readonly Atom[], at: number, isOne: boolean): Counted | undefined {
  const outOf = /^(?:out)$/.test(atoms[at]?.lower ?? '') ? undefined : readPhrase(atoms, at, isOne);
  return outOf ?? readOutOf(atoms, at);
}

function readPhrase(atoms: readonly Atom[], at: number, isOne: boolean): Counted | undefined {
  let first = at;
  while (follows(atoms[first]) && SKIPPED.has(atoms[first]?.lower ?? '')) first++;
  if (first > at && atoms[first - 1]?.lower === 'or') return undefined;
  const head = isHyphenated(atoms[first]) ? first : findHead(atoms, first, isOne);
  const lone = atoms[first];
  if (follows(lone) && isPredicate(lone.lower) && (head ?? first) === first)
    return readLonePredicate(atoms, first);
  if (head === undefined) return undefined;
  const words = atoms.slice(first, head + 1).map(({ text }) => text.replace(/['’]s?$/, ''));
  const participle = findParticiple(atoms, head + 1);
  return {
    counted: words.join(' '),
    head: words.at(-1) ?? '',
    ...participle,
  };
}

/** "12 killed and 30 wounded": people are counted. */
function readLonePredicate(atoms: readonly Atom[], at: number): Counted {
  const word = atoms[at]?.text ?? '';
  return { counted: word, head: 'people', participle: word };
}

/** "a 10-nation meeting": nations are counted, not meetings. */
function isHyphenated(atom: Atom | undefined): boolean {
  return atom !== undefined && /^[-\u2010\u2011]$/.test(atom.gap) && /^\p{L}/u.test(atom.text);
}

function findHead(atoms: readonly Atom[], first: number, isOne: boolean): number | undefined {
  let head: number | undefined;
  for (let at = first; at < first + PHRASE_LENGTH; at++) {
    const atom = atoms[at];
    if (
      !atom ||
      !(at === first
        ? /^(?:\s+|[-\u2010\u2011])$/.test(atom.gap)
        : /^(?:\s+|[-\u2010\u2011/])$/.test(atom.gap))
    )
      break;
    if (!/^\p{L}/u.test(atom.text) || FUNCTION_WORDS.has(atom.lower)) break;
    if (head !== undefined && !isPlural(atom.lower)) break;
    if (isPlural(atom.lower) && !(head !== undefined && isParticiple(atom.lower))) head = at;
    else if (/['’]s$/.test(atom.lower)) head = undefined;
  }
  return head ?? (isOne ? findSingularHead(atoms, first) : undefined);
}

/** The last word of the phrase, if it is not a verb that follows: "one soldier died". */
function findSingularHead(atoms: readonly Atom[], first: number): number | undefined {
  let head: number | undefined;
  for (let at = first; at < first + PHRASE_LENGTH; at++) {
    const atom = atoms[at];
    if (!atom || !/^(?:\s+|[-\u2010\u2011])$/.test(atom.gap) || FUNCTION_WORDS.has(atom.lower)) break;
    if (!/^\p{L}/u.test(atom.text) || (head !== undefined && isParticiple(atom.lower))) break;
    head = at;
  }
  return head;
}

/** "(were) (reportedly) shot down", "launched", "died". */
function findParticiple(atoms: readonly Atom[], at: number): Pick<Counted, 'participle' | 'isFinite'> {
  let next = at;
  while (
    next < at + 4 &&
    follows(atoms[next]) &&
    /^(?:were|was|are|is|have|has|had|been|being|be|also|now|already|since|still|\p{Ll}+ly|who|that|which|got)$/u.test(
      atoms[next]?.lower ?? '',
    )
  )
    next++;
  next = afterRaising(atoms, next);
  const verb = atoms[next];
  if (!follows(verb) || !isParticiple(verb.lower)) return {};
  const particle = atoms[next + 1];
  const participle =
    follows(particle) && PARTICLES.has(particle.lower) && !isPreposition(atoms, next + 1)
      ? `${verb.text} ${particle.text}`
      : verb.text;
  const governs =
    next > at || /^(?:died|fell|rose|grew|came|went|fled|flew|began|took|had)$/.test(verb.lower);
  return { participle, isFinite: governs };
}

/** "died off Calais", "fell off the roof": where, not what. */
function isPreposition(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.lower === 'off' && /^(?:the|a|an|\p{Lu}.*)$/u.test(atoms[at + 1]?.text ?? '');
}

/** "are expected to receive", "is believed to have died": the verb that matters comes after "to". */
function afterRaising(atoms: readonly Atom[], at: number): number {
  if (!RAISING.test(atoms[at]?.lower ?? '')) return at;
  if (follows(atoms[at + 1]) && isPredicate(atoms[at + 1]?.lower ?? '')) return at + 1; // "are feared dead"
  if (atoms[at + 1]?.lower !== 'to') return at;
  let next = at + 2;
  while (/^(?:have|be|been)$/.test(atoms[next]?.lower ?? '')) next++;
  return next;
}

const RAISING =
  /^(?:expected|said|believed|thought|reported|feared|known|alleged|supposed|set|scheduled|confirmed|presumed)$/;

/** "18 out of 23 drones", "three of the five men", "18 of 23": both numbers count the same. */
function readOutOf(atoms: readonly Atom[], at: number): Counted | undefined {
  let next = at;
  while (
    follows(atoms[next]) &&
    /^(?:out|of|the|those|these|its|their|some|about|all|at|least)$/.test(atoms[next]?.lower ?? '')
  )
    next++;
  if (
    next === at ||
    !/^(?:\d|\p{L})/u.test(atoms[next]?.text ?? '') ||
    !atoms.slice(at, next).some(({ lower }) => lower === 'of')
  )
    return undefined;
  const isNumber =
    /^\d/.test(atoms[next]?.text ?? '') ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens?)$/u.test(
      atoms[next]?.lower ?? '',
    );
  const phrase = isNumber ? readPhrase(atoms, next + 1, false) : readPhrase(atoms, next, false);
  return phrase && { counted: phrase.counted, head: phrase.head };
}

const SUBJECT =
  /\b(?:(?:total |overall )?number of ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)|((?:death|casualty|injury) toll|toll|death count|casualties|population|turnout|attendance|membership)\b)[^.;:!?]{0,100}$/iu;

/** "The death toll rose to 42", "the number of missing people has reached 300": what is counted stands before. */
export function findCountedBefore(text: string, start: number): Counted | undefined {
  const found = SUBJECT.exec(text.slice(Math.max(0, start - 150), start));
  if (!found) return undefined;
  if (found[2] !== undefined) {
    const isDeath = /death|^toll/i.test(found[2]);
    return {
      counted: found[2],
      head: isDeath ? 'people' : found[2],
      ...(isDeath && { participle: 'killed' }),
    };
  }
  const words = (found[1] ?? '').split(' ').filter((word) => word !== '');
  const end = words.findLastIndex(
    (word, at) =>
      isPlural(word.toLowerCase()) && words.slice(0, at).every((before) => !FUNCTION_WORDS.has(before)),
  );
  const head = words[end === -1 ? words.length - 1 : end] ?? '';
  if (isPredicate(head.toLowerCase())) return { counted: head, head: 'people', participle: head }; // "the number of dead"
  const participle = end === -1 ? undefined : participleAfter(found[0], head);
  return {
    counted: words.slice(0, end === -1 ? undefined : end + 1).join(' '),
    head,
    ...(participle && { participle }),
  };
}

/** "the number of people (who have been) killed", "who lost their lives". */
function participleAfter(phrase: string, head: string): string | undefined {
  const rest = phrase.slice(phrase.indexOf(head) + head.length);
  if (LOST_LIVES.test(rest)) return 'killed';
  const word = AFTER_HEAD.exec(rest)?.[1];
  return word !== undefined && isParticiple(word.toLowerCase()) && !MOVES.test(word) ? word : undefined;
}

const AFTER_HEAD =
  /^(?:\s+(?:who|that|which)(?:\s+(?:has|have|had))?)?(?:\s+(?:was|were|are|been))?\s+(\p{L}+)/u;
/** What the number did, not what befell those counted. */
const MOVES =
  /^(?:rose|fell|grew|came|stood|hit|reached|climbed|jumped|dropped|increased|decreased|doubled|tripled|passed|topped|exceeded|remained|declined|soared|surged|stayed)$/i;
const LOST_LIVES = /^\s+(?:who|that)\s+(?:(?:has|have|had)\s+)?lost\s+their\s+lives\b/;

/** "claimed the lives of 93 people", "cost at least 12 people their lives". */
const LIVES_BEFORE = /\b(?:claim|cost|tak)(?:s|ed|en|ing|e)?\s+(?:the\s+)?lives\s+of\s+$/i;

const VERB_BEFORE =
  /\b([\p{L}]+)(?:\s+(down|out|off|up|back))?\s+(?:(?:a total of|all|another|the|its|their|his|her|also|only)\s+)*$/u;

/** The verb that governs the number: "shot down five drones", "killing 12 people". */
export function findVerbBefore(text: string, start: number): string | undefined {
  if (LIVES_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return 'killing';
  const found = VERB_BEFORE.exec(text.slice(Math.max(0, start - 50), start));
  if (!found) return undefined;
  const verb = (found[1] ?? '').toLowerCase();
  const isVerb =
    isParticiple(verb) ||
    /ing$/.test(verb) ||
    isPredicate(verb) ||
    (isPlural(verb) && baseForm(verb) !== verb && VERBS.has(baseForm(verb))) ||
    VERBS.has(verb);
  if (!isVerb || FUNCTION_WORDS.has(verb) || REPORTING.has(verb)) return undefined;
  return found[2] === undefined ? (found[1] ?? '') : `${found[1]} ${found[2]}`;
}

/** What these govern is a sentence, not the number: "said five drones were". */
const REPORTING = new Set(
  'said saying reported reporting claimed claiming announced added adding stated including according during following based regarding concerning noted wrote warned estimated showed shown found'.split(
    ' ',
  ),
);

/** Verbs whose present form ("kills 12") cannot be told from a plural noun otherwise. */
const VERBS = new Set([
  'kill',
  'injure',
  'wound',
  'destroy',
  'launch',
  'fire',
  'lose',
  'win',
  'leave',
  'cost',
  'send',
  'sell',
  'buy',
  'arrest',
  'detain',
  'claim',
  'hit',
  'strike',
  'see',
  'have',
  'make',
  'kidnap',
  'save',
  'rescue',
  'evacuate',
  'fell',
  'reach',
  'create',
  'add',
  'cut',
  'approve',
  'report',
  'record',
  'capture',
  'down',
  'intercept',
  'repel',
  'displace',
]);

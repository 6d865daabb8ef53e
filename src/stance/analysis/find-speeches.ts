import type { Attribution } from '../../model.ts';
import type { Speech, Word } from './analysis.ts';

const DENYING = new Set(['deny', 'refute', 'rebut', 'debunk']);
/** They deny what is said, and refuse what is offered: "rejected the claim", "rejected the pay offer". */
const DENYING_WORDS = new Set(['reject', 'dispute', 'dismiss', 'contradict']);
const SAID = new Set(
  'accusation allegation claim report suggestion assertion statement rumor rumour idea notion finding conclusion criticism speculation that'.split(
    ' ',
  ),
);
/** "denied bail": what is kept from somebody. */
const KEPT = new Set(
  'bail parole entry access visa asylum request petition motion appeal application permission license licence leave treatment care service'.split(
    ' ',
  ),
);
const ACCUSING = new Set(['accuse', 'blame', 'allege', 'claim', 'charge', 'suspect']);
const ASSERTING = new Set([
  'say',
  'tell',
  'report',
  'announce',
  'confirm',
  'state',
  'declare',
  'assert',
  'insist',
  'maintain',
  'affirm',
  'acknowledge',
  'admit',
  'warn',
  'suggest',
  'estimate',
]);
const HEDGED = new Set(['suggest', 'allege', 'claim', 'suspect', 'estimate']);

/** Speech acts: those that the statement brings along, and denials and accusations that stand in its words. */
export function findSpeeches(
  text: string,
  words: readonly Word[],
  attributions: readonly Attribution[],
): readonly Speech[] {
  const speeches: Speech[] = attributions.filter((speech) => !isRefusal(speech, words));
  words.forEach((word, i) => {
    const stance = stanceOf(words, i);
    if (!stance || isCovered(speeches, words, i)) return;
    const source = speakerBefore(text, words, i);
    if (source === undefined) return;
    speeches.push({
      source,
      cue: word.text,
      stance,
      hedged: HEDGED.has(word.lemma),
      content: { start: Math.min(word.end + 1, text.length), end: text.length },
    });
  });
  return speeches;
}

/** An attribution that takes a refusal for a denial. */
function isRefusal({ stance, cue }: Attribution, words: readonly Word[]): boolean {
  if (stance !== 'denies') return false;
  const at = words.findIndex(
    ({ text, lemma }) => cue.includes(text) && (DENYING.has(lemma) || DENYING_WORDS.has(lemma)),
  );
  return at >= 0 && stanceOf(words, at) !== 'denies';
}

/** Words within which a verb's object stands: "rejected outright the repeated claims". */
const OBJECT_REACH = 5;

function stanceOf(words: readonly Word[], i: number): Speech['stance'] | undefined {
  const { lemma, tag, functionClass } = words[i] as Word;
  if (functionClass || tag === 'name' || tag === 'number') return undefined;
  const isAbout = (nouns: ReadonlySet<string>) =>
    words.slice(i + 1, i + 1 + OBJECT_REACH).some((word) => nouns.has(word.lemma) || nouns.has(word.lower));
  if (DENYING.has(lemma)) return isAbout(KEPT) && !isAbout(SAID) ? undefined : 'denies';
  if (DENYING_WORDS.has(lemma)) return isAbout(SAID) ? 'denies' : undefined;
  if (ACCUSING.has(lemma) || (ASSERTING.has(lemma) && tag === 'verb')) return 'asserts';
  return undefined;
}

function isCovered(speeches: readonly Speech[], words: readonly Word[], i: number): boolean {
  return speeches.some(({ cue }) => cue.includes(words[i]?.text ?? '\0'));
}

/** The run of nouns and names in front of the verb: "the Kremlin", "US intelligence". */
function speakerBefore(text: string, words: readonly Word[], verb: number): string | undefined {
  let first: number | undefined;
  let last: number | undefined;
  for (let i = verb - 1; i >= 0 && verb - i <= 8; i--) {
    const word = words[i] as Word;
    const nominal =
      word.tag === 'noun' ||
      word.tag === 'name' ||
      word.tag === 'adjective' ||
      word.functionClass === 'pronoun';
    if (nominal) {
      first = i;
      last ??= i;
    } else if (last !== undefined) break;
    else if (
      word.functionClass !== 'auxiliary' &&
      word.functionClass !== 'adverb' &&
      word.functionClass !== 'negator'
    )
      break;
  }
  if (first === undefined || last === undefined) return undefined;
  return text.slice(words[first]?.start, words[last]?.end);
}

import type { Attribution } from '../model.ts';
import type { Speech, Word } from './analysis.ts';

const DENYING = new Set(['deny', 'reject', 'refute', 'dispute', 'dismiss', 'rebut', 'debunk', 'contradict']);
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
  const speeches: Speech[] = [...attributions];
  words.forEach((word, i) => {
    const stance = stanceOf(word);
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

function stanceOf({ lemma, tag, functionClass }: Word): Speech['stance'] | undefined {
  if (functionClass || tag === 'name' || tag === 'number') return undefined;
  if (DENYING.has(lemma)) return 'denies';
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

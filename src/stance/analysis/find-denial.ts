import type { Clause, Denial, Speech, Word } from './analysis.ts';

/** Nouns that only point at what is denied. */
const POINTERS = new Set(
  'accusation allegation claim report charge suggestion involvement responsibility assertion statement rumor rumour role'.split(
    ' ',
  ),
);
const TELLING = new Set('say tell report claim accuse allege deny state suggest blame have do be'.split(' '));

/** What somebody denies in a sentence, either after the verb ("denied shelling the dam") or before it (", which Iran denies"). */
export function findDenial(
  words: readonly Word[],
  clauses: readonly Clause[],
  speeches: readonly Speech[],
): Denial | undefined {
  const denier = speeches.find(({ stance }) => stance === 'denies');
  if (!denier) return undefined;
  const cue = words.findIndex(({ text }) => denier.cue.includes(text) && text.length > 3);
  if (cue < 0 || isDoublyDenied(words, clauses, cue)) return undefined;
  const after = findDeed(words, cue + 1, words.length);
  const claimant = speeches.find(({ stance, source }) => stance === 'asserts' && source !== denier.source);
  if (after !== undefined) return { denier, deed: after, start: cue + 1, end: words.length };
  const claim = claimant ? words.findIndex(({ text }) => claimant.cue.includes(text) && text.length > 3) : -1;
  const start = claim >= 0 && claim < cue ? claim + 1 : 0;
  const deed = findDeed(words, start, cue);
  return deed === undefined ? undefined : { denier, ...(claimant && { claimant }), deed, start, end: cue };
}

/** Who denies that it was not so, says that it was. */
function isDoublyDenied(words: readonly Word[], clauses: readonly Clause[], cue: number): boolean {
  const clause = clauses.find(({ start, end }) => cue >= start && cue < end);
  return (
    (clause?.negators.filter((at) => at !== cue && words[at]?.functionClass === 'negator').length ?? 0) > 0
  );
}

/** A word before "had" or "were" is the one who does it: "forces had pushed". */
function findDeed(words: readonly Word[], start: number, end: number): number | undefined {
  const isDeed = ({ tag, lemma }: Word, next: Word | undefined) =>
    tag === 'verb' && !TELLING.has(lemma) && next?.functionClass !== 'auxiliary';
  const verb = words.findIndex((word, i) => i >= start && i < end && isDeed(word, words[i + 1]));
  if (verb >= 0) return verb;
  const noun = words.findIndex(
    (word, i) => i >= start && i < end && word.tag === 'noun' && !POINTERS.has(word.lemma),
  );
  return noun < 0 ? undefined : noun;
}

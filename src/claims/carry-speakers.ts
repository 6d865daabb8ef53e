import type { Attribution } from '../model.ts';

/**
 * Gives the sentences of a quotation the speaker that only its first or last one names, and "he said" the
 * name before it; both are marked `carried`. In “It was fast. It failed. We left,” the mayor said., the mayor
 * says three sentences. `found` holds the attributions of each sentence, and so does the answer.
 */
export function carrySpeakers(
  sentences: readonly string[],
  found: readonly (readonly Attribution[])[],
): Attribution[][] {
  const named = nameSpeakers(found);
  const carried = named.map((list) => [...list]);
  for (const [first, last] of findQuotations(sentences)) {
    const quoter = (list?: readonly Attribution[]) => list?.find(({ source }) => !FIRST_PERSON.test(source));
    const speaker = quoter(named[first]) ?? quoter(named[last]) ?? quoterBefore(sentences, carried, first);
    if (speaker === undefined) continue;
    for (let i = first; i <= last; i++) {
      const isInside = i > first && i < last;
      if (isInside || named[i]?.every(({ source }) => FIRST_PERSON.test(source)))
        carried[i]?.unshift(carriedTo(sentences[i] ?? '', speaker));
    }
  }
  return carried;
}

/** Who is quoted: “We believe that …”. */
const FIRST_PERSON = /^[“"]?(?:I|we|you)\b/i;

function carriedTo(sentence: string, { source, cue, hedged }: Attribution): Attribution {
  return {
    source,
    cue,
    stance: 'asserts',
    hedged,
    content: { start: 0, end: sentence.length },
    carried: true,
  };
}

/** No newspaper quotes more at once; a quotation mark that is never closed must not reach to the end. */
const LONGEST_QUOTATION = 8;

/** First and last sentence of each quotation that is longer than one sentence, or is a whole one. */
function findQuotations(sentences: readonly string[]): [first: number, last: number][] {
  const quotations: [number, number][] = [];
  let first: number | undefined;
  sentences.forEach((sentence, i) => {
    const wasOpen = first !== undefined;
    const isOpen = staysOpen(sentence, wasOpen);
    if (first === undefined && isOpen) first = i;
    if (first === undefined && WHOLE_QUOTE.test(sentence)) quotations.push([i, i]);
    if (first !== undefined && !isOpen) quotations.push([first, i]);
    if (!isOpen || i - (first ?? i) >= LONGEST_QUOTATION) first = undefined;
  });
  return quotations;
}

const WHOLE_QUOTE = /^["“«][^"“”«»]*["”»]$/;

/** Is a quotation open at the end of a sentence? Paragraphs of a long one open it again and again. */
function staysOpen(sentence: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  // A paragraph within a quotation opens it again.
  const text = wasOpen ? sentence.replace(/^"(?=\p{L})/u, '') : sentence;
  for (const [mark] of text.matchAll(/["“”«»]/g)) open = mark === '"' ? !open : mark === '“' || mark === '«';
  return open;
}

/** "…,” Zelensky said. “…”": the second quotation begins its sentence and follows a quoting one at once. */
function quoterBefore(
  sentences: readonly string[],
  found: readonly (readonly Attribution[])[],
  index: number,
): Attribution | undefined {
  const follows = /^["“«]/.test(sentences[index] ?? '') && /["”»]/.test(sentences[index - 1] ?? '');
  return follows ? found[index - 1]?.[0] : undefined;
}

const PRONOUN = /^(?:he|she|they)$/i;

/** Puts the last name, at most four sentences back, in the place of "he". */
function nameSpeakers(found: readonly (readonly Attribution[])[]): (readonly Attribution[])[] {
  let last: { readonly source: string; readonly index: number } | undefined;
  return found.map((list, index) => {
    const named = list.map((attribution): Attribution => {
      if (!PRONOUN.test(attribution.source) || last === undefined || index - last.index > 4)
        return attribution;
      return { ...attribution, source: last.source, carried: true };
    });
    const name = named.find(({ source }) => /\p{Lu}/u.test(source) && !PRONOUN.test(source));
    if (name) last = { source: name.source, index };
    return named;
  });
}

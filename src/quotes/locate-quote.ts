import type { TextQuoteSelector } from '../model.ts';
import { type NormalText, normalizeText } from '../text/normalize-text.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Locates a quote in a text (UTF-16 code units), or gives `undefined`: a look-alike is never given, since one
 * other word ("Team Alpha", "Team Beta") makes another statement. White space, quote marks, dashes and
 * invisible characters may differ; where the words occur more than once, prefix and suffix choose.
 */
export function locateQuote(text: string, selector: TextQuoteSelector): Place | undefined {
  if (selector.exact === '') return undefined;
  return bestOf(findExact(text, selector.exact), text, selector) ?? locateNormalized(text, selector);
}

function findExact(text: string, exact: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length });
  }
  return places;
}

function locateNormalized(text: string, selector: TextQuoteSelector): Place | undefined {
  const normal = normalizeText(text);
  const wanted = {
    exact: normalizeText(selector.exact).text.trim(),
    prefix: normalizeText(selector.prefix).text,
    suffix: normalizeText(selector.suffix).text,
  };
  if (wanted.exact === '') return undefined;
  const place = bestOf(
    findExact(normal.text, wanted.exact).filter((found) => isWhole(normal.text, found)),
    normal.text,
    wanted,
  );
  return place && inOriginal(text, normal, place);
}

/** After normalising, a quote may be found inside a longer word: "40" in "140". That is a look-alike. */
function isWhole(text: string, { start, end }: Place): boolean {
  return !isJoined(text[start - 1], text[start]) && !isJoined(text[end - 1], text[end]);
}

function isJoined(left = ' ', right = ' '): boolean {
  return /[\p{L}\p{N}]/u.test(left) && /[\p{L}\p{N}]/u.test(right);
}

function inOriginal(text: string, normal: NormalText, place: Place): Place {
  const start = normal.offsets[place.start] ?? 0;
  const last = normal.offsets[place.end - 1] ?? 0;
  const next = normal.offsets[place.end] ?? text.length;
  return { start, end: last + text.slice(last, next).trimEnd().length };
}

function bestOf(places: readonly Place[], text: string, selector: TextQuoteSelector): Place | undefined {
  let best: Place | undefined;
  let bestScore = -1;
  for (const place of places) {
    const score = scoreContext(text, place, selector);
    if (score > bestScore) [best, bestScore] = [place, score];
  }
  return best;
}

/** Characters of the context that agree, counted outwards from the quote. */
function scoreContext(text: string, { start, end }: Place, { prefix, suffix }: TextQuoteSelector): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

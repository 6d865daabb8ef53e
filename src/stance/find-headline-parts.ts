import type { Analysis } from './analysis.ts';

/** How a headline is built: "Report: …", "… : sources", "…, CNN says", "…? Good one". Counts of words. */
export interface HeadlineParts {
  /** Before the first colon; 0 without one. */
  readonly lead: number;
  /** After the last colon. */
  readonly tail: number;
  /** After a dash. */
  readonly afterDash: number;
  /** A lead or tail short enough to name who says it. */
  readonly shortLead: boolean;
  readonly shortTail: boolean;
  /** Parts between colons, semicolons, commas, dashes and question marks. */
  readonly parts: number;
  /** Most words, of those that the other statement has too, in one part. */
  readonly mostShared: number;
  readonly asks: boolean;
  /** Words of the first quotation. */
  readonly quoted: number;
  /** Somebody says it, and says it at the end. */
  readonly told: boolean;
  readonly toldAtEnd: boolean;
  /** Words in capitals throughout. */
  readonly shouted: number;
}

const SHORT = 4;
const TELLING = new Set('say claim report source official police insist tell'.split(' '));

/** `shared`: indices of the words that the other statement has too. */
export function findHeadlineParts({ statement, words }: Analysis, shared: readonly number[]): HeadlineParts {
  const { text } = statement;
  const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')];
  const lead = first > 0 ? countWords(text.slice(0, first)) : 0;
  const tail = last > 0 ? countWords(text.slice(last + 1)) : 0;
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' -'));
  const afterDash = dash > 0 ? countWords(text.slice(dash + 2)) : 0;
  const ends = Array.from(text.matchAll(/[:;?!]|\s[-–]\s|,\s/gu), ({ index }) => index);
  const perPart = new Array<number>(ends.length + 1).fill(0);
  for (const i of shared) {
    const part = ends.filter((end) => end < (words[i]?.start ?? 0)).length;
    perPart[part] = (perPart[part] ?? 0) + 1;
  }
  const telling = words.flatMap(({ lemma }, i) => (TELLING.has(lemma) ? [i] : []));
  return {
    lead,
    tail,
    afterDash,
    shortLead: lead > 0 && lead <= SHORT,
    shortTail: (tail > 0 && tail <= SHORT) || (afterDash > 0 && afterDash <= SHORT),
    parts: ends.length + 1,
    mostShared: Math.max(...perPart),
    asks: text.includes('?'),
    quoted: countWords(/["“‘']([^"”’']{3,})["”’']/u.exec(text)?.[1] ?? ''),
    told: telling.length > 0,
    toldAtEnd: telling.some((i) => i >= words.length - 3),
    shouted: words.filter(({ text: word }) => /^\p{Lu}{2,}$/u.test(word)).length,
  };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

import type { Analysis } from '../analysis/analysis.ts';
import { oncePer } from '../once-per.ts';

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
export function findHeadlineParts(analysis: Analysis, shared: readonly number[]): HeadlineParts {
  const { own, partOf } = readParts(analysis);
  const perPart = new Array<number>(own.parts).fill(0);
  for (const i of shared) {
    const part = partOf[i] ?? 0;
    perPart[part] = (perPart[part] ?? 0) + 1;
  }
  return { ...own, mostShared: Math.max(...perPart) };
}

/** What is a headline's own, whatever it is compared with, and in which part each word stands. */
const readParts = oncePer(({ statement, words }: Analysis) => {
  const { text } = statement;
  const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')];
  const lead = first > 0 ? countWords(text.slice(0, first)) : 0;
  const tail = last > 0 ? countWords(text.slice(last + 1)) : 0;
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' -'));
  const afterDash = dash > 0 ? countWords(text.slice(dash + 2)) : 0;
  const ends = Array.from(text.matchAll(/[:;?!]|\s[-–]\s|,\s/gu), ({ index }) => index);
  const telling = words.flatMap(({ lemma }, i) => (TELLING.has(lemma) ? [i] : []));
  const own: HeadlineParts = {
    lead,
    tail,
    afterDash,
    shortLead: lead > 0 && lead <= SHORT,
    shortTail: (tail > 0 && tail <= SHORT) || (afterDash > 0 && afterDash <= SHORT),
    parts: ends.length + 1,
    mostShared: 0,
    asks: text.includes('?'),
    quoted: countWords(/["“‘']([^"”’']{3,})["”’']/u.exec(text)?.[1] ?? ''),
    told: telling.length > 0,
    toldAtEnd: telling.some((i) => i >= words.length - 3),
    shouted: words.filter(({ text: word }) => /^\p{Lu}{2,}$/u.test(word)).length,
  };
  return { own, partOf: words.map(({ start }) => ends.filter((end) => end < start).length) };
});

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

import { endsSentence } from './ends-sentence.ts';
import type { Span } from './span.ts';
import { splitLines } from './split-lines.ts';

/**
 * Splits news prose into sentences, in order, without overlap; what lies between them is white space and
 * bullets. A line is a sentence of its own (headlines have no stop), unless it is the tail of a hard-wrapped
 * one. Linear in the text, and small: it runs in every page that is read.
 */
export function splitSentences(text: string): Span[] {
  return splitLines(text).flatMap(({ start, end }) => splitLine(text, start, end));
}

/** A run of stops, with the quotes and brackets that close after it. */
const STOP = /(?:[.!?…]|\.\s(?=\.))+["'”’»)\]]*(?:\s»)?|[。！？]+[」』”]*/g;

function splitLine(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const stop of line.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    if (to < line.length && !endsSentence(line, from, stop.index, stop[0])) continue;
    pushTrimmed(sentences, line, from, to, start);
    from = to;
  }
  pushTrimmed(sentences, line, from, line.length, start);
  return sentences;
}

/** Nothing but marks is not a sentence: a stray quote that opens or closes a paragraph. */
const HAS_CONTENT = /[\p{L}\p{N}]/u;

function pushTrimmed(sentences: Span[], line: string, from: number, to: number, offset: number): void {
  const raw = line.slice(from, to);
  if (!HAS_CONTENT.test(raw)) return;
  const start = from + raw.length - raw.trimStart().length;
  const text = raw.trim();
  sentences.push({ start: offset + start, end: offset + start + text.length, text });
}

/** A run of text, marked or not. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text where marks begin and end: `markParts('a bc', [{ start: 2, end: 3 }])` gives "a ", "b" marked,
 * "c". Spans may overlap, stand in any order or reach beyond the text, as they come from the library.
 */
export function markParts(text: string, spans: readonly { start: number; end: number }[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(text.length, span.end);
    if (start >= end) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

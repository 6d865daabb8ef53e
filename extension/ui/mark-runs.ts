/** A stretch of text, marked or not. */
export interface MarkedRun {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the places to be marked. Places may overlap, touch, or reach beyond the text. */
export function markRuns(text: string, places: readonly { start: number; end: number }[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    const stop = Math.min(end, text.length);
    if (stop > done) runs.push({ text: text.slice(done, stop), marked });
    done = Math.max(done, stop);
  };
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return runs;
}

import type { DocumentRow, SegmentRow } from './idb-tables.ts';

/** The row that speaks for a document: what the reader added comes before what is built in. */
export function newestRow(
  id: string,
  rows: readonly DocumentRow[],
  segments: readonly SegmentRow[],
): DocumentRow | undefined {
  const builtIn = new Set(
    segments.filter((segment) => segment.builtIn !== undefined).map(({ number }) => number),
  );
  const holding = rows.filter((row) => row.id === id).sort((a, b) => a.segment - b.segment);
  return holding.findLast(({ segment }) => !builtIn.has(segment)) ?? holding.at(-1);
}

export function newestLiving(
  id: string,
  rows: readonly DocumentRow[],
  segments: readonly SegmentRow[],
): DocumentRow | undefined {
  const row = newestRow(id, rows, segments);
  const segment = segments.find(({ number }) => number === row?.segment);
  return segment?.removed.some((removed) => removed.id === id) ? undefined : row;
}

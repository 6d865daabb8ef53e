import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MemoryLibrary } from '../matching/memory-library.ts';
import { buildPack } from '../pack/build-pack.ts';
import { matchDocuments, WHOLE_UP_TO } from './match.ts';

const DATA = new URL('../../../shared/data/match/clef2020/', import.meta.url);

/** What `docs/judgement-matching.md` reports, .937, less a little for noise. */
const LEAST = 0.92;

describe.skipIf(!existsSync(DATA))('MAP@5 of match, where ../shared/data is there', () => {
  it('holds on posts and the claims that they repeat (CheckThat! 2020, test)', {
    timeout: 120_000,
  }, async () => {
    const documents = readLines(gunzipSync(readFileSync(new URL('corpus.jsonl.gz', DATA)))).map(
      ({ id, title, text }) => ({
        id: String(id),
        title: String(title ?? ''),
        sections: [{ text: String(text) }],
      }),
    );
    const library = new MemoryLibrary();
    await library.addSegment(buildPack(documents, { name: 'clef2020', wholeUpTo: WHOLE_UP_TO }).segment);
    const queries = readLines(readFileSync(new URL('queries-test.jsonl', DATA)));
    let sum = 0;
    for (const { text, relevant } of queries) {
      const matches = await matchDocuments({ text: String(text) }, library, 5);
      sum += averagePrecision(
        matches.map(({ document }) => document),
        new Set(relevant as string[]),
      );
    }
    expect(sum / queries.length).toBeGreaterThanOrEqual(LEAST);
  });
});

function readLines(bytes: Uint8Array): Record<string, unknown>[] {
  const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function averagePrecision(list: readonly string[], relevant: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  list.forEach((id, rank) => {
    if (relevant.has(id)) sum += ++hits / (rank + 1);
  });
  return sum / Math.min(relevant.size, 5);
}

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MemoryLibrary } from '../matching/memory-library.ts';
import { buildPack } from '../pack/build-pack.ts';
import { matchDocuments, WHOLE_UP_TO } from './match.ts';

const DATA = new URL('../../../shared/data/match/', import.meta.url);

/** What `docs/judgement-matching.md` reports, .945, .864 and .399, less a little for noise. */
const LEAST: Record<string, [folder: string, queries: string, least: number]> = {
  'posts and the claims that they repeat (CheckThat! 2020, test)': ['clef2020', 'queries-test.jsonl', 0.93],
  'other posts (CheckThat! 2020, dev)': ['clef2020', 'queries-dev.jsonl', 0.85],
  'spoken sentences and the claims that were checked (CheckThat! 2022 2B, dev)': [
    'clef2022-2b',
    'queries-dev.jsonl',
    0.385,
  ],
};

describe.skipIf(!existsSync(DATA))('MAP@5 of match, where ../shared/data is there', () => {
  it.each(Object.entries(LEAST))('holds on %s', { timeout: 120_000 }, async (_, [folder, file, least]) => {
    const library = await openLibrary(folder);
    const queries = readLines(readFileSync(new URL(`${folder}/${file}`, DATA)));
    let sum = 0;
    for (const { text, relevant } of queries) {
      const matches = await matchDocuments({ text: String(text) }, library, 5);
      const found = matches.map(({ document }) => document);
      sum += averagePrecision(found, new Set(relevant as string[]));
    }
    expect(sum / queries.length).toBeGreaterThanOrEqual(least);
  });
});

const opened = new Map<string, MemoryLibrary>();

async function openLibrary(folder: string): Promise<MemoryLibrary> {
  const known = opened.get(folder);
  if (known) return known;
  const lines = readLines(gunzipSync(readFileSync(new URL(`${folder}/corpus.jsonl.gz`, DATA))));
  const documents = lines.map(({ id, title, text }) => ({
    id: String(id),
    title: String(title ?? ''),
    sections: [{ text: String(text) }],
  }));
  const library = new MemoryLibrary();
  await library.addSegment(buildPack(documents, { name: folder, wholeUpTo: WHOLE_UP_TO }).segment);
  opened.set(folder, library);
  return library;
}

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

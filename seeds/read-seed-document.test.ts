import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findClaims } from '../src/claims/find-claims.ts';
import { findDescribedSpan } from '../src/provenance/find-described-span.ts';
import { CATALOG } from './catalog.ts';
import chronology from './chronology.json' with { type: 'json' };
import { readSeedDocument } from './read-seed-document.ts';

const seeds = CATALOG.map((entry) => {
  const raw = readFileSync(new URL(`documents/${entry.file}`, import.meta.url), 'utf8');
  return { raw, ...readSeedDocument(raw, entry) };
});
const textOf = (id: string) =>
  seeds
    .find(({ document }) => document.id === id)
    ?.document.sections.map(({ text }) => text)
    .join('\n') ?? '';

describe('the five seeds', () => {
  test('live blogs and double stories are split at their headlines', () => {
    expect(Object.fromEntries(seeds.map(({ document }) => [document.id, document.sections.length]))).toEqual({
      '000': 6,
      '001': 2,
      '002': 3,
      '003': 1,
      '004': 1,
    });
    expect(seeds[1]?.document.sections.map(({ title }) => title)).toEqual([
      'Russian drone attacks target Kyiv’s critical infrastructure',
      'Putin arrives in Belarus for talks with Lukashenko',
    ]);
  });

  test('no boilerplate is left, and every line that was cut says why', () => {
    const kept = seeds.flatMap(({ document }) => document.sections.map(({ text }) => text)).join('\n');
    expect(kept).not.toMatch(
      /READ ALSO|Follow the live|Leave a Reply|Source link|Send this|⇒|AFP\/HO|date 2023/,
    );
    for (const { cut } of seeds) for (const line of cut) expect(line.cutBecause).toBeTruthy();
  });

  test('every sentence of the files is kept, or was cut for a reason', () => {
    for (const { raw, document, cut } of seeds) {
      const kept = [
        ...document.sections.flatMap(({ title, text }) => [title ?? '', text]),
        ...cut.map(({ text }) => text),
      ];
      const known = squeeze(kept.join(' '));
      const lines = squeeze(raw.replace(/^ date \S+/, ''), '\n')
        .replaceAll(/AFP\/HO.*/g, '')
        .split('\n');
      const lost = lines.map((line) => line.trim()).filter((line) => !known.includes(line));
      expect(lost).toEqual([]);
    }
  });

  test('a sentence that a line break divides is put together again', () => {
    expect(textOf('001')).toContain('while holding back from sending his own military');
  });

  test('a document without a title is named by its first sentence', () => {
    expect(seeds[3]?.document.title).toMatch(/^Russian officials assert that their troops .* territories\.$/);
  });

  test('the one whose date and content disagree is found by its content', () => {
    const spans = seeds.map(({ document }) => findDescribedSpan(document, chronology));
    expect(spans.map((span) => span?.from.slice(0, 7))).toEqual([
      undefined,
      undefined,
      undefined,
      '2023-08',
      undefined,
    ]);
  });

  test('claims are found in every section', () => {
    for (const { document } of seeds) {
      for (const { text } of document.sections) expect(findClaims(text).length).toBeGreaterThan(0);
    }
  });
});

/** Runs of white space as one space; line breaks that end a paragraph can be kept. */
function squeeze(text: string, lineBreak = ' '): string {
  return text
    .replace(/[\r\n]+(?=\p{Ll})/gu, ' ')
    .replace(/\s*[\r\n]\s*/g, lineBreak)
    .replace(/ +/g, ' ')
    .trim();
}

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DetectAnswer, detectLine } from './detect.ts';

const DATA = new URL('../../../shared/data/detect/', import.meta.url);

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: boolean;
  readonly article?: string;
  readonly n?: number;
}

/** What `docs/judgement.md` reports, less a little for noise. */
const FIGURES: Record<string, { file: string; inContext: boolean; least: number; of: 'claims' | 'both' }> = {
  'debates (ClaimBuster, ground truth)': {
    file: 'claimbuster/groundtruth.jsonl',
    inContext: false,
    least: 0.89,
    of: 'claims',
  },
  'articles on Covid-19 (NewsClaims)': {
    file: 'newsclaims-dev/sentences.jsonl',
    inContext: true,
    least: 0.4,
    of: 'claims',
  },
  'objective sentences (CheckThat! 2025)': {
    file: 'subjectivity/dev.jsonl',
    inContext: false,
    least: 0.62,
    of: 'both',
  },
};

describe.skipIf(!existsSync(DATA))('F1 of detect, where ../shared/data is there', () => {
  it.each(Object.entries(FIGURES))('holds on %s', (_, { file, inContext, least, of }) => {
    const rows = readRows(file);
    const at = new Map(rows.map((row) => [placeOf(row, 0), row.text]));
    const answers = rows.map((row) => {
      const passage = [-2, -1, 0, 1].map((step) => at.get(placeOf(row, step)) ?? '').join(' ');
      return detectLine({ id: row.id, text: row.text, ...(inContext && { context: passage }) });
    });
    const yes = f1(rows, answers, true);
    expect(of === 'claims' ? yes : (yes + f1(rows, answers, false)) / 2).toBeGreaterThanOrEqual(least);
  });
});

function readRows(file: string): Row[] {
  const lines = readFileSync(new URL(file, DATA), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function placeOf({ article, n }: Row, step: number): string {
  return `${article}\n${(n ?? 0) + step}`;
}

function f1(rows: readonly Row[], answers: readonly DetectAnswer[], wanted: boolean): number {
  const right = rows.filter(({ label }, i) => label === wanted && answers[i]?.claim === wanted).length;
  const labelled = rows.filter(({ label }) => label === wanted).length;
  const answered = answers.filter(({ claim }) => claim === wanted).length;
  return (2 * right) / (labelled + answered);
}

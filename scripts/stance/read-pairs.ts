import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const LABELS = ['entailment', 'neutral', 'contradiction'] as const;

/** A labelled pair: does `a` support, or contradict, `b`? */
export interface Pair {
  readonly set: string;
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** Index into `LABELS`. */
  readonly label: number;
  /** Pairs of one group are never divided between training and testing. */
  readonly group: string;
  readonly split?: string;
}

/** The sets that the model learns from, how many pairs at most, and what one pair weighs. */
export const LEARNT: Readonly<Record<string, { readonly most: number; readonly weight: number }>> = {
  'sick-train': { most: 10_000, weight: 6 },
  'emergent-train': { most: 10_000, weight: 1 },
  'snli-dev': { most: 10_000, weight: 1 },
  'mnli-dev': { most: 20_000, weight: 1 },
  'claimdiff-train': { most: 2_000, weight: 0.5 },
  'conjnli-dev': { most: 1_000, weight: 1 },
  'fever-symmetric-dev': { most: 1_000, weight: 1 },
  rte: { most: 5_000, weight: 0.5 },
};

const ASIDE = ['snli-dev', 'mnli-dev'];

/**
 * What the shipped model has not learnt from, so that a test can ask it: SICK's trial part, and an eighth of the
 * premises of SNLI and MNLI.
 */
export function isKeptAside({ set, group, split }: Pick<Pair, 'set' | 'group' | 'split'>): boolean {
  return split === 'trial' || (ASIDE.includes(set) && hash(`${group} aside`) % 8 === 0);
}

/**
 * All pairs of a set, at most so many, always the same ones. "not_entailment" is mostly neutral, and what
 * only strengthens a claim (ClaimDiff) does not hold it.
 */
export function readPairs(data: string, set: string, most = Number.POSITIVE_INFINITY): Pair[] {
  const lines = readLines(join(data, 'relate', set));
  const pairs = lines.map((line): Pair => {
    const neutral = line.label === 'not_entailment' || line.original === 'strengthen';
    const label = neutral ? 1 : LABELS.indexOf(line.label as (typeof LABELS)[number]);
    return {
      set,
      id: String(line.id),
      a: String(line.a),
      b: String(line.b),
      label,
      group: `${set} ${line.group ?? line.id}`,
      ...(line.split !== undefined && { split: String(line.split).toLowerCase() }),
    };
  });
  return pairs.length <= most ? pairs : pairs.filter(({ id }) => hash(`${id} kept`) % pairs.length < most);
}

/** Sentences of news articles by article, for pairs that have nothing to do with each other. */
export function readArticles(data: string, count: number): string[][] {
  const text = gunzipSync(readFileSync(join(data, 'scale/articles.jsonl.gz'))).toString('utf8');
  return text
    .split('\n', count)
    .filter((line) => line !== '')
    .map((line) => sentencesOf(String((JSON.parse(line) as { text: string }).text)));
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})|\n/u)
    .filter((sentence) => sentence.length > 40 && sentence.length < 350);
}

/** FNV-1a: spreads ids evenly and the same way everywhere. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

function readLines(folder: string): Record<string, unknown>[] {
  const plain = join(folder, 'pairs.jsonl');
  const text = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

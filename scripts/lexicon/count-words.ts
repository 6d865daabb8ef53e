import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** How many sentences, pairs or articles have the word: of 19,219 news articles and 36,000 pairs of sentences. */
export interface WordCounts {
  readonly articles: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly articleCount: number;
}

/** Counts lower-cased words, and those joined words that are wanted, by the texts that have them. `data` is the folder of the development sets. */
export function countWords(data: string, isWanted: (words: string) => boolean): WordCounts {
  const articles = new Map<string, number>();
  const texts = lines(join(data, 'scale/articles.jsonl.gz')).map((line) => String(line.text));
  for (const text of texts) count(articles, text, isWanted);
  const pairs = new Map<string, number>();
  for (const set of [
    'relate/sick-train/pairs.jsonl',
    'relate/snli-dev/pairs.jsonl.gz',
    'relate/mnli-dev/pairs.jsonl.gz',
    'relate/rte/pairs.jsonl.gz',
  ]) {
    for (const pair of lines(join(data, set))) count(pairs, `${pair.a} ${pair.b}`, isWanted);
  }
  return { articles, pairs, articleCount: texts.length };
}

/** Words, and two or three in a row joined as WordNet joins them. */
function count(into: Map<string, number>, text: string, isWanted: (words: string) => boolean): void {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}-]*/gu) ?? [];
  const found = new Set<string>(words);
  words.forEach((word, i) => {
    const two = `${word}_${words[i + 1]}`;
    const three = `${two}_${words[i + 2]}`;
    if (isWanted(two)) found.add(two);
    if (isWanted(three)) found.add(three);
  });
  for (const word of found) into.set(word, (into.get(word) ?? 0) + 1);
}

function lines(path: string): Record<string, unknown>[] {
  const raw = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/**
 * Makes `src/text/word-vectors.data.ts`: vectors of terms whose weighted sum lies where a sentence model puts
 * the sentence (docs/decisions/0032-distilled-word-vectors.md). Three steps, about half an hour on two cores:
 *
 *   npx tsx scripts/word-vectors/gather-texts.ts ../shared/data <folder>
 *   python3 -m venv <folder>/venv
 *   <folder>/venv/bin/pip install -r scripts/word-vectors/requirements.txt
 *   <folder>/venv/bin/python scripts/word-vectors/embed-texts.py <folder>      the teacher's vectors
 *   <folder>/venv/bin/python scripts/word-vectors/distil.py <folder>           writes the data file
 *
 * Then `scripts/train-ranker.ts` and `scripts/train-stance.ts`, which learn from these vectors. A changed
 * `find-terms.ts` changes the keys: run all of it and raise `TERMS_VERSION`.
 *
 * Read are the claims and headlines of the libraries of claims, the pairs of the training parts for stance, and
 * one sentence in twelve of the news articles: never a query, a label, or a pair that a figure is reported on
 * as a test. Seeds are fixed and the last step runs on one thread, but the file that is checked in was made when
 * terms of equal frequency still came in any order: run again, it had the same 18,000 terms, and of their parts
 * one in a thousand was another.
 *
 * This step writes `texts.jsonl`: `{"text","source","terms"}`, and `headline`, the line of a claim's headline.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findTerms } from '../../src/matching/find-terms.ts';
import { hash, readArticles, readPairs } from '../stance/read-pairs.ts';

const CLAIM_LIBRARIES = ['clef2020', 'clef2022-2b'];
const PAIR_SETS = ['sick-train', 'snli-dev', 'mnli-dev', 'rte', 'claimdiff-train'];
/** In characters: the teacher reads 64 word pieces, and a longer text says several things. */
const LONGEST_OF_PAIR = 300;
const LONGEST_OF_NEWS = 220;
const ARTICLES = 20_000;
const NEWS_SENTENCES = 70_000;

interface Gathered {
  readonly source: string;
  headline?: string;
}

const [data, folder] = process.argv.slice(2);
if (!data || !folder) throw new Error('name the data and a folder to write to: see the first lines');
const gathered = new Map<string, Gathered>();
for (const name of CLAIM_LIBRARIES) gatherClaims(data, name);
for (const name of PAIR_SETS) gatherPairs(data, name);
gatherNews(data);
write(join(folder, 'texts.jsonl'));

function gatherClaims(from: string, name: string): void {
  const packed = readFileSync(join(from, 'match', name, 'corpus.jsonl.gz'));
  for (const line of gunzipSync(packed).toString('utf8').split('\n').filter(Boolean)) {
    const { text, title } = JSON.parse(line) as { text: string; title?: string };
    gathered.set(text, { source: name, ...(title && { headline: title }) });
    if (title && !gathered.has(title)) gathered.set(title, { source: name });
  }
}

function gatherPairs(from: string, name: string): void {
  for (const { a, b, split } of readPairs(from, name)) {
    if (split === 'trial') continue;
    for (const text of [a, b]) if (text.length < LONGEST_OF_PAIR) add(text, name);
  }
}

function gatherNews(from: string): void {
  let left = NEWS_SENTENCES;
  for (const text of readArticles(from, ARTICLES).flat()) {
    if (left > 0 && text.length < LONGEST_OF_NEWS && hash(text) % 12 === 0 && add(text, 'news')) left--;
  }
}

function add(text: string, source: string): boolean {
  if (gathered.has(text)) return false;
  gathered.set(text, { source });
  return true;
}

function write(file: string): void {
  const places = new Map([...gathered.keys()].map((text, at) => [text, at]));
  const lines = [...gathered].map(([text, { source, headline }]) =>
    JSON.stringify({ text, source, terms: findTerms(text), headline: places.get(headline ?? '') }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.error(`${lines.length} texts`);
}

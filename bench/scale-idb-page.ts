/** Runs in the page that `scale-idb.ts` opens. */
import { IdbLibrary } from '../extension/background/idb-library.ts';
import { findCandidates } from '../src/matching/find-candidates.ts';
import { findMatches } from '../src/matching/find-matches.ts';
import { findTerms } from '../src/matching/find-terms.ts';
import { readArticles, segmentOfSentences } from './sentence-segment.ts';

const QUESTIONS = 100;

const documents = readArticles(await (await fetch('/articles')).text());
const begun = performance.now();
const segment = segmentOfSentences(documents);
const built = performance.now();
const library = new IdbLibrary('scale');
await library.addSegment(segment);
const written = performance.now();
console.log(
  `${documents.length} documents, ${segment.mentions.length} mentions: built in ${seconds(built - begun)}, ` +
    `written in ${seconds(written - built)}`,
);
const { usage = 0 } = await navigator.storage.estimate();
console.log(`${(usage / 1e6).toFixed(0)} MB of storage`);
const long = segment.mentions.filter((mention) => mention.text.length > 60 && mention.text.length < 300);
const questions = Array.from(
  { length: QUESTIONS },
  (_, i) => long[Math.floor((i * long.length) / QUESTIONS)]?.text ?? '',
);
await time('opened afresh, matches', (text) => findMatches({ text }, new IdbLibrary('scale')));
await time('kept open, candidates', (text) => findCandidates([...new Set(findTerms(text))], library, 40));
await time('kept open, matches', (text) => findMatches({ text }, library));
Object.assign(window, { done: true });

async function time(what: string, ask: (text: string) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (const text of questions) {
    const start = performance.now();
    await ask(text);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
  console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

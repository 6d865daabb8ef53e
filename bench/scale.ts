/**
 * How the index grows: files every sentence of a large library as a mention, and asks it sentences of other
 * articles.
 *
 *   node --import tsx --max-old-space-size=8000 bench/scale.ts <articles.jsonl[.gz]> [documents]
 *
 * Prints the time to build, the size of the index, and the time of a question: of the processor, so that a busy
 * machine does not count. Quality is not measured here.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findCandidates } from '../src/matching/find-candidates.ts';
import { findMatches } from '../src/matching/find-matches.ts';
import { findTerms } from '../src/matching/find-terms.ts';
import { MemoryLibrary } from '../src/matching/memory-library.ts';
import type { Segment, SegmentMention } from '../src/matching/segment.ts';
import type { SourceDocument } from '../src/model.ts';
import { readArticles, segmentOfSentences } from './sentence-segment.ts';

/** A segment is built in memory: this many documents at a time keep it below 1 GB. */
const DOCUMENTS_PER_SEGMENT = 5000;
const QUESTIONS = 300;

const [file, limit = '1000000'] = process.argv.slice(2);
if (!file) throw new Error('name the articles: bench/scale.ts <articles.jsonl[.gz]> [documents]');
const documents = readDocuments(file).slice(0, Number(limit));
const started = process.cpuUsage();
const library = new MemoryLibrary();
const sizes = { mentions: 0, terms: 0, dictionary: 0, blocks: 0, buckets: 0 };
const questions: string[] = [];
for (let from = 0; from < documents.length; from += DOCUMENTS_PER_SEGMENT) {
  const segment = segmentOfSentences(documents.slice(from, from + DOCUMENTS_PER_SEGMENT));
  measure(segment);
  questions.push(...pick(segment.mentions, QUESTIONS / 4));
  await library.addSegment(segment);
}
const used = process.cpuUsage(started);
const seconds = (used.user + used.system) / 1e6;
console.log(`${documents.length} documents, ${sizes.mentions} mentions, ${seconds.toFixed(1)} s to build`);
console.log(
  `${sizes.terms} terms in ${sizes.buckets} buckets, ${sizes.blocks} blocks, ${megabytes(sizes.dictionary)} of postings`,
);
console.log(
  `${megabytes(process.memoryUsage().heapUsed)} of heap, ${megabytes(process.memoryUsage().arrayBuffers)} of buffers`,
);
await time('candidates', (text) => findCandidates([...new Set(findTerms(text))], library, 40));
await time('matches', (text) => findMatches({ text }, library));

function readDocuments(path: string): SourceDocument[] {
  const bytes = readFileSync(path);
  return readArticles((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

function measure({ mentions, dictionary, blocks }: Segment): void {
  sizes.mentions += mentions.length;
  sizes.terms += dictionary.reduce((sum, { terms }) => sum + terms.length, 0);
  sizes.buckets += dictionary.length;
  sizes.blocks += blocks.length;
  sizes.dictionary += [...dictionary, ...blocks].reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** Sentences spread over a segment, long enough to be a claim. */
function pick(mentions: readonly SegmentMention[], count: number): string[] {
  const long = mentions.filter(({ text }) => text.length > 60 && text.length < 300);
  return Array.from({ length: count }, (_, i) => long[Math.floor((i * long.length) / count)]?.text ?? '');
}

async function time(what: string, ask: (text: string) => Promise<unknown>): Promise<void> {
  for (const text of questions.slice(0, 20)) await ask(text);
  const times: number[] = [];
  for (const text of questions) {
    const before = process.cpuUsage();
    await ask(text);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
  console.log(
    `${what}, processor time: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.999)} ms over ${times.length} questions`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/**
 * The measure of Scrapinghub's article extraction benchmark: precision and recall over runs of four words,
 * each counted as often as it occurs. https://github.com/scrapinghub/article-extraction-benchmark
 */
export function scoreText(gold: string, found: string): { precision: number; recall: number; f1: number } {
  const wanted = countRuns(gold);
  const got = countRuns(found);
  let shared = 0;
  for (const [run, count] of got) shared += Math.min(count, wanted.get(run) ?? 0);
  const precision = shared / sum(got);
  const recall = shared / sum(wanted);
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const RUN_LENGTH = 4;

function countRuns(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN_LENGTH + 1); at++) {
    const run = words.slice(at, at + RUN_LENGTH).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

import { readSeedDocuments } from '../seeds/build-seed-pack.ts';
import { checkClaims } from '../src/check-text.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { openLibrary } from '../src/cli/open-library.ts';
import { findMatches } from '../src/matching/find-matches.ts';
import type { Library } from '../src/matching/library.ts';
import type { Claim, Mention } from '../src/model.ts';
import { type Analysis, analyzeStatement } from '../src/stance/analysis/analyze-statement.ts';
import { keepAnalyses } from '../src/stance/analysis/keep-analyses.ts';
import { judgeStance } from '../src/stance/judge-stance.ts';
import { tokenize } from '../src/text/tokenize.ts';
import type { Table } from './print-table.ts';

/** The first rounds read tables and warm the engine up; they are not counted. */
const WARM_UP = 2;
const ROUNDS = 5;

/**
 * What the judgement of one sentence against the five seeds costs, in milliseconds: the seeds' own claims,
 * each against all five. The floor is to cut the claim and its matches into tokens and do nothing with them.
 */
export async function measureJudgement(): Promise<Table> {
  const library = await openLibrary(undefined);
  const claims = (await readSeedDocuments()).flatMap(({ title, published, sections }) =>
    sections.flatMap((section) =>
      findClaims(section.text, { heading: section.title ?? title, ...(published && { published }) }),
    ),
  );
  const analyze = keepAnalyses();
  const times = { floor: [], match: [], analyze: [], judge: [], whole: [] } as Record<Step, number[]>;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const claim of claims) {
      const taken = await measureClaim(claim, library, analyze);
      if (round >= WARM_UP) for (const step of STEPS) times[step].push(taken[step]);
    }
  }
  const floor = quantile(times.floor, 0.5);
  return {
    columns: ['step', 'median ms', '95 %', 'times the floor'],
    rows: STEPS.map((step) => {
      const median = quantile(times[step], 0.5);
      return [
        NAMES[step],
        median.toFixed(2),
        quantile(times[step], 0.95).toFixed(2),
        (median / floor).toFixed(1),
      ];
    }),
    note: `${claims.length} claims, ${ROUNDS} rounds, one core, Node ${process.version}. Mentions are analysed once and kept, as in the background. A claim alone is also judged against all mentions of its own document, for it stands there itself.`,
  };
}

const STEPS = ['floor', 'match', 'analyze', 'judge', 'whole'] as const;
type Step = (typeof STEPS)[number];

const NAMES: Record<Step, string> = {
  floor: 'floor: tokens of the claim and its matches',
  match: 'find matches',
  analyze: 'match, analyse',
  judge: 'match, analyse, judge: a claim of a page',
  whole: 'a claim alone, with its provenance',
};

async function measureClaim(
  claim: Claim,
  library: Library,
  analyze: (mention: Mention) => Analysis,
): Promise<Record<Step, number>> {
  const mentions = (await findMatches(claim, library)).map(({ mention }) => mention);
  const here = analyzeStatement(claim);
  const floor = await time(() => [claim, ...mentions].map(({ text }) => tokenize(text)));
  const match = await time(() => findMatches(claim, library));
  const analysis = await time(() => analyzeStatement(claim));
  const judge = await time(() => mentions.map((mention) => judgeStance(here, analyze(mention))));
  const whole = await time(() => checkClaims({}, [claim], library).next());
  return { floor, match, analyze: match + analysis, judge: match + analysis + judge, whole };
}

async function time(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}

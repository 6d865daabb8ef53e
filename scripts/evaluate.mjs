/**
 * `npm run eval`: measures the judgement on every development set again, and writes the figures into
 * docs/judgement.md between its two marks. Takes some twenty minutes. `npm run eval -- detect` measures one
 * ability (detect, match, relate, extract, stance) and prints it, without touching the document.
 *
 * The scorers drive the command line on the sets of ../shared, as any other program would. Stances are also
 * judged by folds (scripts/evaluate-stance.ts), because the shipped model has learnt from some of those sets.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SCORERS = join(PROJECT, '../shared/eval/run-all.mjs');
const DOCUMENT = join(PROJECT, 'docs/judgement.md');
const MARKS = ['<!-- figures: written by `npm run eval` -->', '<!-- end of figures -->'];

const SCORED = ['detect', 'match', 'relate', 'extract'];
const [only] = process.argv.slice(2);

if (!existsSync(SCORERS)) {
  console.log('Nothing measured: the development sets (../shared) are not on this machine.');
} else if (only === undefined) {
  write([...SCORED.map(score), judgeByFolds()].join('\n\n'));
} else if ([...SCORED, 'stance'].includes(only)) {
  console.log(only === 'stance' ? judgeByFolds() : score(only));
} else {
  console.error(`no ability "${only}": name one of ${[...SCORED, 'stance'].join(', ')}, or none for all`);
  process.exitCode = 2;
}

/** One section of the scorers' report, its heading a step lower and without its title. */
function score(task) {
  const report = run(process.execPath, [SCORERS, '--project', PROJECT, '--task', task]);
  return report.slice(report.indexOf('## ')).trim().replace(/^## /gm, '### ');
}

function judgeByFolds() {
  const report = run(process.execPath, ['--import', 'tsx', join(PROJECT, 'scripts/evaluate-stance.ts')]);
  return `### Stances, by folds\n\n${report.trim()}`;
}

/** Diagnostics go through, so that a long run can be watched. Throws when the command fails. */
function run(command, args) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}`);
  return stdout;
}

function write(figures) {
  const [before, rest] = readFileSync(DOCUMENT, 'utf8').split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (after === undefined) throw new Error(`docs/judgement.md has lost its marks: ${MARKS.join(' … ')}`);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(DOCUMENT, `${before}${MARKS[0]}\nMeasured on ${date}.\n\n${figures}\n${MARKS[1]}${after}`);
  console.log('docs/judgement.md holds the new figures.');
}

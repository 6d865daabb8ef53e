/**
 * Makes `src/stance/model/bare-subject.data.ts`: what each of `SUBJECT_FIGURES` weighs when two sentences without a
 * date are asked for one subject: `npx tsx scripts/train-subject.ts`. Needs ../shared/data; some two minutes. Same
 * input, same output. `scripts/evaluate-stance.ts` learns it anew for every fold.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksum } from '../src/pack/checksum.ts';
import { SUBJECT_FIGURES } from '../src/stance/model/bare-subject.ts';
import { describeSubjects, learnSubject } from './stance/learn-subject.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { bias, weights } = learnSubject(describeSubjects(join(root, '../shared/data')));
const numbers = weights.map((weight) => Number(weight.toFixed(3)));
const lines = [
  '// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.',
  `export const BIAS = ${bias.toFixed(3)};`,
  `export const WEIGHTS: readonly number[] = [${numbers.join(', ')}];`,
  `export const CHECKSUM = '${checksum(JSON.stringify(numbers))}';`,
];
writeFileSync(join(root, 'src/stance/model/bare-subject.data.ts'), `${lines.join('\n')}\n`);
for (const [i, figure] of SUBJECT_FIGURES.entries())
  console.error(`${numbers[i]?.toFixed(2).padStart(7)}  ${figure}`);

/**
 * Makes `src/stance/model/bare-subject.weights.json`: whether two sentences without a date speak of one subject:
 * `npx tsx scripts/train-subject.ts`. Needs ../shared/data; some two minutes. Same input, same output.
 * `scripts/evaluate-stance.ts` learns it anew for every fold.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksum } from '../src/pack/checksum.ts';
import { describeSubjects, learnSubject } from './stance/learn-subject.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const model = learnSubject(describeSubjects(join(root, '../shared/data')));
const written = { ...model, checksum: checksum(model.forest.nodes) };
writeFileSync(join(root, 'src/stance/model/bare-subject.weights.json'), `${JSON.stringify(written)}\n`);
console.error(model.least);

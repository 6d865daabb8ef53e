/**
 * Learns `src/stance/model/stance.weights.json` from the pairs of ../shared/data/relate and from pairs made by
 * machine: `npx tsx scripts/train-stance.ts`. The same data and code give the same bytes. SICK's trial part and some
 * premises are kept aside (`isKeptAside`), of breaking-nli nothing is learnt. For honest figures of what it learnt from, run
 * `npx tsx scripts/evaluate-stance.ts`, which learns anew for every fold.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeMade, describeSets, featureNames } from './stance/describe-pairs.ts';
import { isKeptAside } from './stance/read-pairs.ts';
import { trainModel } from './stance/train-model.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = join(root, '../shared/data');
const rows = [...describeSets(data), ...describeMade(data)].filter((row) => !isKeptAside(row));
const model = trainModel(rows, featureNames());
const sha256 = createHash('sha256').update(JSON.stringify(model.forests)).digest('hex');
const path = join(root, 'src/stance/model/stance.weights.json');
writeFileSync(path, `${JSON.stringify({ sha256, pairs: rows.length, ...model })}\n`);
console.log(
  `${rows.length} pairs, ${model.features.length} features, ${Object.values(model.forests).reduce((sum, { trees }) => sum + trees, 0)} trees, ${sha256.slice(0, 12)}`,
);

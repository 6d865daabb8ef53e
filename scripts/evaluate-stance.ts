/**
 * Honest figures for stance: `npx tsx scripts/evaluate-stance.ts [--folds 5] [--out file.json]`. What is
 * learnt from, by the forests and of one subject, is judged by what has not seen its group (topic, premise); of
 * SICK the trial part is reported, of breaking-nli everything, for nothing of either is learnt. Whole judgements are
 * scored, gates included, not the model alone. Prints Markdown.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgeCompared } from '../src/stance/judge-stance.ts';
import type { SubjectModel } from '../src/stance/model/bare-subject.ts';
import { readVerdict, type StanceModel, scoreStance } from '../src/stance/model/score-stance.ts';
import {
  comparePair,
  describeMade,
  describePair,
  describeSets,
  featureNames,
  pairStrangers,
  type Row,
} from './stance/describe-pairs.ts';
import { describeSubjects, learnSubject } from './stance/learn-subject.ts';
import { hash, readPairs } from './stance/read-pairs.ts';
import { type Answer, calibrationTable, scoreTable } from './stance/score-answers.ts';
import { trainModel } from './stance/train-model.ts';

const { values } = parseArgs({
  options: { folds: { type: 'string', default: '5' }, out: { type: 'string' }, run: { type: 'string' } },
});
const data = join(dirname(fileURLToPath(import.meta.url)), '../../shared/data');
const folds = Number(values.folds);
/** With `--run 2` only the first two folds are judged: a quick look. */
const run = Number(values.run ?? folds);

const rows = describeSets(data);
const made = describeMade(data);
const features = featureNames();
const subjects = describeSubjects(data);
const answers: Answer[] = [];
let first: Learnt | undefined;
for (let fold = 0; fold < run; fold++) {
  const isInFold = ({ group }: { group: string }) => hash(group) % folds === fold;
  const isLearnt = (row: Row) => row.split !== 'trial' && (row.set === 'sick-train' || !isInFold(row));
  const learnt = rows.filter(isLearnt);
  const model: Learnt = {
    stance: trainModel([...learnt, ...made], features),
    // Strangers have no group: they are reported of other pairs, and of the fold SICK's are not.
    subject: learnSubject(
      subjects.filter((pair) => pair.group === '' || pair.group.startsWith('sick-train ') || !isInFold(pair)),
    ),
  };
  first ??= model;
  const held = rows.filter((row) =>
    row.set === 'sick-train' ? fold === 0 && row.split === 'trial' : isInFold(row),
  );
  for (const row of held) answers.push(judge(row, model));
  console.error(`fold ${fold + 1} of ${folds}: ${learnt.length} learnt, ${held.length} judged`);
}
if (first)
  for (const pair of readPairs(data, 'breaking-nli')) answers.push(judge(describePair(pair, 1), first));

console.log(scoreTable(answers));
console.log(`\n${calibrationTable(answers)}`);
console.log(`\n${strangersLine(20_000)}`);
if (values.out) writeFileSync(values.out, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));

interface Learnt {
  readonly stance: StanceModel;
  readonly subject: SubjectModel;
}

function judge(row: Row, { stance: { forests }, subject }: Learnt): Answer {
  const judgement = judgeCompared(
    comparePair(row),
    () => readVerdict(row.values, forests[row.register]),
    subject,
  );
  const kind = 'kind' in judgement ? judgement.kind : undefined;
  const { set, id, a, b, label } = row;
  return {
    set,
    id,
    a,
    b,
    label,
    stance: judgement.stance,
    confidence: judgement.confidence,
    ...(kind && { kind }),
  };
}

/** Share of pairs of sentences of two unrelated articles that are called anything but unrelated. */
function strangersLine(count: number): string {
  const pairs = pairStrangers(data, count, 99);
  const connected = pairs.filter(
    (pair) => judgeCompared(comparePair(pair), scoreStance).stance !== 'unrelated',
  );
  for (const { a, b } of connected.slice(0, 5)) console.error(`not unrelated:\n  ${a}\n  ${b}`);
  return `Sentences of unrelated articles: ${connected.length} of ${count} pairs (${((100 * connected.length) / count).toFixed(3)} %) called anything but unrelated.`;
}

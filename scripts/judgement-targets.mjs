/**
 * What the judgement is measured by: the published sets, the figure that counts on each, what others reach,
 * and the floor under which `npm test` fails. A floor lies below the measured figure (docs/judgement.md) by the
 * noise of the sample that the test takes; raise it when the figure rises.
 *
 * @typedef {object} Target
 * @property {string} ability
 * @property {'detect' | 'match' | 'relate'} task which scorer measures it
 * @property {string} folder of the set, below the folder of data
 * @property {string} [file] one file of the set only
 * @property {string} metric its name in words
 * @property {readonly string[]} path where the scorer's JSON line has it
 * @property {boolean} [lowerIsBetter]
 * @property {string} baseline
 * @property {string} best published
 * @property {string} reach what we set out to reach
 * @property {number} floor worst figure that the test lets pass
 * @property {number} [sample] items that the test takes; all when absent
 * @property {string} [note] what to know of the figure
 */

/** @type {readonly Target[]} */
export const TARGETS = [
  { ability: 'find claims', task: 'detect', folder: 'detect/newsclaims-dev', metric: 'F1', path: ['f1'], baseline: '.226', best: '.309', reach: '≥ .40', floor: 0 },
  { ability: 'find claims', task: 'detect', folder: 'detect/claimbuster', file: 'groundtruth.jsonl', metric: 'F1', path: ['f1'], baseline: '.795', best: '.947', reach: '≥ .90', floor: 0 },
  { ability: 'match', task: 'match', folder: 'match/clef2020', file: 'queries-test.jsonl', metric: 'MAP@5', path: ['map5'], baseline: '.894', best: '.929', reach: '≥ .93', floor: 0 },
  { ability: 'match', task: 'match', folder: 'match/clef2022-2b', file: 'queries-dev.jsonl', metric: 'MAP@5', path: ['map5'], baseline: '.351', best: '~.46', reach: '≥ .46', floor: 0 },
  { ability: 'stance', task: 'relate', folder: 'relate/breaking-nli', metric: 'accuracy', path: ['accuracy'], baseline: '.656', best: '> .90', reach: '≥ .92', floor: 0, sample: 1500 },
  { ability: 'stance', task: 'relate', folder: 'relate/breaking-nli', metric: 'F1 of pairs that do not contradict', path: ['perClass', 'not_contradiction', 'f1'], baseline: '–', best: '–', reach: '≥ .75', floor: 0, sample: 1500 },
  { ability: 'safety', task: 'relate', folder: 'relate/claimdiff-train', metric: 'pairs that are neither, shown as contradicts', path: ['falseAlarms'], lowerIsBetter: true, baseline: '–', best: '–', reach: '≤ 3 %', floor: 1 },
];

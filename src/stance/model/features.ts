import type { GateOutcome } from '../../model.ts';
import type { Analysis, Clause, Modality, Shape, Tag, Word } from '../analysis/analysis.ts';
import type { WordPair } from '../comparison/align-words.ts';
import { compareOrder } from '../comparison/compare-order.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import { oncePer } from '../once-per.ts';
import { areSentences, kinship, middleKinship } from './compare-exchange.ts';
import type { Feature } from './feature.ts';
import { findMarkers } from './find-markers.ts';
import { findFunctionOpposites } from './function-opposites.ts';
import { meaningFeatures, reportFeatures } from './report-features.ts';

/**
 * What the model is shown of two statements: numbers about how they align, never words. "here" is the
 * statement that is judged, "there" the one that may support or contradict it.
 */
export function describeFeatures(comparison: Comparison): Feature[] {
  return [
    ...coverFeatures(comparison),
    ...restFeatures('here', comparison.a, comparison.alignment.onlyA),
    ...restFeatures('there', comparison.b, comparison.alignment.onlyB),
    ...relationFeatures(comparison),
    ...opposedFeatures(comparison),
    ...clauseFeatures(comparison),
    ...roleFeatures(comparison),
    ...quantityFeatures(comparison),
    ...nameFeatures(comparison),
    ...featuresHere(comparison.a),
    ...featuresThere(comparison.b),
    ...orderFeatures(comparison),
    ...meaningFeatures(comparison),
    ...reportFeatures(comparison),
  ];
}

function coverFeatures({ alignment, a, b }: Comparison): Feature[] {
  return [
    ['cover here', alignment.coverageA],
    ['cover there', alignment.coverageB],
    ['cover product', alignment.coverageA * alignment.coverageB],
    ['shared weight', alignment.sharedWeight],
    ['shared words', alignment.same.length],
    ['words here', a.words.length],
    ['words there', b.words.length],
    ['length ratio', a.words.length / Math.max(1, b.words.length)],
  ];
}

const TAGS: readonly Tag[] = ['noun', 'verb', 'adjective', 'adverb', 'name', 'number'];

function restFeatures(side: string, analysis: Analysis, only: readonly number[]): Feature[] {
  const words = only.map((i) => analysis.words[i] as Word);
  const roles = readRoles(analysis);
  return [
    [`rest ${side}`, words.length],
    [`rest weight ${side}`, sum(words.map(({ weight }) => weight))],
    [`rest heaviest ${side}`, Math.max(0, ...words.map(({ weight }) => weight))],
    ...TAGS.map((tag): Feature => [`rest ${tag} ${side}`, words.filter((word) => word.tag === tag).length]),
    [`rest in first clause ${side}`, only.filter((i) => i < (analysis.clauses[0]?.end ?? 0)).length],
    [`rest predicate ${side}`, only.filter((i) => roles.predicate.has(i)).length],
    [`rest actor ${side}`, only.filter((i) => roles.actor.has(i)).length],
    [`rest object ${side}`, only.filter((i) => roles.object.has(i)).length],
  ];
}

/** The words that do, are done and suffer, in whatever clause. */
const readRoles = oncePer(({ clauses }: Analysis) => ({
  actor: new Set(clauses.map(({ actor }) => actor)),
  predicate: new Set(clauses.map(({ predicate }) => predicate)),
  object: new Set(clauses.map(({ object }) => object)),
}));

function relationFeatures({ alignment }: Comparison): Feature[] {
  const kind = (relation: WordPair['relation']) =>
    alignment.same.filter((pair) => pair.relation === relation);
  return [
    ['synonyms', kind('synonym').length],
    ['derived', kind('derived').length],
    // There the narrower word: "poodle" there supports "dog" here.
    ['broader here', kind('broader').length],
    ['narrower here', kind('narrower').length],
    ['steps broader', sum(kind('broader').map(({ lexical }) => lexical?.stepsB ?? 0))],
    ['steps narrower', sum(kind('narrower').map(({ lexical }) => lexical?.stepsA ?? 0))],
  ];
}

function opposedFeatures({ alignment, a, b, clauses }: Comparison): Feature[] {
  const { opposed } = alignment;
  const siblings = opposed.filter(({ relation }) => relation === 'sibling');
  const nearest = siblings.reduce(
    (best: WordPair | undefined, pair) => (steps(pair) < steps(best) ? pair : best),
    undefined,
  );
  const antonyms = opposed.filter(({ relation }) => relation === 'antonym');
  const exclusive = opposed.filter(({ relation }) => relation === 'exclusive');
  const [rolesA, rolesB] = [readRoles(a), readRoles(b)];
  const role = (pairs: readonly WordPair[], key: 'actor' | 'predicate' | 'object') =>
    pairs.filter((pair) => rolesA[key].has(pair.a) && rolesB[key].has(pair.b)).length;
  const hard = [...antonyms, ...exclusive];
  const near = siblings.filter((pair) => steps(pair) <= 3);
  const sameTag = (pair: WordPair) => a.words[pair.a]?.tag === b.words[pair.b]?.tag;
  return [
    ['antonyms', antonyms.length],
    ['exclusive', exclusive.length],
    ['siblings near', near.filter(sameTag).length],
    ['siblings', siblings.filter(sameTag).length],
    ['sibling steps', nearest ? steps(nearest) : 12],
    ['sibling depth', nearest?.lexical?.depth ?? -1],
    ['sibling file', nearest?.lexical?.file.charCodeAt(0) ?? 0],
    ['sibling in context', nearest ? contextShare(nearest, alignment.same, a, b) : 0],
    ['hard in context', Math.max(0, ...hard.map((pair) => contextShare(pair, alignment.same, a, b)))],
    ['hard predicate', role(hard, 'predicate')],
    ['hard actor', role(hard, 'actor')],
    ['hard object', role(hard, 'object')],
    ['near predicate', role(near, 'predicate')],
    ['near actor', role(near, 'actor')],
    ['near object', role(near, 'object')],
    ['function opposites', findFunctionOpposites(a, b).length],
    [
      'opposed in best clause',
      clauses[0] ? hard.filter((pair) => inClause(clauses[0]?.a, pair.a)).length : 0,
    ],
  ];
}

function inClause(clause: Clause | undefined, word: number): boolean {
  return clause !== undefined && word >= clause.start && word < clause.end;
}

function steps(pair: WordPair | undefined): number {
  return pair?.lexical ? pair.lexical.stepsA + pair.lexical.stepsB : 99;
}

/** Share of the two words on either side of each word of a pair that are aligned too. */
function contextShare(pair: WordPair, same: readonly WordPair[], a: Analysis, b: Analysis): number {
  let [found, of] = [0, 0];
  for (const distance of [-2, -1, 1, 2]) {
    const [left, right] = [a.words[pair.a + distance], b.words[pair.b + distance]];
    if (!left && !right) continue;
    of++;
    if (left && right && left.lower === right.lower) found++;
    else if (same.some((other) => other.a === pair.a + distance && Math.abs(other.b - pair.b) <= 3))
      found += 0.7;
  }
  return of === 0 ? 0 : found / of;
}

function clauseFeatures({ clauses }: Comparison): Feature[] {
  const [best] = clauses;
  const differing = clauses.filter(({ polarityDiffers }) => polarityDiffers);
  return [
    ['best share', best?.share ?? 0],
    ['best weight', best?.sharedWeight ?? 0],
    ['best polarity differs', Number(best?.polarityDiffers ?? false)],
    ['polarity differs share', Math.max(0, ...differing.map(({ share }) => share))],
    ['predicates same', Number(best?.predicates === 'same')],
    ['predicates opposed', Number(best?.predicates === 'opposed')],
    ['predicates differ', Number(best?.predicates === 'differ')],
    ['roles swapped', Number(clauses.some(({ rolesSwapped }) => rolesSwapped))],
    ['negators here', best?.a.negators.length ?? 0],
    ['negators there', best?.b.negators.length ?? 0],
    ['passive differs', Number(best !== undefined && best.a.passive !== best.b.passive)],
    ['modality here', modality(best?.a)],
    ['modality there', modality(best?.b)],
    [
      'evaluation differs',
      Number(clauses.some((c) => (c.a.evaluation?.sign ?? 0) * (c.b.evaluation?.sign ?? 0) < 0)),
    ],
  ];
}

/** How the doer, the deed and the one it is done to stand to their counterparts in the best pair of clauses. */
function roleFeatures({ clauses, alignment, a, b }: Comparison): Feature[] {
  const [best] = clauses;
  const relate = (i: number | undefined, j: number | undefined) =>
    i === undefined || j === undefined ? -2 : kinship(alignment, a, b, i, j);
  return [
    ['actors', relate(best?.a.actor, best?.b.actor)],
    ['deeds', relate(best?.a.predicate, best?.b.predicate)],
    ['objects', relate(best?.a.object, best?.b.object)],
    [
      'actor to object',
      Math.max(relate(best?.a.actor, best?.b.object), relate(best?.a.object, best?.b.actor)),
    ],
    ['moved modifiers', countMovedModifiers(alignment.same, a, b)],
    ['moved neighbours', countMovedNeighbours(alignment.same)],
  ];
}

/** "a man in a blue uniform" and "the blue man in uniform": the same adjective stands before another noun. */
function countMovedModifiers(same: readonly WordPair[], a: Analysis, b: Analysis): number {
  return same.filter((pair) => {
    if (a.words[pair.a]?.tag !== 'adjective') return false;
    const [headA, headB] = [nextNoun(a.words, pair.a), nextNoun(b.words, pair.b)];
    if (headA === undefined || headB === undefined) return headA !== headB;
    return !same.some((other) => other.a === headA && other.b === headB);
  }).length;
}

function nextNoun(words: readonly Word[], from: number): number | undefined {
  const at = words.findIndex(
    (word, i) => i > from && i <= from + 3 && (word.tag === 'noun' || word.tag === 'name'),
  );
  return at < 0 ? undefined : at;
}

/** Aligned words that follow one another in one statement and stand far apart in the other. */
function countMovedNeighbours(same: readonly WordPair[]): number {
  const inOrder = same.toSorted((x, y) => x.a - y.a);
  return inOrder.filter((pair, i) => {
    const next = inOrder[i + 1];
    return next !== undefined && next.a - pair.a <= 2 && Math.abs(next.b - pair.b) > 3;
  }).length;
}

const MODALITY: Readonly<Record<Modality, number>> = {
  actual: 0,
  future: 1,
  wanted: 2,
  possible: 3,
  conditional: 4,
};

function modality(clause: Clause | undefined): number {
  return clause ? MODALITY[clause.modality] : 0;
}

function quantityFeatures({ quantities, a, b }: Comparison): Feature[] {
  const count = (outcome: string, counted: string) =>
    quantities.filter((pair) => pair.outcome === outcome && pair.counted === counted).length;
  return [
    ['numbers equal', count('equal', 'same') + count('equal', 'not-stated')],
    ['numbers within', count('within', 'same') + count('within', 'not-stated')],
    ['numbers apart', count('apart', 'same')],
    ['numbers apart unsaid', count('apart', 'not-stated')],
    ['counted differs', quantities.filter(({ counted }) => counted === 'differs').length],
    ['numbers here', a.quantities.length],
    ['numbers there', b.quantities.length],
  ];
}

const OUTCOME: Readonly<Record<GateOutcome, number>> = {
  agrees: 0,
  compatible: 1,
  'not-stated': 2,
  differs: 3,
};

function nameFeatures({ names, times, speakers }: Comparison): Feature[] {
  return [
    ['names shared', names.shared.length],
    ['names only here', names.onlyA.length],
    ['names only there', names.onlyB.length],
    ['name rivals', names.rivals.length],
    ['names outcome', OUTCOME[names.outcome]],
    ['times outcome', OUTCOME[times.outcome]],
    ['denial', Number(speakers.denial !== undefined)],
    ['speakers outcome', OUTCOME[speakers.outcome]],
  ];
}

const SHAPE: Readonly<Record<Shape, number>> = { caption: 0, headline: 1, news: 2 };

function sentenceFeatures(side: string, analysis: Analysis): Feature[] {
  const { text } = analysis.statement;
  return [
    [`shape ${side}`, SHAPE[analysis.shape]],
    [`clauses ${side}`, analysis.clauses.length],
    [`names ${side}`, analysis.names.length],
    [`stop ${side}`, Number(/[.!?]["”’]?\s*$/.test(text))],
    [`speeches ${side}`, analysis.speeches.length],
    ...findMarkers(analysis).map(([name, value]): Feature => [`${name} ${side}`, value]),
  ];
}

const featuresHere = oncePer((analysis: Analysis) => sentenceFeatures('here', analysis));
const featuresThere = oncePer((analysis: Analysis) => sentenceFeatures('there', analysis));

function orderFeatures(comparison: Comparison): Feature[] {
  const order = compareOrder(comparison);
  return [
    ['same words', order.sameWords],
    ['same pairs of words', order.samePairs],
    ['longest run', order.longestRun],
    ['swapped words', order.swapped],
    ['middle here', Math.min(6, order.middleHere)],
    ['middle there', Math.min(6, order.middleThere)],
    ['middle kinship', middleKinship(comparison, order)],
    ['middle kinship in sentences', areSentences(comparison) ? middleKinship(comparison, order) : -4],
    ['inversions', order.inversions],
    ['function words only here', order.functionOnlyHere],
    ['function words only there', order.functionOnlyThere],
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

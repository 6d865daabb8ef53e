/** Gradient-boosted trees for several classes (Friedman 2001), over histograms of feature values. Deterministic. */
export interface TrainingSet {
  /** Row after row, `width` values each. */
  readonly values: Float32Array;
  readonly width: number;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface Growth {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of rows in a leaf, and shrinkage of its value: higher is smoother. */
  readonly leastWeight: number;
  readonly smoothing: number;
  /** Share of the rows that a round sees, and of the features that a tree does. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** Of how many thresholds of a feature, drawn for every split, the best is taken (Geurts 2006 draws one). */
  readonly thresholds: number;
}

/** A split sends values up to `threshold` left; a leaf has a value. Children stand at 2i+1 and 2i+2. */
export interface Tree {
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly value: Float32Array;
}

export interface Forest {
  readonly classes: number;
  /** One tree a class in every round. */
  readonly trees: readonly Tree[];
  readonly base: readonly number[];
}

const BINS = 48;

export function growForest(data: TrainingSet, classes: number, growth: Growth, seed = 1): Forest {
  const rows = data.labels.length;
  const cuts = findCuts(data);
  const binned = binValues(data, cuts);
  const random = makeRandom(seed);
  const base = baseScores(data, classes);
  const scores = Array.from({ length: classes }, (_, c) => new Float64Array(rows).fill(base[c] ?? 0));
  const trees: Tree[] = [];
  const gradient = new Float32Array(rows);
  const curvature = new Float32Array(rows);
  const probability = new Float32Array(rows * classes);
  for (let round = 0; round < growth.rounds; round++) {
    fillProbabilities(scores, probability);
    const used = pickRows(rows, growth.rowShare, random);
    for (let c = 0; c < classes; c++) {
      const features = pickFeatures(data.width, growth.featureShare, random);
      for (let i = 0; i < rows; i++) {
        const p = probability[i * classes + c] as number;
        const weight = data.weights[i] as number;
        gradient[i] = weight * ((data.labels[i] === c ? 1 : 0) - p);
        curvature[i] = weight * Math.max(p * (1 - p), 1e-3);
      }
      const task = { binned, width: data.width, cuts, gradient, curvature, used, features, growth, random };
      const tree = growTree(task);
      trees.push(tree);
      const score = scores[c] as Float64Array;
      for (let i = 0; i < rows; i++)
        score[i] = (score[i] as number) + readTree(tree, data.values, i * data.width);
    }
  }
  return { classes, trees, base };
}

/** Probabilities of one row. */
export function predict(forest: Forest, values: Float32Array, at = 0): number[] {
  const scores = [...forest.base];
  forest.trees.forEach((tree, i) => {
    const c = i % forest.classes;
    scores[c] = (scores[c] ?? 0) + readTree(tree, values, at);
  });
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

export function readTree(tree: Tree, values: Float32Array, at: number): number {
  let node = 0;
  while ((tree.feature[node] as number) >= 0) {
    const below = (values[at + (tree.feature[node] as number)] as number) <= (tree.threshold[node] as number);
    node = 2 * node + (below ? 1 : 2);
  }
  return tree.value[node] as number;
}

interface TreeTask {
  readonly binned: Uint8Array;
  readonly width: number;
  readonly cuts: readonly Float32Array[];
  readonly gradient: Float32Array;
  readonly curvature: Float32Array;
  readonly used: Int32Array;
  readonly features: Int32Array;
  readonly growth: Growth;
  readonly random: () => number;
}

function growTree(task: TreeTask): Tree {
  const size = 2 ** (task.growth.depth + 1) - 1;
  const tree: Tree = {
    feature: new Int16Array(size).fill(-1),
    threshold: new Float32Array(size),
    value: new Float32Array(size),
  };
  const open: { node: number; rows: Int32Array; depth: number }[] = [{ node: 0, rows: task.used, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, rows, depth } = next;
    const split = depth < task.growth.depth ? findSplit(task, rows) : undefined;
    if (!split) {
      tree.value[node] = leafValue(task, rows);
      continue;
    }
    tree.feature[node] = split.feature;
    tree.threshold[node] = task.cuts[split.feature]?.[split.bin] ?? 0;
    const left: number[] = [];
    const right: number[] = [];
    for (const row of rows)
      ((task.binned[row * task.width + split.feature] as number) <= split.bin ? left : right).push(row);
    open.push({ node: 2 * node + 1, rows: Int32Array.from(left), depth: depth + 1 });
    open.push({ node: 2 * node + 2, rows: Int32Array.from(right), depth: depth + 1 });
  }
  return tree;
}

function findSplit(task: TreeTask, rows: Int32Array): { feature: number; bin: number } | undefined {
  const { binned, width, cuts, gradient, curvature, growth, random } = task;
  const count = task.features.length;
  const sums = new Float64Array(count * BINS * 2);
  let [allG, allH] = [0, 0];
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as number;
    const g = gradient[row] as number;
    const h = curvature[row] as number;
    allG += g;
    allH += h;
    const at = row * width;
    for (let f = 0; f < count; f++) {
      const cell = (f * BINS + (binned[at + (task.features[f] as number)] as number)) * 2;
      sums[cell] = (sums[cell] as number) + g;
      sums[cell + 1] = (sums[cell + 1] as number) + h;
    }
  }
  const whole = (allG * allG) / (allH + growth.smoothing);
  let best: { feature: number; bin: number } | undefined;
  let bestGain = 1e-4;
  for (let f = 0; f < count; f++) {
    let [g, h] = [0, 0];
    const feature = task.features[f] as number;
    const tried = drawBins(cuts[feature]?.length ?? 0, growth.thresholds, random);
    for (let bin = 0; bin < BINS - 1; bin++) {
      const cell = (f * BINS + bin) * 2;
      g += sums[cell] as number;
      h += sums[cell + 1] as number;
      if (!tried.includes(bin) || h < growth.leastWeight || allH - h < growth.leastWeight) continue;
      const gain = (g * g) / (h + growth.smoothing) + (allG - g) ** 2 / (allH - h + growth.smoothing) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** With repetition: of a feature with few thresholds fewer are tried. */
function drawBins(bins: number, count: number, random: () => number): number[] {
  return Array.from({ length: count }, () => Math.floor(random() * bins));
}

function leafValue({ gradient, curvature, growth }: TreeTask, rows: Int32Array): number {
  let [g, h] = [0, 0];
  for (const row of rows) {
    g += gradient[row] as number;
    h += curvature[row] as number;
  }
  return (growth.rate * g) / (h + growth.smoothing);
}

/** Values between which bins are cut, by quantiles. */
function findCuts({ values, width, labels }: TrainingSet): Float32Array[] {
  return Array.from({ length: width }, (_, f) => {
    const column = new Float32Array(labels.length);
    for (let i = 0; i < labels.length; i++) column[i] = values[i * width + f] as number;
    column.sort();
    const cuts = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) cuts.add(column[Math.floor((bin * column.length) / BINS)] as number);
    const own = new Set(column);
    if (own.size < BINS) for (const value of own) cuts.add(value);
    return Float32Array.from([...cuts].sort((x, y) => x - y).slice(0, BINS - 1));
  });
}

function binValues({ values, width, labels }: TrainingSet, cuts: readonly Float32Array[]): Uint8Array {
  const binned = new Uint8Array(values.length);
  for (let i = 0; i < labels.length; i++) {
    for (let f = 0; f < width; f++) {
      const column = cuts[f] as Float32Array;
      const value = values[i * width + f] as number;
      let [low, high] = [0, column.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (column[middle] as number)) high = middle;
        else low = middle + 1;
      }
      binned[i * width + f] = low;
    }
  }
  return binned;
}

function baseScores({ labels, weights }: TrainingSet, classes: number): number[] {
  const sums = new Float64Array(classes);
  labels.forEach((label, i) => {
    sums[label] = (sums[label] as number) + (weights[i] as number);
  });
  const total = sums.reduce((x, y) => x + y, 0);
  return Array.from(sums, (sum) => Math.log(Math.max(sum, 1e-6) / total));
}

function fillProbabilities(scores: readonly Float64Array[], into: Float32Array): void {
  const classes = scores.length;
  const rows = scores[0]?.length ?? 0;
  for (let i = 0; i < rows; i++) {
    let total = 0;
    for (let c = 0; c < classes; c++) {
      const raised = Math.exp((scores[c] as Float64Array)[i] as number);
      into[i * classes + c] = raised;
      total += raised;
    }
    for (let c = 0; c < classes; c++) into[i * classes + c] = (into[i * classes + c] as number) / total;
  }
}

function pickRows(rows: number, share: number, random: () => number): Int32Array {
  const picked: number[] = [];
  for (let i = 0; i < rows; i++) if (random() < share) picked.push(i);
  return Int32Array.from(picked);
}

function pickFeatures(width: number, share: number, random: () => number): Int32Array {
  const picked: number[] = [];
  for (let f = 0; f < width; f++) if (random() < share) picked.push(f);
  return Int32Array.from(picked.length > 0 ? picked : [0]);
}

/** Mulberry32: the same numbers on every machine. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

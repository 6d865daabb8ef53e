export interface Example {
  readonly values: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

export interface Line {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 25;
/** Holds weights of figures that say the same thing together. */
const RIDGE = 0.1;

/** Logistic regression by Newton's method (iteratively reweighted least squares): for some dozen figures. */
export function fitLogistic(examples: readonly Example[]): Line {
  const width = (examples[0]?.values.length ?? 0) + 1;
  let weights = new Float64Array(width);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width);
    const curvature = Array.from({ length: width }, () => new Float64Array(width));
    for (const example of examples) addExample(example, weights, gradient, curvature);
    for (let i = 1; i < width; i++) {
      gradient[i] = at(gradient, i) - RIDGE * at(weights, i);
      const row = curvature[i] as Float64Array;
      row[i] = at(row, i) + RIDGE;
    }
    const move = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + at(move, i));
  }
  const [bias = 0, ...rest] = weights;
  return { bias, weights: rest };
}

function addExample(
  { values, isTrue, weight }: Example,
  weights: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array[],
): void {
  const row = [1, ...values];
  const odds = row.reduce((sum, value, i) => sum + value * at(weights, i), 0);
  const likely = 1 / (1 + Math.exp(-odds));
  const pull = weight * (Number(isTrue) - likely);
  const bend = weight * Math.max(likely * (1 - likely), 1e-6);
  row.forEach((x, i) => {
    gradient[i] = at(gradient, i) + pull * x;
    const line = curvature[i] as Float64Array;
    row.forEach((y, j) => {
      line[j] = at(line, j) + bend * x * y;
    });
  });
}

/** Gaussian elimination; the matrix is symmetric and, with the ridge, positive definite. Overwrites both. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const width = right.length;
  for (let i = 0; i < width; i++) {
    const pivot = matrix[i] as Float64Array;
    for (let j = i + 1; j < width; j++) {
      const row = matrix[j] as Float64Array;
      const share = at(row, i) / at(pivot, i);
      for (let k = i; k < width; k++) row[k] = at(row, k) - share * at(pivot, k);
      right[j] = at(right, j) - share * at(right, i);
    }
  }
  for (let i = width - 1; i >= 0; i--) {
    const row = matrix[i] as Float64Array;
    for (let k = i + 1; k < width; k++) right[i] = at(right, i) - at(row, k) * at(right, k);
    right[i] = at(right, i) / at(row, i);
  }
  return right;
}

function at(values: Float64Array, i: number): number {
  return values[i] as number;
}

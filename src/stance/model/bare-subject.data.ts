// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.
export const BIAS = -1.638;
export const WEIGHTS: readonly number[] = [7.455, 6.964, -1.958, 3.08, -4.529, 5.252, -12.143, 9.643, 4.537, 1.59, 3.475];
export const CHECKSUM = '0f21b39253f076';

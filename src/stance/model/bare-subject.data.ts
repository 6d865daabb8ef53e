// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.
export const BIAS = -1.640;
export const WEIGHTS: readonly number[] = [7.462, 6.967, -1.959, 3.075, -4.525, 5.25, -12.142, 9.644, 4.538, 1.591, 3.475];
export const CHECKSUM = '0109973f58d80c';

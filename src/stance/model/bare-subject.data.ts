// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.
export const BIAS = -1.703;
export const WEIGHTS: readonly number[] = [7.287, 7.233, -1.823, 2.526, -4.34, 5.282, -12.154, 9.862, 4.708, 1.648, 3.51];
export const CHECKSUM = '1f40ed1be06822';

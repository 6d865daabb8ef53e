// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.
export const BIAS = -1.703;
export const WEIGHTS: readonly number[] = [7.288, 7.235, -1.821, 2.513, -4.341, 5.285, -12.156, 9.866, 4.707, 1.648, 3.509];
export const CHECKSUM = '16964712a8adc3';

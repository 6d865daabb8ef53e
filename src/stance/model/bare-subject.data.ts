// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.
export const BIAS = -1.626;
export const WEIGHTS: readonly number[] = [7.449, 7.223, -2.031, 2.622, -4.399, 5.27, -12.14, 6.107, 3.834, 1.098, 3.424];
export const CHECKSUM = '07d27da1e5fcf3';

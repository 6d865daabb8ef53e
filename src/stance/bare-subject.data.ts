// Written by scripts/train-subject.ts. One weight for each of SUBJECT_FIGURES, in their order.
export const BIAS = -1.468;
export const WEIGHTS: readonly number[] = [7.502, 6.829, -2.073, 3.329, -4.683, 5.295, -12.131, 6.055, 1.415, 3.336];
export const CHECKSUM = '0a08f9ac82a69f';

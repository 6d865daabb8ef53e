// Written by scripts/train-ranker.ts. One weight for each of FEATURES, in their order.
export const BIAS = -9.1273;
export const WEIGHTS: readonly number[] = [-3.6944,-0.7759,1.3789,1.5673,-3.0984,3.2028,0.4893,-0.3229,2.835,0.0558,0.4333,-0.2707,-0.017,0.3463,-0.0618,2.4774,1.593,4.5082,4.4582,0.0689,-0.4179,13.3842];
export const CHECKSUM = '0d1973d71dc3f5';

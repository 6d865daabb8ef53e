// Written by scripts/train-ranker.ts. One weight for each of FEATURES, in their order.
export const BIAS = -3.1946;
export const WEIGHTS: readonly number[] = [-1.293,-0.2716,0.4826,0.5486,-1.0844,1.121,0.1713,-0.113,0.9922,0.0195,0.1517,-0.0947,-0.006,0.1212,-0.0216,0.8671,0.5575,1.5779,1.5604,0.0241,-0.1463,4.6845];
export const CHECKSUM = '119460dcf3bb44';

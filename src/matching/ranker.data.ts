// Written by scripts/train-ranker.ts. One weight for each of FEATURES, in their order.
export const BIAS = -8.7371;
export const WEIGHTS: readonly number[] = [-2.8874,-0.9555,1.796,0.0768,-1.5496,2.705,0.4551,1.0526,4.721,0.0772,0.0388,-0.3701,-0.0511,0.2699,-0.0513,1.7844,1.2187,4.2264,2.5321,-0.2478,-0.8966,14.2979];
export const CHECKSUM = '0a25c9256c1c86';

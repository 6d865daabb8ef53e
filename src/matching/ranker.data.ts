// Written by scripts/train-ranker.ts. One weight for each of FEATURES, in their order.
export const BIAS = -7.6497;
export const WEIGHTS: readonly number[] = [-2.3473,-0.2399,1.8364,0.1907,-1.4218,2.9852,0.5703,1.4011,3.1373,0.1,-0.0522,-0.3076,-0.1857,-0.0394,-0.0021,0.9146,0.9867,3.7403,1.8294,-0.3087,-1.0043,18.2809];
export const CHECKSUM = '054051b9340c21';

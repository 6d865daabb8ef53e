// Written by scripts/train-ranker.ts. One weight for each of FEATURES, in their order.
export const BIAS = -7.6524;
export const WEIGHTS: readonly number[] = [-2.3421,-0.2385,1.8373,0.1909,-1.4197,2.9833,0.5711,1.4003,3.1374,0.0997,-0.0539,-0.3069,-0.1857,-0.0392,-0.002,0.9145,0.9868,3.7374,1.8275,-0.3077,-1.0038,18.2827];
export const CHECKSUM = '1f7457b1dc2180';

// Written by scripts/train-ranker.ts. One weight for each of FEATURES, in their order.
export const BIAS = -8.7144;
export const WEIGHTS: readonly number[] = [-2.4949,-0.3708,1.931,-0.0286,-1.3171,2.7749,0.4674,1.0583,4.9292,0.0682,0.098,-0.3843,-0.0427,0.2473,-0.0665,1.0552,1.0664,4.2105,2.0025,-0.2619,-0.9629,14.7481];
export const CHECKSUM = '1b7cfb7706d5ab';

/** One number that the model is shown of two statements. */
export type Feature = readonly [name: string, value: number];

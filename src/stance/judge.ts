import type { Analysis } from './analysis/analysis.ts';

/** How likely each relation is, adding up to 1, before gates. `b` follows from, or speaks against, `a`. */
export interface Verdict {
  readonly supports: number;
  readonly contradicts: number;
  readonly neutral: number;
}

export interface StatementPair {
  readonly here: Analysis;
  readonly there: Analysis;
}

/**
 * The seat for a heavier model: a transformer in the background, a server of a newsroom. None by default,
 * and never in the content script. It gives its opinion on pairs, many at once; gates and reasons are made
 * around it by `judgePairs`, so that no model can call a contradiction what the gates forbid.
 * A rejected promise is the caller's to handle: `judgePairs` then judges without it.
 */
export interface Judge {
  readonly name: string;
  judge(pairs: readonly StatementPair[], signal?: AbortSignal): Promise<readonly Verdict[]>;
}

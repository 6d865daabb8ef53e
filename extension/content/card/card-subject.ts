import type { CheckedClaim } from '../../../src/model.ts';

/** What a card is about. */
export type CardSubject =
  | { readonly type: 'claim'; readonly checked: CheckedClaim }
  /** The library has not answered yet. */
  | { readonly type: 'checking' }
  | { readonly type: 'selection'; readonly passages: readonly CheckedClaim[]; readonly note?: string }
  /** Something to be said in words: a selection that we do not look at, a library that does not answer. */
  | { readonly type: 'notice'; readonly text: string };

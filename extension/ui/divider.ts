/** Between short facts on one line. Bound to what stands before it, so that no line begins with it. */
export const DIVIDER = '\u00a0· ';

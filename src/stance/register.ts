import type { Comparison } from './compare-statements.ts';

/**
 * How two statements are written, as far as it changes what follows from them. Of a scene ("A boy is running") two
 * captions say the same or not; a headline reports, doubts or mocks what another states; in full sentences a word
 * that is left out is left out on purpose. Each has a forest of its own: learnt together they spoil one another.
 */
export type Register = 'caption' | 'headline' | 'sentence';

export const REGISTERS: readonly Register[] = ['caption', 'headline', 'sentence'];

export function registerOf({ a, b }: Comparison): Register {
  if (a.shape === 'caption' && b.shape === 'caption') return 'caption';
  return a.shape === 'headline' || b.shape === 'headline' ? 'headline' : 'sentence';
}

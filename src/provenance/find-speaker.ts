import type { Attribution } from '../model.ts';

/**
 * Who says it: the innermost of those who assert, for those around it pass it on ("Tass reported that Peskov
 * said …"), and whoever denies it says something else.
 */
export function findSpeaker(attributions: readonly Attribution[]): Attribution | undefined {
  return attributions.findLast(({ stance }) => stance !== 'denies');
}

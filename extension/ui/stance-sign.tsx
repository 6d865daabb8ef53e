import type { Stance } from '../../src/model.ts';

/** A stance, or that there is none to tell. */
export type Sign = Stance | 'nothing';

const SIGNS: Record<Sign, string> = {
  contradicts: '≠',
  updates: '↻',
  supports: '=',
  related: '≈',
  nothing: '?',
};

/** The stance as a sign that can be told without colour. Always beside words: screen readers pass it over. */
export function StanceSign({ sign }: { sign: Sign }) {
  return (
    <span class={`sign ${sign}`} aria-hidden="true">
      {SIGNS[sign]}
    </span>
  );
}

import type { Stance } from '../../src/model.ts';

const SIGNS: Record<Stance, string> = { contradicts: '≠', updates: '↻', supports: '=', related: '~' };

/** The round sign of a stance. Always beside words that say the same: it is hidden from screen readers. */
export function StanceSign({ stance }: { readonly stance: Stance | undefined }) {
  return (
    <span class={`sign ${stance ?? 'nothing'}`} aria-hidden="true">
      {stance ? SIGNS[stance] : '?'}
    </span>
  );
}

import type { TargetedKeyboardEvent } from 'preact';
import type { Evidence } from '../../../src/model.ts';
import { wordStance } from '../../../src/wording/word-stance.ts';
import { say } from '../../ui/say.ts';

/** A claim with something on file, as the keyboard and a screen reader meet it. */
export interface ListedClaim {
  readonly index: number;
  readonly text: string;
  readonly foremost: Evidence;
}

interface Props {
  readonly claims: readonly ListedClaim[];
  /** The claim that has the list's one tab stop. */
  readonly current: number | undefined;
  readonly onReach: (index: number) => void;
}

const STEPS: Record<string, (at: number, length: number) => number> = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowRight: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, length) => length - 1,
};

/**
 * Highlights are not in the accessibility tree (https://github.com/w3c/csswg-drafts/issues/6498), so the
 * claims stand here once more, after the page's own content and in its order. One tab stop; arrow keys go
 * from claim to claim, and the page and the card follow.
 */
export function ClaimList({ claims, current, onReach }: Props) {
  const at = Math.max(
    0,
    claims.findIndex(({ index }) => index === current),
  );
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLOListElement>) => {
    const next = STEPS[event.key]?.(at, claims.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('button')[next]?.focus({ preventScroll: true });
  };
  return (
    <section class="unseen" aria-label={say('claimsOnPage')}>
      <ol onKeyDown={onKeyDown}>
        {claims.map(({ index, text, foremost }, place) => (
          <li key={index}>
            <button
              type="button"
              tabindex={place === at ? 0 : -1}
              aria-haspopup="dialog"
              onFocus={() => onReach(index)}
              onClick={() => onReach(index)}
            >
              {say('claimListEntry', [text, wordStance(foremost, say)])}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

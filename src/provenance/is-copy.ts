import type { IsoDate } from '../model.ts';
import { findSharedWording } from './shared-runs.ts';

/** Words in a row, names and figures aside, that two writers hardly choose alike by chance. */
const COPIED_RUN = 9;
/** Half of the shorter text's runs of four words: agency copy that was cut and re-ordered. */
const COPIED_SHARE = 0.5;
/** A containment needs some text to mean anything: a five-word sentence is soon contained. */
const WORTHWHILE_RUN = 4;
/** Syndicated text appears within days; later it is a quotation or a look back. */
const COPY_WINDOW_DAYS = 10;

/** A text and the day on which it was published. */
export interface DatedText {
  readonly text: string;
  readonly published?: IsoDate;
}

/** Whether two texts go back to one wording: syndicated, reprinted or copied. */
export function isCopy(a: DatedText, b: DatedText): boolean {
  if (daysApart(a.published, b.published) > COPY_WINDOW_DAYS) return false;
  const { longestRun, containment } = findSharedWording(a.text, b.text);
  return longestRun >= COPIED_RUN || (containment >= COPIED_SHARE && longestRun >= WORTHWHILE_RUN);
}

/** 0 when a date is not known: then the wording alone decides. */
function daysApart(a: IsoDate | undefined, b: IsoDate | undefined): number {
  const days = a && b ? Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 : 0;
  return Number.isNaN(days) ? 0 : days;
}

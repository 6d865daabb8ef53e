import type { Settings } from '../messages.ts';
import { isCovered, originsOfSite } from '../ui/origins.ts';

/** Pages in which the probe is to look for an article, as match patterns. */
export interface ProbePlan {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** What the reader chose, as far as the browser has granted it; `undefined` when that is nothing. */
export function planProbe(settings: Settings, granted: readonly string[]): ProbePlan | undefined {
  if (settings.paused) return undefined;
  const matches = settings.everywhere
    ? granted.filter((pattern) => WEB_PATTERN.test(pattern))
    : settings.sitesOn.flatMap(originsOfSite).filter((origin) => isCovered(origin, granted));
  if (matches.length === 0) return undefined;
  return { matches, excludeMatches: settings.sitesOff.flatMap(originsOfSite) };
}

const WEB_PATTERN = /^(?:<all_urls>$|(?:\*|https?):\/\/)/;

import type { Analysis } from '../analysis/analysis.ts';

const BY_YEAR =
  /\b(?:year[- ](?:on|over)[- ]year|(?:a|one) year (?:earlier|before|ago)|(?:than|from|with|on) (?:the )?(?:last|previous|same \w+ (?:of )?last) year|annual(?:ly)?|from (?:\w+ )?20\d\d)\b/i;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const BY_MONTH = new RegExp(
  `\\b(?:month[- ](?:on|over)[- ]month|(?:a|one|the) (?:month|week|quarter) (?:earlier|before|ago)|monthly|quarter[- ]on[- ]quarter|(?:than|from|with|on) (?:the )?(?:last|previous) (?:month|week|quarter)|(?:than|from)(?: in)? (?:${MONTHS}))\\b(?! 20\\d\\d)`,
  'i',
);

/** What rose from one month to the next may have fallen from one year to the next: both say from when, and from another time. */
export function haveOtherBases(a: Analysis, b: Analysis): boolean {
  const [here, there] = [basesOf(a), basesOf(b)];
  return here !== undefined && there !== undefined && here !== there;
}

function basesOf({ statement: { text } }: Analysis): 'year' | 'month' | undefined {
  if (BY_YEAR.test(text)) return 'year';
  return BY_MONTH.test(text) ? 'month' : undefined;
}

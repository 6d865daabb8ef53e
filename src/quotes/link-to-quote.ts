import type { TextQuoteSelector } from '../model.ts';

/**
 * From here on a quote is given by its first and last words. Longer is safer against look-alikes, and breaks
 * on any footnote or soft hyphen that the page has inside the quote. Chromium's own generator takes 300.
 */
const LONGEST_WHOLE = 300;
/** Words on either end of a long quote: enough to be unique on a page. */
const END_WORDS = 8;
/**
 * Shorter quotes may occur more than once, and take their neighbours along. Longer ones do without: a page
 * that put an advert between the neighbours would no longer be found.
 */
const LONG_ENOUGH_ALONE = 60;

/**
 * The address that opens a page at a quote: `https://…#:~:text=prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/). Only http and https: whatever else stands in a
 * library, `javascript:` among it, gives `undefined`.
 */
export function linkToQuote(address: string, quote: TextQuoteSelector): string | undefined {
  const url = parseWebAddress(address);
  if (!url) return undefined;
  const directive = textDirective(quote);
  if (directive) url.hash = `${url.hash.replace(/:~:.*$/, '')}:~:text=${directive}`;
  return url.href;
}

function parseWebAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function textDirective({ exact, prefix, suffix }: TextQuoteSelector): string | undefined {
  const lines = exact.split('\n').map(tidy).filter(Boolean);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isWhole = lines.length === 1 && first.length <= LONGEST_WHOLE;
  const quoted = isWhole ? [first] : [firstWords(first), lastWords(last)];
  const alone = exact.length >= LONG_ENOUGH_ALONE;
  const before = alone ? '' : wholeWordsOf(lastLine(prefix), 'end');
  const after = alone ? '' : wholeWordsOf(firstLine(suffix), 'start');
  return [
    ...(before ? [`${encode(before)}-`] : []),
    ...quoted.map(encode),
    ...(after ? [`-${encode(after)}`] : []),
  ].join(',');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const firstWords = (text: string) => text.split(' ').slice(0, END_WORDS).join(' ');
const lastWords = (text: string) => text.split(' ').slice(-END_WORDS).join(' ');

/** A neighbour may stand in another paragraph, but must not reach over two: browsers do not find it then. */
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';
const firstLine = (text: string) => text.trimStart().split('\n')[0] ?? '';

/** Context is cut by length, and browsers match whole words only: the cut one is dropped. */
function wholeWordsOf(text: string, keep: 'start' | 'end'): string {
  const words = tidy(text);
  const cut = keep === 'end' ? words.replace(/^\S*\s?/, '') : words.replace(/\s?\S*$/, '');
  return /[\p{L}\p{N}]/u.test(cut) ? cut : '';
}

/** A hyphen would be read as the sign of a prefix or suffix; `encodeURIComponent` leaves it alone. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

import { dom } from './dom-access.ts';
import type { Line, PageText } from './walk-text.ts';

/** The line that shows the page's title: a heading that says the same, else the only h1. */
export function findHeadline({ lines }: PageText, title: string | undefined): Line | undefined {
  const headings = lines.filter(({ region }) => /^h[1-3]$/.test(region.name));
  const wanted = title && plain(title);
  const main = headings.filter(({ region }) => region.name === 'h1');
  const same = [...main, ...headings].find((line) => wanted && sameTitle(plain(textOf(line)), wanted));
  return same ?? (main.length === 1 ? main[0] : undefined);
}

/** Titles in metadata often carry the outlet's name, before or after. */
function sameTitle(shown: string, title: string): boolean {
  const [short, long] = shown.length < title.length ? [shown, title] : [title, shown];
  return short.length > long.length / 2 && long.includes(short);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function textOf(line: Line): string {
  return line.runs.map((run) => (run.node ? dom.data(run.node) : ' ')).join('');
}

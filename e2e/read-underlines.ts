import { HIGHLIGHT_NAMES, type MarkedStance } from '../extension/content/highlight.ts';
import type { Point, Surface } from './browsers/browser.ts';
import { waitFor } from './browsers/wait-for.ts';

export interface Underline {
  readonly stance: MarkedStance;
  readonly text: string;
  /** Id of the paragraph that holds it, "" when that has none. */
  readonly paragraph: string;
  /** A point on its first line, in the window. */
  readonly at: Point;
}

const STANCES: readonly MarkedStance[] = ['contradicts', 'updates', 'supports'];

/** What is underlined on a page, in page order, as the browser has it. */
export async function readUnderlines(page: Surface): Promise<Underline[]> {
  const named = STANCES.flatMap((stance) =>
    Object.values(HIGHLIGHT_NAMES[stance]).map((name): [MarkedStance, string] => [stance, name]),
  );
  return page.evaluate(findUnderlines, named);
}

/** Runs in the page. */
function findUnderlines(named: [MarkedStance, string][]): Underline[] {
  const found: { range: Range; underline: Underline }[] = [];
  for (const [stance, name] of named) {
    for (const range of CSS.highlights.get(name) ?? []) {
      if (!(range instanceof Range)) continue;
      const box = range.getClientRects()[0] ?? new DOMRect();
      const holder =
        range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
      const underline = {
        stance,
        text: range.toString(),
        paragraph: holder?.closest('[id]')?.id ?? '',
        at: { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 },
      };
      found.push({ range, underline });
    }
  }
  found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return found.map(({ underline }) => underline);
}

/** Scrolls the first underline of a kind to the middle of the window, once it is there, and says where it is then. */
export async function goToUnderline(
  page: Surface,
  wanted: (underline: Underline) => boolean,
): Promise<Underline> {
  const find = () => waitFor('an underline', async () => (await readUnderlines(page)).find(wanted));
  const { paragraph } = await find();
  await page.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, paragraph);
  return find();
}

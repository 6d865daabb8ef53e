import { afterEach, describe, expect, it } from 'vitest';
import { HIGHLIGHT_NAMES } from '../extension/content/highlight.ts';
import type { TestPage } from './browsers/browser.ts';
import { PATIENCE } from './browsers/wait-for.ts';
import { waitForReading } from './page-state.ts';
import { readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);
let page: TestPage;
afterEach(() => page.close());

const CLAIM =
  'Vladimir Putin is making his first trip to Belarus since June 2019, the Kremlin said on Monday.';

const MARKS = [HIGHLIGHT_NAMES.contradicts, HIGHLIGHT_NAMES.updates, HIGHLIGHT_NAMES.supports].flatMap(
  Object.values<string>,
);

/** What the page itself sees while it grows. */
interface Watched {
  /** In the frame that had the fewest. */
  readonly marks: number;
  /** Of head and body, its own among them. */
  readonly changes: readonly string[];
}

describe('a live blog that grows after it was read', () => {
  it.each([
    ['the newest post on top', '#post-4', 'beforebegin'],
    ['an older one at the end', '#post-1', 'afterend'],
  ] as const)('has its new claim marked and listed, and keeps the others: %s', async (_, post, where) => {
    page = await stage.open('live-blog.html');
    await waitForReading(stage, page);
    const before = await readMarks();
    await page.evaluate(watch, MARKS);
    await page.evaluate(addPost, post, where, CLAIM);
    await expect.poll(async () => (await readMarks()).filter(isOfClaim), PATIENCE).toHaveLength(1);
    await expect.poll(async () => (await readList()).filter(isOfClaim), PATIENCE).toHaveLength(1);

    const report = await waitForReading(stage, page);
    const known = 'claims' in report ? report.claims : [];
    expect(known.find(({ claim }) => claim.text === CLAIM)?.checked?.evidence.length).toBeGreaterThan(0);
    expect((await readMarks()).filter((mark) => !isOfClaim(mark))).toEqual(before);
    expect(await readList()).toHaveLength(before.length + 1);
    const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    expect(watched).toEqual({ marks: before.length, changes: ['childList of ARTICLE'] });
  });
});

const isOfClaim = (words: string) => words.includes(CLAIM);

const readMarks = async () => (await readUnderlines(page)).map(({ stance, text }) => `${stance} ${text}`);

/** The claims as the keyboard and a screen reader meet them. */
async function readList(): Promise<string[]> {
  const entries = await page.inCard((root) =>
    [...root.querySelectorAll<HTMLElement>('ol [data-words]')].map(({ dataset }) => dataset.words ?? ''),
  );
  return entries ?? [];
}

/** Runs in the page. */
function addPost(beside: string, where: InsertPosition, claim: string): void {
  const post = document.createElement('section');
  const [heading, paragraph] = [document.createElement('h2'), document.createElement('p')];
  heading.append('The president on his way');
  paragraph.append(claim);
  post.append(heading, paragraph);
  document.querySelector(beside)?.insertAdjacentElement(where, post);
}

/** Runs in the page. */
function watch(names: string[]): void {
  const watched = { marks: Number.POSITIVE_INFINITY, changes: [] as string[] };
  Object.assign(window, { watched });
  const count = () => {
    const marks = names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
    watched.marks = Math.min(watched.marks, marks);
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const observer = new MutationObserver((records) => {
    watched.changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
  });
  const everything = { attributes: true, childList: true, characterData: true, subtree: true };
  observer.observe(document.head, everything);
  observer.observe(document.body, everything);
  observer.observe(document.documentElement, { attributes: true });
}

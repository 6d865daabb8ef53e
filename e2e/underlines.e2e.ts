import { afterEach, describe, expect, it } from 'vitest';
import type { MarkedStance } from '../extension/content/highlight.ts';
import type { TestPage } from './browsers/browser.ts';
import { PATIENCE } from './browsers/wait-for.ts';
import { waitForReading } from './page-state.ts';
import { readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);
let page: TestPage | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

interface Marks {
  /** By the id of the paragraph: these must be marked, and so. */
  readonly found: Record<string, MarkedStance>;
  /** Right as well, where the engine gets so far. A mark on any other paragraph, or another mark, is wrong. */
  readonly right?: Record<string, MarkedStance>;
}

const PAGES: Record<string, Marks> = {
  'kyiv-drones.html': {
    found: {
      advance: 'supports',
      'advance-far': 'contradicts',
      denial: 'contradicts',
      injured: 'contradicts',
      failed: 'contradicts',
      toll: 'updates',
      sentence: 'contradicts',
    },
    right: { standfirst: 'supports', attack: 'supports', avdiivka: 'supports', doctors: 'supports' },
  },
  'kharkiv-advance.html': {
    found: {
      advance: 'supports',
      'no-progress': 'contradicts',
      centre: 'supports',
      'centre-denied': 'contradicts',
      bridges: 'supports',
      volley: 'contradicts',
    },
    right: {
      intercepted: 'supports',
      fighting: 'supports',
      dead: 'updates',
    },
  },
  'live-blog.html': {
    found: { denied: 'contradicts', arrived: 'supports', explosions: 'supports', missiles: 'supports' },
    // An item's headline stands in its section.
    right: {
      third: 'supports',
      visit: 'supports',
      greeting: 'contradicts',
      drones: 'contradicts',
      'post-1': 'supports',
      'post-3': 'supports',
      'post-4': 'contradicts',
    },
  },
  'strict-csp.html': {
    found: { advance: 'supports', 'advance-far': 'contradicts', sentence: 'contradicts' },
    right: { toll: 'updates' },
  },
};

describe('underlines', () => {
  it.each(Object.entries(PAGES))('stand under the claims on file, by stance: %s', async (name, marks) => {
    page = await stage.open(name);
    await waitForReading(stage, page);
    const found = Object.fromEntries(
      (await readUnderlines(page)).map((mark) => [mark.paragraph, mark.stance]),
    );
    const right: Record<string, MarkedStance> = { ...marks.found, ...marks.right };
    expect(found).toMatchObject(marks.found);
    expect(Object.entries(found).filter(([paragraph, stance]) => right[paragraph] !== stance)).toEqual([]);
  });

  it('leave navigation, captions, teasers, comments and the cookie banner alone', async () => {
    page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    const claims = await readClaimTexts(page);
    const furniture = await page.evaluate(() =>
      [...document.querySelectorAll('nav, figcaption, aside, .comments, .cookies, footer')].map(
        (element) => element.textContent ?? '',
      ),
    );
    const taken = claims.filter((claim) => furniture.some((text) => text.includes(claim)));
    expect(claims.length).toBeGreaterThan(8);
    expect(taken).toEqual([]);
  });

  it('change nothing in the page but one element of ours, after its body', async () => {
    page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    const added = await page.evaluate(async () => {
      const served = await (await fetch(location.href)).text();
      const fresh = new DOMParser().parseFromString(served, 'text/html');
      const same = {
        head: document.head.outerHTML === fresh.head.outerHTML,
        body: document.body.outerHTML === fresh.body.outerHTML,
      };
      const others = [...document.documentElement.children].filter(
        (element) => element !== document.head && element !== document.body,
      );
      return {
        same,
        others: others.map((element) => element.outerHTML),
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(added).toEqual({ same: { head: true, body: true }, others: ['<div></div>'], sheets: 0 });
  });

  it('come back when the page draws itself again', async () => {
    page = await stage.open('react-rerender.html');
    await waitForReading(stage, page);
    const before = (await readUnderlines(page)).map(({ text, stance }) => [text, stance]);
    await page.evaluate(() => (window as unknown as { renderAgain(): void }).renderAgain());
    await expect.poll(async () => readAttached(page), PATIENCE).toEqual(before);
    expect(before.length).toBeGreaterThan(1);
  });

  it.each(['not-an-article.html', 'app-form.html'])(
    'do not come on a page that is no article: %s',
    async (name) => {
      page = await stage.open(name);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      // The probe looks a last time some five seconds after a page has settled.
      await new Promise((resolve) => setTimeout(resolve, 6000));
      expect(await readUnderlines(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    },
  );

  it('are made without an error of ours', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});

/** Underlines whose words still stand in the document. */
async function readAttached(surface: TestPage | undefined) {
  const underlines = surface ? await readUnderlines(surface) : [];
  return underlines.filter(({ at }) => at.x > 0).map(({ text, stance }) => [text, stance]);
}

async function readClaimTexts(surface: TestPage): Promise<string[]> {
  const report = await stage.describePage(surface);
  return 'claims' in report ? report.claims.map(({ claim }) => claim.text) : [];
}

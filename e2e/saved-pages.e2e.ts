import { afterAll, describe, expect, inject, it } from 'vitest';
import type { TestPage } from './browsers/browser.ts';
import { scoreText } from './compare-texts.ts';
import { bundleForPage } from './in-page/bundle.ts';
import type { LivePage } from './in-page/read-live-page.ts';
import { waitForReading } from './page-state.ts';
import { findSavedPage, readGoldTexts, SAVED_PAGES_ABSENT, savedPageNames } from './saved-pages.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

/** All in one browser; in the other enough to see that it reads alike, since its driver is slower. */
const COUNT = { chromium: 40, firefox: 10 }[inject('engine')];

/** Over these pages; over all of them it is measured by the scorer beside them. */
const SMALLEST_MEAN_F1 = 0.93;

/** Higher bothers fewer readers with a button to press, and reads more pages that are none. */
const SMALLEST_SHARE_RECOGNISED = 0.85;

if (SAVED_PAGES_ABSENT) {
  it('saved news pages are read', ({ skip }) => skip(SAVED_PAGES_ABSENT));
} else {
  testSavedPages();
}

function testSavedPages(): void {
  const stage = useStage('trusted', ALWAYS_HERE, findSavedPage);
  const gold = readGoldTexts();
  const scores: number[] = [];
  let recognised = 0;

  describe('a saved news page', () => {
    it.each(savedPageNames(COUNT))('is read, and nothing but its article: %s', async (name) => {
      const page = await stage.browser.openPage(`${stage.site.origin}/saved/${name}.html`);
      await stage.readAnyway(page);
      await waitForReading(stage, page);
      const read = await readLivePage(page);
      scores.push(scoreText(gold[name]?.articleBody ?? '', read?.text ?? '').f1);
      if (read?.isLikelyArticle) recognised++;
      expect(read?.text.length).toBeGreaterThan(200);
      expect(read?.fromFurniture).toEqual([]);
      await page.close();
    });
  });

  describe('saved news pages', () => {
    it('are read as people would mark their articles', () => {
      const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
      expect(mean).toBeGreaterThanOrEqual(SMALLEST_MEAN_F1);
    });

    it('are recognised as articles without being asked about', () => {
      expect(recognised / scores.length).toBeGreaterThanOrEqual(SMALLEST_SHARE_RECOGNISED);
    });

    it('are read without an error of ours', async () => {
      expect(await stage.browser.errors()).toEqual([]);
    });
  });

  afterAll(() => {
    const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
    console.log(
      `${scores.length} saved pages in ${inject('engine')}: mean F1 ${mean.toFixed(3)}, ${recognised} recognised`,
    );
  });
}

let bundle: Promise<string> | undefined;

async function readLivePage(page: TestPage): Promise<LivePage | undefined> {
  bundle ??= bundleForPage('read-live-page');
  await page.run(await bundle);
  return page.evaluate(() => (window as unknown as { readLivePage(): LivePage | undefined }).readLivePage());
}

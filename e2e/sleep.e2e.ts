import { describe, expect, it } from 'vitest';
import { waitForReading } from './page-state.ts';
import { waitForCard } from './read-card.ts';
import { readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);

describe('a background that the browser has ended', () => {
  it('wakes for the next page', async () => {
    await stage.browser.stopBackground();
    const page = await stage.open('live-blog.html');
    await waitForReading(stage, page);
    expect((await readUnderlines(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  it('wakes for a selection on a page that was read before', async () => {
    const page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.getElementById('advance-far') as Node),
    );
    await stage.browser.stopBackground();
    await stage.browser.runCommand(page, 'check-selection');
    await waitForCard(page, 'Different figure');
    await page.close();
  });

  it('answers all claims although it is ended while it checks them', async () => {
    const page = await stage.open('kyiv-drones.html?ended-midway');
    await stage.browser.stopBackground();
    await waitForReading(stage, page);
    expect((await readUnderlines(page)).length).toBeGreaterThan(2);
    await page.close();
  });
});

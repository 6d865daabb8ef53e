import { afterEach, describe, expect, it } from 'vitest';
import type { Surface, TestPage } from './browsers/browser.ts';
import { PATIENCE, waitFor } from './browsers/wait-for.ts';
import { waitForReading } from './page-state.ts';
import { readUnderlines } from './read-underlines.ts';
import { useStage } from './stage.ts';

/** In CSS pixels. */
const WIDEST_SCROLL_BAR = 20;

describe('the toolbar button, as shipped', () => {
  const stage = useStage('shipped');
  afterEach(() => stage.browser.closePopup());

  it('does nothing to a page before it is pressed', async () => {
    const page = await stage.open('kyiv-drones.html?untouched');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('gives access to the one page that it is pressed over', async () => {
    const other = await stage.open('live-blog.html');
    const page = await stage.open('kyiv-drones.html');
    await openPopup(stage, page);
    await waitFor('underlines', async () => (await readUnderlines(page)).length > 0);
    expect(await readUnderlines(other)).toEqual([]);
    await stage.browser.closePopup();
    await other.close();
    await page.close();
  });

  it('lists every claim in page order with a line on coverage, and says plainly what is not on file', async () => {
    const page = await stage.open('kyiv-drones.html');
    const popup = await openPopup(stage, page);
    const { coverage, claims } = await popup.evaluate(() => ({
      coverage: document.querySelector('.coverage')?.textContent ?? '',
      claims: [...document.querySelectorAll<HTMLElement>('.claims .text')].map(
        ({ textContent }) => textContent ?? '',
      ),
    }));
    const [all, onFile, nothing] = ['claims?', 'on file', 'nothing on file'].map((words) =>
      Number(new RegExp(`(\\d+) ${words}`).exec(coverage)?.[1]),
    );
    expect(all).toBe(claims.length);
    expect((onFile ?? 0) + (nothing ?? 0)).toBe(all);
    const body = await page.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ') ?? '');
    const places = claims.map((claim) => body.indexOf(claim.replace(/\s+/g, ' ')));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Nothing on file');
    await stage.browser.closePopup();
    await page.close();
  });

  it('is as wide as what it shows', async () => {
    const page = await stage.open('kyiv-drones.html');
    const popup = await openPopup(stage, page);
    const readMargin = () => popup.evaluate(() => innerWidth - document.body.offsetWidth);
    await expect.poll(readMargin, PATIENCE).toBeLessThanOrEqual(WIDEST_SCROLL_BAR);
    await stage.browser.closePopup();
    await page.close();
  });

  it('filters by stance', async () => {
    const page = await stage.open('kyiv-drones.html');
    const popup = await openPopup(stage, page);
    const readStandings = () =>
      popup.evaluate(() => [...document.querySelectorAll('.claims > li')].map((item) => item.className));
    expect(new Set(await readStandings()).size).toBeGreaterThan(1);
    await popup.evaluate(() => {
      const conflict = [...document.querySelectorAll<HTMLElement>('.filter button')].find((button) =>
        button.innerText.includes('In conflict'),
      );
      conflict?.click();
    });
    await expect.poll(async () => new Set(await readStandings()), PATIENCE).toEqual(new Set(['contradicts']));
    await stage.browser.closePopup();
    await page.close();
  });

  it('jumps to a claim on the page, and opens its evidence', async () => {
    const page = await stage.open('kyiv-drones.html');
    const popup = await openPopup(stage, page);
    await popup.evaluate(() => {
      const items = [...document.querySelectorAll<HTMLElement>('.claims li.contradicts')];
      const item = items.find(({ innerText }) => innerText.includes('12 km'));
      item?.querySelector<HTMLElement>('.jump')?.click();
      item?.querySelector<HTMLElement>('.open')?.click();
    });
    const readEvidence = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.claims .opened')?.innerText ?? '');
    await expect
      .poll(readEvidence, PATIENCE)
      .toContain('Moscow and kyiv targeted in the night by drone attacks');
    await waitFor('the claim to be in the window', () =>
      page.evaluate(() => {
        const box = document.getElementById('advance-far')?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < innerHeight;
      }),
    );
    await stage.browser.closePopup();
    await page.close();
  });

  it('shows whole what the keyboard comes to, between the filter and the switches', async () => {
    const page = await stage.open('kyiv-drones.html');
    const popup = await openPopup(stage, page);
    const hidden = await popup.evaluate(() => {
      const boxOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const items = [...document.querySelectorAll<HTMLElement>('.jump')];
      const covered: string[] = [];
      for (const item of [...items, ...items.toReversed()]) {
        item.focus();
        // As the key that would have brought the focus there.
        item.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }));
        const { top, bottom } = item.getBoundingClientRect();
        const isClear = top >= boxOf('.filter').bottom - 1 && bottom <= boxOf('footer').top + 1;
        if (!isClear) covered.push(item.innerText);
      }
      return covered;
    });
    expect(hidden).toEqual([]);
    await stage.browser.closePopup();
    await page.close();
  });

  it('asks before it reads a page that is no article', async () => {
    const page = await stage.open('not-an-article.html');
    const popup = await stage.browser.pressToolbarButton(page);
    await waitFor('the offer to read it all the same', () =>
      popup.evaluate(() => document.querySelector('.message button') !== null),
    );
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await stage.browser.closePopup();
    await page.close();
  });

  it('shows the number of contradictions on the button', async () => {
    const page = await stage.open('kyiv-drones.html');
    await openPopup(stage, page);
    await stage.browser.closePopup();
    await waitForReading(stage, page);
    const conflicts = (await readUnderlines(page)).filter(({ stance }) => stance === 'contradicts').length;
    expect(await stage.readBadge(page)).toBe(String(conflicts));
    await page.close();
  });
});

const SITE_SWITCH = 'footer [role="switch"]';

describe('the switches', () => {
  const stage = useStage('trusted');
  afterEach(() => stage.browser.closePopup());

  it('“always on this site” reads its pages by itself from then on, and stops when switched off', async () => {
    const page = await stage.open('kyiv-drones.html');
    const popup = await openPopup(stage, page);
    await popup.press(SITE_SWITCH);
    // Until then the popup must stay open: it is what asks and keeps.
    await waitFor('the switch to be on', () => popup.evaluate(isOn, SITE_SWITCH));
    await waitFor('the choice to be kept', async () =>
      (await stage.ask('settings')).sitesOn.includes('127.0.0.1'),
    );
    await stage.browser.closePopup();
    const next = await stage.open('live-blog.html');
    await waitForReading(stage, next);
    expect((await readUnderlines(next)).length).toBeGreaterThan(0);

    await (await openPopup(stage, next)).press(SITE_SWITCH);
    await waitFor('the underlines to go', async () => (await readUnderlines(next)).length === 0);
    expect((await stage.ask('settings')).sitesOn).toEqual([]);
    await stage.browser.closePopup();
    await next.close();
    await page.close();
  });

  it('“pause” takes everything away, everywhere, until it is switched off', async () => {
    await stage.saveSettings({ sitesOn: ['127.0.0.1'] });
    const page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    await stage.saveSettings({ sitesOn: ['127.0.0.1'], paused: true });
    await waitFor('the underlines to go', async () => (await readUnderlines(page)).length === 0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await stage.saveSettings({ sitesOn: ['127.0.0.1'] });
    await waitForReading(stage, page);
    await page.close();
  });

  it('“pause” holds for a page that was just to be read', async () => {
    for (const name of ['kyiv-drones.html?1', 'kyiv-drones.html?2', 'kyiv-drones.html?3']) {
      await stage.saveSettings({ sitesOn: ['127.0.0.1'] });
      const page = await stage.open(name);
      await stage.saveSettings({ sitesOn: ['127.0.0.1'], paused: true });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await readUnderlines(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      expect(await stage.readBadge(page)).toBe('');
      await page.close();
    }
    await stage.saveSettings({ sitesOn: [] });
  });
});

/** Runs in the popup. */
function isOn(selector: string): boolean {
  return document.querySelector(selector)?.getAttribute('aria-checked') === 'true';
}

/** Opens the popup over a page and waits until every claim has its answer. */
async function openPopup(stage: ReturnType<typeof useStage>, page: TestPage): Promise<Surface> {
  const popup = await stage.browser.pressToolbarButton(page);
  await waitFor('the popup to list the checked claims', () =>
    popup.evaluate(
      () =>
        document.querySelector('.claims li') !== null && document.querySelector('.claims .pending') === null,
    ),
  );
  return popup;
}

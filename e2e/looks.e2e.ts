import { describe, expect, inject, it } from 'vitest';
import type { TestPage } from './browsers/browser.ts';
import { PATIENCE, waitFor } from './browsers/wait-for.ts';
import { findBarriers } from './find-barriers.ts';
import { waitForReading } from './page-state.ts';
import { picture } from './picture.ts';
import { waitForCard } from './read-card.ts';
import { goToUnderline } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);

const OWN_PAGES: Record<string, string> = { welcome: '', document: '?document=000' };

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(Object.entries(OWN_PAGES))('the %s page has no barrier that axe can find', async (name, search) => {
    const page = await stage.openOwn(name, search);
    await page.setColorScheme(scheme);
    await waitFor('its text', () => page.evaluate(() => (document.body?.innerText.length ?? 0) > 80));
    await page.screenshot(picture(`${name}-${scheme}`));
    await page.resize(320, 700);
    await page.screenshot(picture(`${name}-${scheme}-narrow`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.resize(1000, 800);
    await page.close();
  });

  it('the popup has no barrier that axe can find', async () => {
    const page = await stage.open('kyiv-drones.html');
    await page.setColorScheme(scheme);
    await waitForReading(stage, page);
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.setColorScheme(scheme);
    await waitFor('its list', () => popup.evaluate(() => document.querySelector('.claims li') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('li.contradicts .open')?.click());
    await waitFor('the evidence', () => popup.evaluate(() => document.querySelector('.opened') !== null));
    await expect
      .poll(() => popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), PATIENCE)
      .toBe(scheme === 'dark');
    await popup.screenshot(picture(`popup-${scheme}`));
    expect(await findBarriers(popup)).toEqual([]);
    await stage.browser.closePopup();
    await page.close();
  });

  it('page and card are there to look at, and the card has no barrier that axe can find', async () => {
    const page = await stage.open('kyiv-drones.html');
    await page.setColorScheme(scheme);
    await waitForReading(stage, page);
    const claim = await goToUnderline(page, ({ stance }) => stance === 'contradicts');
    await page.screenshot(picture(`page-${scheme}`));
    await page.click(claim.at);
    await waitForCard(page);
    await page.screenshot(picture(`card-${scheme}`));
    if (inject('engine') === 'chromium') expect(await findBarriersInCard(page)).toEqual([]);
    await page.close();
  });
});

/**
 * Of our element alone, with its closed root shown to axe; in Firefox no script can be shown it. Words that are painted
 * are made text, and what is folded is opened.
 */
async function findBarriersInCard(page: TestPage): Promise<string[]> {
  await page.inCard((root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root });
    root.host.id = 'whence';
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const part of root.querySelectorAll<HTMLElement>('[data-words]')) {
      part.textContent = part.dataset.words ?? '';
    }
    const plain = new CSSStyleSheet();
    plain.replaceSync('[data-words]::before { content: none }');
    root.adoptedStyleSheets.push(plain);
  });
  return findBarriers(page, '#whence');
}

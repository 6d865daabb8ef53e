import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/browser.ts';
import { PATIENCE, waitFor } from './browsers/wait-for.ts';
import { findBarriers } from './find-barriers.ts';
import { waitForReading } from './page-state.ts';
import { picture } from './picture.ts';
import { waitForCard } from './read-card.ts';
import { goToUnderline, readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);

/** More than all that can be reached by Tab on the welcome page. */
const MOST_TABS = 40;
const DNIEPER = { name: 'Dnieper', others: ['Borysthenes'] };
const LONG = {
  name: 'The Voluntary Harbour Defence Committee of Port Ember',
  others: ['Emberhafenverteidigungsausschuss', 'VHDC', 'Harbour Defence Committee'],
};

let page: TestPage;
beforeEach(async () => {
  await stage.saveSettings(ALWAYS_HERE);
  page = await stage.openOwn('welcome');
  await waitFor('its form', () => page.evaluate(() => document.getElementById('own-name') !== null));
});
afterEach(() => page.close());

describe("a reader's names, on the welcome page", () => {
  it('are added by keyboard, and let a claim be found that was hidden by its spelling', async () => {
    expect(await readMarks()).not.toContain('advance contradicts');
    await addByKeyboard('Dnieper', 'Borysthenes');
    await expect.poll(readList, PATIENCE).toEqual(['Dnieper also Borysthenes']);
    expect((await stage.ask('settings')).ownNames).toEqual([DNIEPER]);
    expect(await readFocus()).toBe('own-name');

    const article = await stage.open('other-spellings.html');
    await waitForReading(stage, article);
    const { at } = await goToUnderline(article, ({ paragraph }) => paragraph === 'advance');
    await article.click(at);
    await waitForCard(article, 'Different figure', 'from 3 to 8 km');
    await article.close();
  });

  it('hold for a background that the browser has ended', async () => {
    await addByKeyboard('Alexandra Skotchilenko', 'Aleksandra Skochylenko, Sasha Lisova');
    await expect.poll(readList, PATIENCE).toHaveLength(1);
    await stage.browser.stopBackground();
    expect(await readMarks()).toContain('letter supports');
  });

  it('are one with a name of the list that has a spelling of theirs', async () => {
    await addByKeyboard('Dnieper', 'Borysthenes');
    await expect.poll(readList, PATIENCE).toHaveLength(1);
    await addByKeyboard('borysthenes', 'Danapris');
    await expect.poll(readList, PATIENCE).toEqual(['Dnieper also Borysthenes, Danapris']);
  });

  it('are forgotten when they are removed, and known again when that is undone', async () => {
    await addByKeyboard('Dnieper', 'Borysthenes');
    await expect.poll(readList, PATIENCE).toHaveLength(1);
    await tabTo('Remove Dnieper');
    await page.type('Enter');
    await expect.poll(readFocus, PATIENCE).toBe('Undo');
    await expect.poll(async () => (await stage.ask('settings')).ownNames, PATIENCE).toEqual([]);
    expect(await readMarks()).not.toContain('advance contradicts');

    await tabTo('Undo');
    await page.type('Enter');
    await expect.poll(readList, PATIENCE).toEqual(['Dnieper also Borysthenes']);
    await expect.poll(readFocus, PATIENCE).toBe('Remove Dnieper');
    await expect.poll(async () => (await stage.ask('settings')).ownNames, PATIENCE).toEqual([DNIEPER]);
    expect(await readMarks()).toContain('advance contradicts');
  });

  it.each([
    ['', 'Borysthenes', 'own-name', 'Type the name first'],
    ['Dnieper', '', 'own-name-others', 'Type how else'],
    ['Dnieper', 'dnieper', 'own-name-others', 'Both fields say the same'],
  ])('are refused with a reason: “%s”, “%s”', async (name, others, field, words) => {
    await addByKeyboard(name, others);
    await expect.poll(readFault, PATIENCE).toContain(words);
    expect(await readFocus()).toBe(field);
    const invalid = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => id),
    );
    expect(invalid).toEqual([field]);
    expect((await stage.ask('settings')).ownNames).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('have no barrier that axe can find, in %s', async (scheme) => {
    await page.setColorScheme(scheme);
    await showSection();
    await page.screenshot(picture(`names-${scheme}-none`));
    await stage.saveSettings({ ...ALWAYS_HERE, ownNames: [DNIEPER, LONG] });
    await expect.poll(readList, PATIENCE).toHaveLength(2);
    await addByKeyboard('Dnieper', 'dnieper');
    await expect.poll(readFault, PATIENCE).not.toBe('');
    for (const [width, size] of Object.entries({ 1000: 'wide', 320: 'narrow' })) {
      await page.resize(Number(width), 800);
      await showSection();
      await page.screenshot(picture(`names-${scheme}-${size}`));
      expect(await findBarriers(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await page.resize(1000, 800);
  });
});

/** What is underlined on the sample page when it is read anew: "advance contradicts". */
async function readMarks(): Promise<string[]> {
  const article = await stage.open('other-spellings.html');
  await waitForReading(stage, article);
  const marks = (await readUnderlines(article)).map(({ paragraph, stance }) => `${paragraph} ${stance}`);
  await article.close();
  return marks;
}

async function addByKeyboard(name: string, others: string): Promise<void> {
  await tabTo('own-name');
  await write(name);
  await tabTo('own-name-others');
  await write(others);
  await page.type('Enter');
}

async function write(words: string): Promise<void> {
  for (const letter of words) await page.type(letter);
}

/** Presses Tab until that has the focus. */
async function tabTo(wanted: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS && (await readFocus()) !== wanted; pressed++) {
    await page.type('Tab');
  }
  expect(await readFocus()).toBe(wanted);
}

/** The id of what has the focus, or its words. */
function readFocus(): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));
}

function readList(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.names li > span')].map(({ textContent }) => textContent ?? ''),
  );
}

function readFault(): Promise<string> {
  return page.evaluate(() => document.getElementById('own-name-fault')?.textContent ?? '');
}

function showSection(): Promise<void> {
  return page.evaluate(() => document.getElementById('names')?.scrollIntoView({ behavior: 'instant' }));
}

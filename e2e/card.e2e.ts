import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/browser.ts';
import { waitFor } from './browsers/wait-for.ts';
import { waitForReading } from './page-state.ts';
import { readCard, waitForCard, waitForNoCard } from './read-card.ts';
import { goToUnderline, readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);
let page: TestPage;
beforeEach(async () => {
  page = await stage.open('kyiv-drones.html');
  await waitForReading(stage, page);
});
afterEach(() => page.close());

describe('the card', () => {
  it('opens where the pointer rests on a claim, and goes when it leaves', async () => {
    const { at } = await goTo('advance-far');
    await page.hover(at);
    await waitForCard(page, 'Different figure');
    await page.hover({ x: 5, y: 5 });
    await waitForNoCard(page);
  });

  it('tells of a contradiction: how it differs, the exact quote, where it stands and when', async () => {
    await press('advance-far');
    const text = await waitForCard(page, 'Different figure');
    const inOrder = [
      'Different figure',
      '12 km',
      '3 to 8 km',
      'of Kiev’s troops in this area',
      '19 November 2023',
    ];
    expect(
      inOrder.map((words) => text.indexOf(words)).every((at, i, all) => at >= 0 && at >= (all[i - 1] ?? 0)),
    ).toBe(true);
    expect(text).toContain('Moscow and kyiv targeted in the night by drone attacks');
    expect(text).toContain('L’Express');
  });

  it('marks the parts that differ', async () => {
    await press('advance-far');
    await waitForCard(page, 'Different figure');
    const marked = await page.inCard((root) =>
      [...root.querySelectorAll('blockquote mark, blockquote b, .quote mark, q mark')].map(
        (mark) => mark.querySelector<HTMLElement>('[data-words]')?.dataset.words,
      ),
    );
    expect(marked?.join(' ')).toContain('3 to 8 km');
  });

  it('tells of reports that agree, and how many are independent', async () => {
    await press('advance');
    const text = await waitForCard(page, '3 to 8 km', 'L’Express');
    expect(text).toMatch(/^= Reported by 1 source\b/);
  });

  it('names both sides of a denial', async () => {
    await press('denial');
    const text = await waitForCard(page, 'denied by');
    expect(text).toMatch(/denied by [^·]*Saldo/);
  });

  it('opens a source that has no address of its own in a tab, at the quote', async () => {
    await press('advance-far');
    await waitForCard(page, 'Different figure');
    const link = await page.inCard((root) => {
      const button = root.querySelector('button.link');
      button?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.click(link ?? { x: 0, y: 0 });
    const source = await stage.browser.findPage(`${stage.browser.extensionOrigin}/extension/document/`);
    await waitFor('the quote', () =>
      source.evaluate(() => document.querySelector('mark')?.textContent?.includes('3 to 8 km')),
    );
    await source.close();
  });

  it('stays where it was scrolled to while the page scrolls under it', async () => {
    await page.resize(1000, 420);
    await press('advance-far');
    await waitForCard(page, 'Different figure');
    const scrolled = await page.inCard((root) => {
      const body = root.querySelector('.body');
      body?.scrollTo({ top: 30, behavior: 'instant' });
      return body?.scrollTop;
    });
    expect(scrolled).toBe(30);
    await page.evaluate(async () => {
      scrollBy({ top: 20, behavior: 'instant' });
      // The card follows in the frame after that in which it hears of it.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await page.inCard((root) => root.querySelector('.body')?.scrollTop)).toBe(scrolled);
  });

  it('closes by Escape, and the page does not hear of the key', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('keydown', (event) => heard.push(event.key));
    });
    await press('advance-far');
    await waitForCard(page, 'Different figure');
    await page.type('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).not.toContain(
      'Escape',
    );
  });

  it('has every underlined claim in its list as soon as all are answered', async () => {
    const listed = await page.inCard((root) =>
      [...root.querySelectorAll<HTMLElement>('ol [data-words]')].map(({ dataset }) => dataset.words ?? ''),
    );
    const order = (await readUnderlines(page)).map(({ text }) => text);
    expect(order.length).toBeGreaterThan(2);
    expect(listed?.map((words, i) => words.includes(order[i] ?? '?'))).toEqual(order.map(() => true));
  });

  it('is reached by keyboard, claim by claim in page order', async () => {
    const order = (await readUnderlines(page)).map(({ text }) => text);
    await page.evaluate(() => document.querySelector<HTMLElement>('.cookies button:last-child')?.focus());
    await page.type('Tab');
    const reached = [];
    for (const _ of order) {
      reached.push(await waitForFocus());
      await page.type('ArrowDown');
    }
    expect(reached.map((label, i) => label.includes(order[i] ?? '?'))).toEqual(order.map(() => true));
    expect(await readCard(page)).toBeDefined();
  });
});

function goTo(paragraph: string) {
  return goToUnderline(page, (mark) => mark.paragraph === paragraph);
}

async function press(paragraph: string): Promise<void> {
  await page.click((await goTo(paragraph)).at);
}

/** What a screen reader would say of the claim that has the focus, with its card open. */
async function waitForFocus(): Promise<string> {
  await waitForCard(page);
  return (
    (await page.inCard(
      (root) => root.activeElement?.querySelector<HTMLElement>('[data-words]')?.dataset.words ?? '',
    )) ?? ''
  );
}

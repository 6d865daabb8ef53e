import { afterEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/browser.ts';
import { PATIENCE } from './browsers/wait-for.ts';
import { drawOtherPage } from './draw-other-page.ts';
import { waitForReading } from './page-state.ts';
import { readCard, waitForCard } from './read-card.ts';
import { goToUnderline, readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, type Stage, useStage } from './stage.ts';

let page: TestPage;
afterEach(() => page.close());

/** More than the reader waits before it looks at a page that has changed. */
const LOOKED_AT_MS = 2_000;

/** All of ours that a reader can see. */
interface Seen {
  readonly marks: readonly string[];
  readonly badge: string;
  readonly card?: string | undefined;
}
const NOTHING: Seen = { marks: [], badge: '' };

describe('another address, where Whence reads by itself,', () => {
  const stage = useStage('trusted', ALWAYS_HERE);

  it('changes nothing when it is the same without its query', async () => {
    await openCard(stage, 'kyiv-drones.html?utm_source=letter');
    const before = await see(stage);
    await page.evaluate(() => {
      Object.assign(window, { ranges: [...CSS.highlights.values()].flatMap((marks) => [...marks]) });
      history.replaceState(null, '', location.pathname);
      document.querySelector('footer')?.append(' · online');
    });
    await new Promise((resolve) => setTimeout(resolve, LOOKED_AT_MS));
    expect(await see(stage)).toEqual(before);
    expect(before.badge).not.toBe('');
    expect(await page.evaluate(hasSameRanges)).toBe(true);
  });

  it.each(['kharkiv-advance.html', 'kyiv-drones.html?id=2'])(
    'is read anew when it has another article: %s',
    async (address) => {
      page = await stage.open('kharkiv-advance.html');
      await waitForReading(stage, page);
      const fresh = await see(stage);
      await page.close();
      await openCard(stage, 'kyiv-drones.html');
      await drawOtherPage(page, 'kharkiv-advance.html', address);
      await expect.poll(() => see(stage), PATIENCE).toEqual(fresh);
    },
  );

  it('shows nothing when it has no article, and everything again when the reader comes back', async () => {
    await openCard(stage, 'kyiv-drones.html');
    const before = await see(stage);
    await drawOtherPage(page, 'not-an-article.html');
    await expectNothingLasting(stage);
    await drawOtherPage(page, 'kyiv-drones.html');
    await expect.poll(() => see(stage), PATIENCE).toEqual({ ...before, card: undefined });
  });
});

describe('another address, where Whence reads when it is asked,', () => {
  const stage = useStage('trusted');

  it('shows nothing: what was asked for was the page before', async () => {
    page = await stage.open('kyiv-drones.html');
    await stage.readAnyway(page);
    await waitForReading(stage, page);
    expect((await see(stage)).badge).not.toBe('');
    await drawOtherPage(page, 'kharkiv-advance.html');
    await expectNothingLasting(stage);
  });

  it('shows no answer about a passage of the page before', async () => {
    page = await stage.open('kyiv-drones.html');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.getElementById('advance-far') as Node),
    );
    await stage.browser.runCommand(page, 'check-selection');
    await waitForCard(page, 'Different figure');
    await drawOtherPage(page, 'kharkiv-advance.html');
    await expectNothingLasting(stage);
  });
});

/** Not only for the moment between two pages. */
async function expectNothingLasting(stage: Stage): Promise<void> {
  await expect.poll(() => see(stage), PATIENCE).toEqual(NOTHING);
  await new Promise((resolve) => setTimeout(resolve, LOOKED_AT_MS));
  expect(await see(stage)).toEqual(NOTHING);
}

async function openCard(stage: Stage, name: string): Promise<void> {
  page = await stage.open(name);
  await waitForReading(stage, page);
  const claim = await goToUnderline(page, ({ paragraph }) => paragraph === 'advance-far');
  await page.click(claim.at);
  await waitForCard(page, 'Different figure');
}

async function see(stage: Stage): Promise<Seen> {
  const marks = (await readUnderlines(page)).map(({ paragraph, stance }) => `${paragraph} ${stance}`);
  return { marks, badge: await stage.readBadge(page), card: await readCard(page) };
}

/** Runs in the page: ranges of another reading would be other objects. */
function hasSameRanges(): boolean {
  const { ranges } = window as unknown as { ranges: AbstractRange[] };
  const now = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
  return now.length === ranges.length && now.every((range) => ranges.includes(range));
}

import { afterEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/browser.ts';
import { waitForCard } from './read-card.ts';
import { useStage } from './stage.ts';

/** Without standing access, as most readers have it: the menu and the key give access to the page in front. */
const stage = useStage('trusted');
let page: TestPage;
afterEach(() => page.close());

describe('“Where does this come from?”', () => {
  it('is answered at the selection, by the menu', async () => {
    page = await stage.open('kyiv-drones.html');
    await select('#advance-far');
    await stage.browser.chooseMenuItem(page, 'check-selection');
    await waitForCard(page, 'Different figure', '3 to 8 km');
  });

  it('is answered by the key, across elements', async () => {
    page = await stage.open('kyiv-drones.html');
    await select('#advance', '#advance-far');
    await stage.browser.runCommand(page, 'check-selection');
    const text = await waitForCard(page, 'Different figure');
    expect(text).toContain('about 5 km');
    expect(text).toContain('12 km');
  });

  it('is answered on a page that is no article', async () => {
    page = await stage.open('not-an-article.html');
    await select('main section p');
    await stage.browser.runCommand(page, 'check-selection');
    await waitForCard(page, 'L’Express');
  });

  it('says so when nothing is on file', async () => {
    page = await stage.open('kyiv-drones.html');
    await select('#metro');
    await stage.browser.runCommand(page, 'check-selection');
    await waitForCard(page, 'Nothing on file');
  });

  it('never looks into an editor', async () => {
    page = await stage.open('app-form.html');
    await select('#editor p');
    await stage.browser.runCommand(page, 'check-selection');
    const text = await waitForCard(page);
    expect(text).not.toContain('L’Express');
  });
});

/** Selects from the start of one element to the end of another, or of the same. */
async function select(from: string, to = from): Promise<void> {
  await page.evaluate(
    (first, last) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      start?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    from,
    to,
  );
}

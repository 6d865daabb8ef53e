import { afterEach, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/browser.ts';
import { waitForReading } from './page-state.ts';
import { waitForCard, waitForNoCard } from './read-card.ts';
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

describe('“select all”', () => {
  it('asks about the article, and says how much of the page it leaves out', async () => {
    page = await stage.open('kyiv-drones.html');
    await page.type('Control+a');
    await stage.browser.runCommand(page, 'check-selection');
    const text = await waitForCard(
      page,
      'A long passage: the 12 sentences most worth checking',
      'Different figure',
    );
    expect(text).toMatch(/\d+ others were not/);
    const asked = await page.inCard((root) =>
      [...root.querySelectorAll<HTMLElement>('h2 [data-words]')].map(({ dataset }) => dataset.words ?? ''),
    );
    const article = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const flat = (words: string) => words.replace(/\s+/g, ' ');
    expect(asked).toHaveLength(12);
    expect(asked?.filter((words) => !flat(article).includes(flat(words)))).toEqual([]);
  });

  it.each([
    ['the page', 'body', 'A long passage'],
    ['an editor in it', '#draft', 'does not look into forms and editors'],
    ['a field in it', '#field', 'does not look into forms and editors'],
  ])('is asked about without a change of what is selected and typed: %s', async (_, focused, answer) => {
    page = await stage.open('kyiv-drones.html');
    await page.evaluate(addEditors);
    await stage.readAnyway(page);
    await waitForReading(stage, page);
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), focused);
    await page.type('Control+a');
    const before = await page.evaluate(lookAtSelection);
    expect(before.selected.length).toBeGreaterThan(50);

    await stage.browser.runCommand(page, 'check-selection');
    expect(await waitForCard(page, answer)).not.toContain('14 km');
    const { focused: _card, ...whileOpen } = await page.evaluate(lookAtSelection);
    expect(before).toMatchObject(whileOpen);
    await page.type('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(lookAtSelection)).toEqual(before);
  });
});

/** Runs in the page: at the start of all that can be selected in its article. */
function addEditors(): void {
  const draft = document.createElement('div');
  Object.assign(draft, { id: 'draft', contentEditable: 'true' });
  draft.append(
    'My draft says that Ukraine’s army pushed the Russians back 14 km on the left bank of the Dnipro.',
  );
  const field = document.createElement('textarea');
  Object.assign(field, { id: 'field', value: draft.textContent });
  document.querySelector('article p')?.before(draft, field);
  Object.assign(window, { heard: [] });
  for (const type of ['beforeinput', 'input', 'change']) {
    addEventListener(type, ({ target }) => {
      (window as unknown as { heard: string[] }).heard.push(`${type} of ${(target as Element).id}`);
    });
  }
}

/** Runs in the page: all that a reader who writes in it would miss. */
function lookAtSelection() {
  const [draft, field] = [document.querySelector('#draft'), document.querySelector('#field')];
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
  const inField = document.activeElement === field;
  return {
    selected: inField ? value.slice(selectionStart, selectionEnd) : String(getSelection()),
    range: range && [
      range.startContainer.nodeName,
      range.startOffset,
      range.endContainer.nodeName,
      range.endOffset,
    ],
    draft: draft?.outerHTML,
    field: [value, selectionStart, selectionEnd],
    focused: document.activeElement?.id || document.activeElement?.nodeName,
    heard: (window as unknown as { heard: string[] }).heard,
  };
}

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

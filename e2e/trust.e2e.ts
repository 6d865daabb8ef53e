import { describe, expect, it } from 'vitest';
import { waitForReading } from './page-state.ts';
import { waitForCard } from './read-card.ts';
import { goToUnderline, readUnderlines } from './read-underlines.ts';
import { ALWAYS_HERE, useStage } from './stage.ts';

const stage = useStage('trusted', ALWAYS_HERE);

/**
 * The browsers' own errands (updates, settings), which no switch silences. Everything else that leaves the
 * browser goes through the proxy of `servePages` and must be a page that we opened.
 */
const ERRANDS =
  /^(?:CONNECT|GET|POST) (?:https?:\/\/)?(?:[\w.-]+\.)?(?:mozilla\.(?:org|com|net)|googleapis\.com|google\.com|gvt1\.com|firefox\.com)[:/]/;

describe('a hostile page', () => {
  it('is read and marked like any other', async () => {
    const page = await stage.open('hostile.html');
    await waitForReading(stage, page);
    const marks = Object.fromEntries(
      (await readUnderlines(page)).map(({ paragraph, stance }) => [paragraph, stance]),
    );
    expect(marks).toMatchObject({ markup: 'contradicts', advance: 'supports', sentence: 'contradicts' });
    await page.close();
  });

  it('sees none of our calls, has no way into the card, and its markup stays text', async () => {
    const page = await stage.open('hostile.html');
    await waitForReading(stage, page);
    const claim = await goToUnderline(page, ({ paragraph }) => paragraph === 'markup');
    await page.click(claim.at);
    await waitForCard(page, 'Different figure');
    const seen = await page.evaluate(() => {
      const { seen, harmed } = window as unknown as {
        seen: { calls: string[]; roots: unknown[] };
        harmed?: number;
      };
      const host = [...document.documentElement.children].at(-1);
      return {
        calls: seen.calls,
        roots: seen.roots.length,
        harmed: harmed ?? 0,
        shadow: host?.shadowRoot ?? null,
      };
    });
    expect(seen).toEqual({ calls: [], roots: 0, harmed: 0, shadow: null });
    await page.close();
  });

  it('finds none of our words, before a card is open and while it is', async () => {
    const page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    const search = () =>
      page.evaluate(() => {
        const { find } = window as unknown as { find(words: string): boolean };
        const found = ['Different figure', 'Also reported', 'L’Express', 'Why?'].filter((words) => {
          getSelection()?.removeAllRanges();
          return find.call(window, words);
        });
        getSelection()?.selectAllChildren(document.documentElement);
        return [...found, getSelection()?.toString().includes('L’Express')];
      });
    expect(await search()).toEqual([false]);
    const claim = await goToUnderline(page, ({ paragraph }) => paragraph === 'advance-far');
    await page.click(claim.at);
    await waitForCard(page, 'Different figure');
    expect(await search()).toEqual([false]);
    await page.close();
  });

  it('changes no setting by its messages', async () => {
    const page = await stage.open('hostile.html');
    await waitForReading(stage, page);
    expect(await stage.ask('settings')).toMatchObject({ sitesOn: ['127.0.0.1'], everywhere: false });
    await page.close();
  });

  it('opens no source by a click that nobody has made', async () => {
    const page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    const claim = await goToUnderline(page, ({ paragraph }) => paragraph === 'advance-far');
    await page.click(claim.at);
    await waitForCard(page, 'Different figure');
    const pressed = await page.inCard((root) => {
      const links = [...root.querySelectorAll<HTMLElement>('button.link')];
      // By a script of the page: what a driver of Firefox clicks itself would count as the reader's.
      const view = root.ownerDocument.defaultView as unknown as PageGlobal;
      const click = (view.wrappedJSObject ?? view).eval('(link) => link.click()');
      for (const link of links) click(link);
      return links.length;
    });
    expect(pressed).toBeGreaterThan(0);
    expect(await countSourcesLater()).toBe(0);
    await page.close();
  });

  it('opens one source at most, should it speak as our own script does', async () => {
    const page = await stage.open('kyiv-drones.html?flood');
    await waitForReading(stage, page);
    const own = await stage.openOwn('welcome');
    const url = await page.evaluate(() => location.href);
    await own.evaluate(floodFrom, url);
    const source = await stage.browser.findPage(`${stage.browser.extensionOrigin}/extension/document/`);
    expect(await countSourcesLater()).toBe(1);
    for (const tab of [source, own, page]) await tab.close();
  });
});

interface PageGlobal {
  eval(script: string): (element: HTMLElement) => void;
  /** Firefox: the same as the page's own scripts see it. */
  readonly wrappedJSObject?: PageGlobal;
}

/** Runs in an own page: our script's world in a tab sends what the reader would by many clicks at once. */
async function floodFrom(url: string): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const tabId = tabs.find((candidate) => candidate.url === url)?.id ?? 0;
  const flood = async () => {
    while (document.hidden) await new Promise((resolve) => setTimeout(resolve, 50));
    for (let mentionId = 0; mentionId < 20; mentionId++) {
      const message = { method: 'openDocument', given: [{ documentId: '000', mentionId }] };
      chrome.runtime.sendMessage(message).catch(() => undefined);
    }
  };
  const flooded = chrome.scripting.executeScript({ target: { tabId }, func: flood });
  await chrome.tabs.update(tabId, { active: true });
  await flooded;
}

/** How many tabs show a library document, once whatever was asked for has had the time to open. */
async function countSourcesLater(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const own = await stage.openOwn('welcome');
  const count = await own.evaluate(
    async () => (await chrome.tabs.query({})).filter(({ url }) => url?.includes('/document/')).length,
  );
  await own.close();
  return count;
}

describe('no page', () => {
  it('can load a file of the extension', async () => {
    const page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    const files = ['manifest.json', 'seed-pack.json', 'extension/content/main.js', 'icons/icon-16.png'];
    const reached = await page.evaluate(
      (origin, names) =>
        Promise.all(
          names.map((name) =>
            fetch(`${origin}/${name}`).then(
              () => name,
              () => undefined,
            ),
          ),
        ),
      stage.browser.extensionOrigin,
      files,
    );
    expect(reached.filter(Boolean)).toEqual([]);
    await page.close();
  });
});

describe('the network', () => {
  it('is asked for nothing but the pages that the reader opens', async () => {
    const from = stage.site.requests.length;
    const page = await stage.open('kyiv-drones.html');
    await waitForReading(stage, page);
    const claim = await goToUnderline(page, ({ paragraph }) => paragraph === 'advance-far');
    await page.click(claim.at);
    await waitForCard(page, 'Different figure');
    await (await stage.openOwn('document', '?document=000')).close();
    await page.close();
    const asked = stage.site.requests.slice(from).filter((request) => !ERRANDS.test(request));
    const own = ['kyiv-drones.html', 'news.css', 'river.svg'].map(
      (name) => `GET ${stage.site.origin}/${name}`,
    );
    expect(asked.sort()).toEqual(own.sort());
  });

  it('was asked for nothing else in all this time', () => {
    const elsewhere = stage.site.requests.filter((request) => !request.includes(`${stage.site.origin}/`));
    expect(elsewhere.filter((request) => !ERRANDS.test(request))).toEqual([]);
  });
});

describe('our own code', () => {
  // A test, not an `afterAll`: one that throws keeps the stage from closing its browser.
  it('raised no error in all this time', async () => {
    expect(await stage.browser.errors()).toEqual([]);
  });
});

import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { OwnPagesToBackground, PageReport, Settings } from '../extension/messages.ts';
import type { TestBrowser, TestPage } from './browsers/browser.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { removeFolder } from './browsers/profile-folder.ts';
import { waitFor } from './browsers/wait-for.ts';
import { type FindPage, type PageServer, servePages } from './serve-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** `shipped` is what readers install. `trusted` may read pages of this machine without asking. */
export type Build = 'shipped' | 'trusted';

const FOLDERS: Record<Build, Record<'chromium' | 'firefox', string>> = {
  shipped: { chromium: 'dist/chrome', firefox: 'dist/firefox' },
  trusted: { chromium: 'dist/chrome-e2e', firefox: 'dist/firefox-e2e' },
};

/** A browser with the extension, and pages for it, for all tests of a file. */
export interface Stage {
  readonly browser: TestBrowser;
  readonly site: PageServer;
  /** Opens one of e2e/pages. */
  open(name: string): Promise<TestPage>;
  /** Opens a page of the extension in a tab: "welcome", "document", "popup". */
  openOwn(name: string, search?: string): Promise<TestPage>;
  /** Asks the background as our own pages do. */
  ask<M extends keyof OwnPagesToBackground>(
    method: M,
    ...given: Parameters<OwnPagesToBackground[M]>
  ): Promise<ReturnType<OwnPagesToBackground[M]>>;
  saveSettings(changed: Partial<Settings>): Promise<void>;
  /** What the reader in that page answers the popup; "idle" while it is not there. */
  describePage(page: TestPage): Promise<PageReport>;
  /** What our toolbar button says over that page: "" where nothing is in conflict. */
  readBadge(page: TestPage): Promise<string>;
  /** Reads a page as if the reader had asked for it, although it may not look like an article. */
  readAnyway(page: TestPage): Promise<void>;
}

const FIRST_SETTINGS: Settings = {
  paused: false,
  sitesOn: [],
  sitesOff: [],
  everywhere: false,
  ownNames: [],
};

/** What the reader would choose on every sample page: "always on this site". */
export const ALWAYS_HERE: Partial<Settings> = { sitesOn: ['127.0.0.1'] };

/** Opens before the first test of the file and closes after the last. */
export function useStage(build: Build, settings?: Partial<Settings>, findPage?: FindPage): Stage {
  const stage = {} as { -readonly [K in keyof Stage]: Stage[K] };
  let own: TestPage;
  let copy: string | undefined;
  beforeAll(async () => {
    stage.site = await servePages(findPage);
    const engine = inject('engine');
    // A copy: the browser reads the files when it needs them, and another build may run meanwhile.
    copy = await mkdtemp(path.join(tmpdir(), 'whence-e2e-'));
    const extension = path.join(copy, 'extension');
    await cp(path.join(ROOT, FOLDERS[build][engine]), extension, { recursive: true });
    stage.browser = await openBrowser(engine, { extension, proxy: `127.0.0.1:${stage.site.port}` });
    own = await stage.browser.findPage(`${stage.browser.extensionOrigin}/extension/welcome/`);
    await waitFor('the library', async () => (await stage.ask('libraryState')).state === 'ready');
    if (settings) await stage.saveSettings(settings);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.site?.close();
    if (copy) await removeFolder(copy);
  });
  stage.open = (name) => stage.browser.openPage(`${stage.site.origin}/${name}`);
  stage.openOwn = (name, search = '') =>
    stage.browser.openPage(`${stage.browser.extensionOrigin}/extension/${name}/index.html${search}`);
  stage.ask = (method, ...given) => own.evaluate(askBackground, method, given) as never;
  stage.saveSettings = (changed) => stage.ask('saveSettings', { ...FIRST_SETTINGS, ...changed });
  stage.describePage = async (page) => {
    const url = await page.evaluate(() => location.href);
    return own.evaluate(describeTab, url);
  };
  stage.readBadge = async (page) => {
    const url = await page.evaluate(() => location.href);
    return own.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await own.evaluate(findTab, url));
  };
  stage.readAnyway = async (page) => {
    const url = await page.evaluate(() => location.href);
    const tabId = await own.evaluate(findTab, url);
    await stage.ask('readTab', { tabId });
    await own.evaluate(
      (id) => chrome.tabs.sendMessage(id, { method: 'readPage', given: [{ asked: true }] }),
      tabId,
    );
  };
  return stage;
}

/** Runs in an own page. */
async function findTab(url: string): Promise<number> {
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
  return tab?.id ?? 0;
}

/** Runs in an own page. */
async function describeTab(url: string): Promise<PageReport> {
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
  const message = { method: 'describePage', given: [] };
  const reply = await chrome.tabs.sendMessage(tab?.id ?? 0, message).catch(() => undefined);
  return reply?.value ?? { state: 'idle' };
}

/** Runs in an own page. */
async function askBackground(method: string, given: unknown[]): Promise<unknown> {
  const reply = await chrome.runtime.sendMessage({ method, given });
  if (reply?.error) throw new Error(reply.error);
  return reply?.value;
}

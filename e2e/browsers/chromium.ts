import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import type { TraceEvent } from '../../bench/find-our-tasks.ts';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import type { OpenOptions, Surface, TestBrowser, TestPage } from './browser.ts';
import { chromiumPage } from './chromium-page.ts';
import { attachToTarget, type SendCommand, targetSurface } from './debugger-target.ts';
import { makeProfileFolder, removeFolder } from './profile-folder.ts';
import { waitFor } from './wait-for.ts';

/**
 * Silence: no updates, no field trials, no look-ups of its own. `--enable-unsafe-extension-debugging` lets the
 * DevTools pipe load an extension and press its button, in branded Chrome too, which ignores --load-extension.
 */
const ARGUMENTS = [
  '--enable-unsafe-extension-debugging',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
];

/** On a machine that is busy with other work. */
const LONGEST_START_MS = 90_000;

/** Chromium's commands that Playwright's types do not know. */
type Send = (method: string, parameters?: object) => Promise<Record<string, unknown>>;

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** What Chromium can do more, for the bench. */
export interface ChromiumBrowser extends TestBrowser {
  /** Records the tasks of every thread until the function given back is called. */
  traceTasks(): Promise<() => Promise<readonly TraceEvent[]>>;
}

/** Opens a Chromium (also Chrome, Edge) with a clean profile and the extension loaded. */
export async function openChromium(options: OpenOptions): Promise<ChromiumBrowser> {
  const program = options.program ?? findBrowser('chromium')?.path;
  if (!program)
    throw new Error('No Chromium here: name one in the variable CHROMIUM, or run `npm test` once');
  const profile = await makeProfileFolder(program);
  const context = await launch(program, profile, options);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Chromium gives no DevTools session');
  const send = browser.send.bind(browser) as Send;
  const { id } = await send('Extensions.loadUnpacked', { path: path.resolve(options.extension) });
  const tools = new Tools(context, browser, send, String(id), profile);
  await tools.watchBackground();
  return tools;
}

function launch(program: string, profile: string, { headless = true, proxy }: OpenOptions) {
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    timeout: LONGEST_START_MS,
    viewport: headless ? { width: 1000, height: 800 } : null,
    // Whoever opened it closes it, and cleans up after it.
    handleSIGINT: false,
    handleSIGTERM: false,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    // `<-loopback>`: without it no request to this machine would go through the proxy.
    args: proxy ? [...ARGUMENTS, `--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : ARGUMENTS,
  });
}

class Tools implements ChromiumBrowser {
  readonly engine = 'chromium';
  readonly extensionOrigin: string;
  readonly closed: Promise<void>;
  readonly #errors: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    private readonly browser: CDPSession,
    private readonly send: Send,
    private readonly extensionId: string,
    private readonly profile: string,
  ) {
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
    this.extensionOrigin = `chrome-extension://${extensionId}`;
  }

  async openPage(url: string): Promise<TestPage> {
    const page = await this.#adopt(await this.context.newPage());
    await page.goto(url);
    return page;
  }

  async findPage(urlStart: string): Promise<TestPage> {
    const page = await waitFor(`a tab at ${urlStart}`, async () =>
      this.context.pages().find((candidate) => candidate.url().startsWith(urlStart)),
    );
    await page.waitForLoadState();
    return this.#adopt(page);
  }

  async pressToolbarButton(page: TestPage): Promise<Surface> {
    const url = await page.evaluate(() => location.href);
    const tab = (await this.#targets('tab')).find((target) => target.url === url);
    if (!tab) throw new Error(`no tab at ${url}`);
    await this.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab.targetId });
    const popup = targetSurface(await this.#attach('page', '/popup/'));
    await waitFor('the popup to load', () => popup.evaluate(() => document.readyState === 'complete'));
    return popup;
  }

  async closePopup(): Promise<void> {
    const popup = await this.#findPopup();
    if (!popup) return;
    // It may have closed by itself meanwhile.
    await this.send('Target.closeTarget', { targetId: popup.targetId }).catch(() => undefined);
    // The next press must not find this one.
    await waitFor('the popup to be gone', async () => !(await this.#findPopup()));
  }

  async #findPopup(): Promise<TargetInfo | undefined> {
    return (await this.#targets('page')).find((target) => this.#isOurs(target, '/popup/'));
  }

  async runCommand(page: TestPage, name: string): Promise<void> {
    await this.#dispatch(page, `chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
  }

  /** Headless Chromium draws no menu: the listeners are called with what the browser would pass. */
  async chooseMenuItem(page: TestPage, menuItemId: string): Promise<void> {
    const selectionText = await page.evaluate(() => String(getSelection()));
    const info = JSON.stringify({ menuItemId, selectionText, frameId: 0, editable: false });
    await this.#dispatch(page, `chrome.contextMenus.onClicked.dispatch(${info}, tab)`);
  }

  async stopBackground(): Promise<void> {
    const page = this.context.pages()[0];
    if (!page) throw new Error('no page to send the command from');
    const session = await this.context.newCDPSession(page);
    let hasStopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.startsWith(this.extensionOrigin));
      hasStopped ||= own.some(({ runningStatus }) => runningStatus === 'stopped');
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    // A page that asks for it may have started it again before anybody could see that there is none.
    await waitFor(
      'the service worker to end',
      async () => hasStopped || (await this.#serviceWorkers()).length === 0,
    );
    await session.detach();
  }

  async errors(): Promise<readonly string[]> {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.context.close();
    await removeFolder(this.profile);
  }

  async traceTasks(): Promise<() => Promise<readonly TraceEvent[]>> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
    this.browser.on('Tracing.dataCollected', collect);
    const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
    await this.send('Tracing.start', { traceConfig: { includedCategories: categories } });
    return async () => {
      const complete = new Promise((resolve) => this.browser.once('Tracing.tracingComplete', resolve));
      await this.send('Tracing.end');
      await complete;
      this.browser.off('Tracing.dataCollected', collect);
      return events;
    };
  }

  /** Collects what every service worker of ours reports as an error: each start is a new target. */
  async watchBackground(): Promise<void> {
    const watched = new Set<string>();
    const watch = async ({ targetInfo }: { targetInfo: TargetInfo }) => {
      if (targetInfo.type !== 'service_worker' || !this.#isOurs(targetInfo, '')) return;
      if (watched.has(targetInfo.targetId)) return;
      watched.add(targetInfo.targetId);
      const send = await attachToTarget(this.browser, targetInfo.targetId, (...event) =>
        this.#note(...event),
      );
      await send('Runtime.enable');
    };
    // A worker that has ended meanwhile cannot be attached to, and has nothing more to say.
    const tryToWatch = (event: { targetInfo: TargetInfo }) => void watch(event).catch(() => undefined);
    this.browser.on('Target.targetCreated', tryToWatch);
    this.browser.on('Target.targetInfoChanged', tryToWatch);
    await this.browser.send('Target.setDiscoverTargets', { discover: true });
  }

  async #adopt(page: Page): Promise<TestPage> {
    const session = await this.context.newCDPSession(page);
    session.on('Runtime.exceptionThrown', (event) => this.#note('Runtime.exceptionThrown', event));
    session.on('Runtime.consoleAPICalled', (event) => this.#note('Runtime.consoleAPICalled', event));
    await session.send('Runtime.enable');
    return chromiumPage(page, session);
  }

  #note(method: string, event: object): void {
    const text = JSON.stringify(event);
    const isError = method === 'Runtime.exceptionThrown' || text.includes('"type":"error"');
    if (!isError || !text.includes(this.extensionOrigin)) return;
    const [, description] = /"(?:description|value)":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
    this.#errors.push(description ? JSON.parse(description) : text);
  }

  async #dispatch(page: TestPage, call: string): Promise<void> {
    const url = await page.evaluate(() => location.href);
    if ((await this.#serviceWorkers()).length === 0) await this.#wakeBackground();
    const send = await this.#attach('service_worker', '');
    const expression = `(async () => {
      while (!chrome.commands.onCommand.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 20));
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((tab) => (tab.url ?? tab.pendingUrl) === ${JSON.stringify(url)}) ?? tabs.at(-1);
      ${call};
    })()`;
    await send('Runtime.evaluate', { expression, awaitPromise: true });
  }

  /** The browser does it before it calls a listener; a message from one of our pages does the same. */
  async #wakeBackground(): Promise<void> {
    const own = this.context.pages().find((page) => page.url().startsWith(this.extensionOrigin));
    await own?.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => undefined));
  }

  async #serviceWorkers(): Promise<readonly TargetInfo[]> {
    return (await this.#targets('service_worker')).filter((target) => this.#isOurs(target, ''));
  }

  async #attach(
    type: string,
    part: string,
    onEvent?: Parameters<typeof attachToTarget>[2],
  ): Promise<SendCommand> {
    const target = await waitFor(`${type} ${part} of the extension`, async () =>
      (await this.#targets(type)).find((candidate) => this.#isOurs(candidate, part)),
    );
    return attachToTarget(this.browser, target.targetId, onEvent);
  }

  #isOurs(target: TargetInfo, part: string): boolean {
    return target.url.startsWith(this.extensionOrigin) && target.url.includes(part);
  }

  async #targets(type: string): Promise<readonly TargetInfo[]> {
    const { targetInfos } = await this.send('Target.getTargets', { filter: [{ type, exclude: false }] });
    return targetInfos as TargetInfo[];
  }
}

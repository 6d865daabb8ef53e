import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenOptions, Surface, TestBrowser, TestPage } from './browser.ts';
import { callExpression } from './call-expression.ts';
import { firefoxPage } from './firefox-page.ts';
import { type FirefoxSession, firefoxSession } from './firefox-session.ts';
import * as inWindow from './firefox-window-scripts.ts';
import { ADDON_HOST, ADDON_ID, launchFirefox, type RunningFirefox } from './launch-firefox.ts';
import { readShortcut } from './read-shortcut.ts';
import { waitFor } from './wait-for.ts';

/** Firefox makes ids of its own window's elements from the extension's. */
const WIDGET_ID = ADDON_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Opens Firefox with a clean profile and the extension loaded. */
export async function openFirefox(options: OpenOptions): Promise<TestBrowser> {
  const firefox = await launchFirefox(options);
  const extension = path.resolve(options.extension);
  await firefox.marionette.send('Addon:Install', { path: extension, temporary: true });
  return new Tools(firefox, firefoxSession(firefox.marionette), extension);
}

class Tools implements TestBrowser {
  readonly engine = 'firefox';
  readonly extensionOrigin = `moz-extension://${ADDON_HOST}`;
  readonly closed: Promise<void>;

  constructor(
    private readonly firefox: RunningFirefox,
    private readonly session: FirefoxSession,
    private readonly extension: string,
  ) {
    this.closed = firefox.closed;
  }

  async openPage(url: string): Promise<TestPage> {
    const { handle } = await this.firefox.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      type: 'tab',
    });
    const page = firefoxPage(this.session, handle);
    await page.goto(url);
    return page;
  }

  async findPage(urlStart: string): Promise<TestPage> {
    const handle = await waitFor(`a tab at ${urlStart}`, () => this.#findHandle(urlStart));
    return firefoxPage(this.session, handle);
  }

  async #findHandle(urlStart: string): Promise<string | undefined> {
    const { marionette } = this.firefox;
    for (const handle of await marionette.send<string[]>('WebDriver:GetWindowHandles')) {
      // A tab that closes or changes its process meanwhile is not the one, or is found the next time.
      const url = await this.#addressOf(handle).catch(() => '');
      if (url.startsWith(urlStart)) return handle;
    }
    return undefined;
  }

  async #addressOf(handle: string): Promise<string> {
    const { marionette } = this.firefox;
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return (await marionette.send<{ value: string }>('WebDriver:GetCurrentURL')).value;
  }

  async pressToolbarButton(page: TestPage): Promise<Surface> {
    await page.evaluate(() => document.readyState);
    await this.session.inWindow(inWindow.pressActionButton, ADDON_ID);
    await waitFor('the popup', () => this.session.inWindow(inWindow.isPopupLoaded));
    return {
      press: async (selector) => {
        await this.session.pressInView('popup', selector);
      },
      run: async (script) => {
        await this.session.evaluateInView('popup', `(() => {${script}\n})()`, 'page');
      },
      evaluate: (fn, ...given) =>
        this.session.evaluateInView('popup', callExpression(fn, given), 'page') as never,
      setColorScheme: async (scheme) => {
        await this.session.inWindow(inWindow.preferColorScheme, scheme);
      },
      screenshot: async (file) =>
        writeFile(file, Buffer.from(await this.session.inWindow(inWindow.drawPopup), 'base64')),
    };
  }

  async closePopup(): Promise<void> {
    await this.session.inWindow(inWindow.hidePopup);
    // The next press must not find this one.
    await waitFor('the popup to be gone', () => this.session.inWindow(inWindow.isPopupGone));
  }

  async runCommand(page: TestPage, name: string): Promise<void> {
    await page.evaluate(() => document.readyState);
    const shortcut = await readShortcut(this.extension, name);
    const found = await this.session.inWindow(inWindow.fireCommandKey, WIDGET_ID, shortcut);
    if (!found) throw new Error(`Firefox knows no key for the command "${name}"`);
  }

  async chooseMenuItem(page: TestPage, menuItemId: string): Promise<void> {
    const at = await page.evaluate(() => {
      const { x, y, width, height } = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.click(at, 'right');
    const elementId = `${WIDGET_ID}-menuitem-_${menuItemId}`;
    await waitFor(`the menu entry ${menuItemId}`, () =>
      this.session.inWindow(inWindow.activateMenuItem, elementId),
    );
  }

  async stopBackground(): Promise<void> {
    await this.session.inWindow(inWindow.terminateBackground, ADDON_ID);
  }

  errors(): Promise<readonly string[]> {
    return this.session.inWindow(inWindow.readErrors, ADDON_HOST);
  }

  close(): Promise<void> {
    return this.firefox.close();
  }
}

import type { TestBrowser } from '../../e2e/browsers/browser.ts';
import { openBrowser } from '../../e2e/browsers/open-browser.ts';
import { servePages } from '../../e2e/serve-pages.ts';
import type { Browser } from '../setup/find-browser.mjs';
import { showInWindow } from './show-in-window.ts';
import { showWithoutDisplay } from './show-without-display.ts';

export const SAMPLE_PAGE = 'kyiv-drones.html';

/** Serves the sample page, opens it in the browser with the extension, and cleans up whatever happens. */
export async function showSample(program: Browser, extension: string): Promise<boolean> {
  const headless = !hasDisplay();
  const site = await servePages();
  const url = `${site.origin}/${SAMPLE_PAGE}`;
  let browser: TestBrowser | undefined;
  try {
    browser = await openBrowser(program.engine, { program: program.path, extension, headless });
    // It comes to the front by itself: not over our page.
    await browser.findPage(`${browser.extensionOrigin}/extension/welcome/`);
    await (headless ? showWithoutDisplay(browser, url) : showInWindow(browser, url));
    return true;
  } finally {
    await browser?.close();
    await site.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

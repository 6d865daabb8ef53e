import { once } from 'node:events';
import type { TestBrowser } from '../../e2e/browsers/browser.ts';

/** Opens the page in front of the reader, presses our button once, and waits until they have seen enough. */
export async function showInWindow(browser: TestBrowser, url: string): Promise<void> {
  const page = await browser.openPage(url);
  // The sample should be seen at work at once; on every other page this click is the reader's.
  await browser.pressToolbarButton(page).catch(() => undefined);
  console.log(`
The sample page is ${url}
  Underlined sentences are on file. Point at one, or click it, to see who else says so and what speaks against it.
  The toolbar button (Alt+Shift+L) lists all claims of the page. Chromium hides new buttons behind the puzzle piece.
  Select any passage and press Alt+Shift+O to ask where it comes from.
  The second tab is what a reader sees once, after installing.

Press Ctrl-C, or close the browser, to end. The browser's profile is thrown away.`);
  await Promise.race([browser.closed, once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

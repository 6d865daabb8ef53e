import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { TestBrowser } from '../../e2e/browsers/browser.ts';
import { waitFor } from '../../e2e/browsers/wait-for.ts';
import { goToUnderline } from '../../e2e/read-underlines.ts';
import { ROOT } from '../setup/run-command.mjs';

const PICTURES = path.join(ROOT, 'demo');

/** Prints what the popup says of the page, and leaves pictures of popup, page and card in demo/. */
export async function showWithoutDisplay(browser: TestBrowser, url: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const page = await browser.openPage(url);
  const popup = await browser.pressToolbarButton(page);
  const text = await waitFor('the page to be checked', () =>
    popup.evaluate(() => {
      const isDone = document.querySelector('.claims li') && !document.querySelector('.claims .pending');
      return isDone && document.body.innerText;
    }),
  );
  await popup.screenshot(path.join(PICTURES, 'popup.png'));
  await browser.closePopup();
  console.log(`\nNo display here, so this is what the popup shows for ${url}\n\n${indent(text)}\n`);

  await page.screenshot(path.join(PICTURES, 'page.png'));
  const conflict = await goToUnderline(page, ({ stance }) => stance === 'contradicts');
  const first = conflict ?? (await goToUnderline(page, () => true));
  if (first) await page.click(first.at);
  await waitFor('the card', () => page.inCard((root) => root.querySelector('[role="dialog"]') !== null));
  await page.screenshot(path.join(PICTURES, 'card.png'));
  console.log('Pictures: demo/popup.png, demo/page.png, demo/card.png');
}

const indent = (text: string) => text.replace(/^(?=.)/gm, '    ');

import browser from 'webextension-polyfill';
import type { AnyToReader } from '../messages.ts';
import { type Call, callTab, NobodyAnswered } from '../messaging.ts';
import { READER, UNDERLINES } from './content-files.ts';

/**
 * The reader in a frame, put there if need be. Rejects where the browser does not let us: its own pages,
 * its store, a page for which we have no access.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<Call<AnyToReader>> {
  const reader = callTab<AnyToReader>(tabId, frameId);
  if (await isThere(reader)) return reader;
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: [UNDERLINES] });
  await browser.scripting.executeScript({ target, files: [READER] });
  return reader;
}

async function isThere(reader: Call<AnyToReader>): Promise<boolean> {
  try {
    await reader('describePage');
    return true;
  } catch (error) {
    if (error instanceof NobodyAnswered) return false;
    throw error;
  }
}

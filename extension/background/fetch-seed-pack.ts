import browser from 'webextension-polyfill';

/** Written by the build (`vite.config.ts`) from `seeds/`. */
const SEED_PACK = '/seed-pack.json';

/** The text of the pack in our own package. Nothing else is ever fetched, and the manifest's CSP sees to it. */
export async function fetchSeedPack(): Promise<string> {
  const response = await fetch(browser.runtime.getURL(SEED_PACK));
  return response.text();
}

import browser from 'webextension-polyfill';
import { parsePack } from '../../src/pack/parse-pack.ts';
import type { IdbLibrary } from './idb-library.ts';

/** Written by the build (`vite.config.ts`) from `seeds/`. */
const SEED_PACK = '/seed-pack.json';

/**
 * Brings the library's built-in documents to those of this build, in one transaction and without touching
 * what the reader added. Asks for the name of what is there rather than for the event that started us: we
 * may have been ended on the way, or missed the event. Throws `PackError` or `LibraryError`; the library is
 * then as it was.
 */
export async function installSeedPack(
  library: IdbLibrary,
  progress: (loaded: number, total: number) => void,
): Promise<void> {
  const { builtIn } = await library.stats();
  const text = await fetchSeedPack();
  if (builtIn !== undefined && packName(text) === builtIn) return;
  const { name, segment } = parsePack(text, SEED_PACK);
  if (name !== builtIn) await library.replaceBuiltIn(name, segment, progress);
}

async function fetchSeedPack(): Promise<string> {
  const response = await fetch(browser.runtime.getURL(SEED_PACK));
  return response.text();
}

/** From the header line alone, so that nothing is parsed when nothing is new. */
function packName(text: string): unknown {
  try {
    return (JSON.parse(text.slice(0, text.indexOf('\n'))) as { name?: unknown }).name;
  } catch {
    return undefined;
  }
}

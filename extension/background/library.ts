import type { WritableLibrary } from '../../src/matching/library.ts';
import type { LibraryState } from '../messages.ts';
import { fetchSeedPack } from './fetch-seed-pack.ts';
import { IdbLibrary } from './idb-library.ts';
import { installSeedPack } from './install-seed-pack.ts';
import { WordedError, wordTrouble } from './word-trouble.ts';

const library = new IdbLibrary();
let progress = { loaded: 0, total: 0 };
let trouble: string | undefined;
let installed: Promise<void> | undefined;

/**
 * The library, with the built-in documents of this build in it. When those cannot be had, the library as it
 * was; rejects when that is empty, because "nothing on file" would then be said of everything.
 */
export async function readyLibrary(): Promise<WritableLibrary> {
  installed ??= install();
  await installed;
  if (trouble !== undefined && (await countMentions()) === 0) throw new WordedError(trouble);
  return library;
}

export async function libraryState(): Promise<LibraryState> {
  installed ??= install();
  const isOver = await Promise.race([installed.then(() => true), Promise.resolve().then(() => false)]);
  if (trouble !== undefined) return { state: 'failed', message: trouble };
  if (!isOver) return { state: 'loading', ...progress };
  try {
    const { documents, mentions } = await library.stats();
    return { state: 'ready', documents, mentions };
  } catch (error) {
    console.error(error);
    return { state: 'failed', message: wordTrouble(error) };
  }
}

async function install(): Promise<void> {
  try {
    await installSeedPack(library, await fetchSeedPack(), (loaded, total) => {
      progress = { loaded, total };
    });
  } catch (error) {
    trouble = wordTrouble(error);
    console.error(error);
  }
}

async function countMentions(): Promise<number> {
  const stats = await library.stats().catch(() => undefined);
  return stats?.mentions ?? 0;
}

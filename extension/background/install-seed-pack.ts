import { parsePack } from '../../src/pack/parse-pack.ts';
import type { IdbLibrary } from './idb-library.ts';

/**
 * Brings the library's built-in documents to those of this build's pack, in one transaction and without
 * touching what the reader added. Asks for the name of what is there rather than for the event that started
 * us: we may have been ended on the way, or missed the event. Throws `PackError` or `LibraryError`; the
 * library is then as it was.
 */
export async function installSeedPack(
  library: IdbLibrary,
  pack: string,
  progress: (loaded: number, total: number) => void,
): Promise<void> {
  const { builtIn } = await library.stats();
  if (builtIn !== undefined && packName(pack) === builtIn) return;
  const { name, segment } = parsePack(pack, 'The built-in pack');
  await library.replaceBuiltIn(name, segment, progress);
}

/** From the header line alone, so that nothing is parsed when nothing is new. */
function packName(pack: string): unknown {
  try {
    return (JSON.parse(pack.slice(0, pack.indexOf('\n'))) as { name?: unknown }).name;
  } catch {
    return undefined;
  }
}

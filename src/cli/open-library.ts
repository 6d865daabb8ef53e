import { readSeedDocuments } from '../../seeds/build-seed-pack.ts';
import type { Library } from '../matching/library.ts';
import { MemoryLibrary } from '../matching/memory-library.ts';
import { buildPack } from '../pack/build-pack.ts';
import { readLibrary } from './read-library.ts';

/** The library of a file or folder, or the built-in five articles when no path is given. */
export async function openLibrary(path: string | undefined): Promise<Library> {
  const documents = path === undefined ? await readSeedDocuments() : await readLibrary(path);
  const library = new MemoryLibrary();
  await library.addSegment(buildPack(documents, { name: path ?? 'seeds' }).segment);
  return library;
}

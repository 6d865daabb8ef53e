import { readFile } from 'node:fs/promises';
import { readSeedDocuments } from '../../seeds/build-seed-pack.ts';
import type { Library } from '../matching/library.ts';
import { MemoryLibrary } from '../matching/memory-library.ts';
import type { Segment } from '../matching/segment.ts';
import { buildPack } from '../pack/build-pack.ts';
import { PackError } from '../pack/pack-error.ts';
import { parsePack } from '../pack/parse-pack.ts';
import { CliError } from './cli-error.ts';
import { readLibrary } from './read-library.ts';

const PACK = '.whence';

/**
 * The library of a pack, of lines, or of a folder of such files; the built-in five articles when no path is given.
 * Throws `CliError` naming the file and what is wrong with it.
 */
export async function openLibrary(path: string | undefined): Promise<Library> {
  const library = new MemoryLibrary();
  await library.addSegment(await readSegment(path));
  return library;
}

async function readSegment(path: string | undefined): Promise<Segment> {
  if (path?.endsWith(PACK)) return readPack(path);
  const documents = path === undefined ? await readSeedDocuments() : await readLibrary(path);
  return buildPack(documents, { name: path ?? 'seeds' }).segment;
}

async function readPack(path: string): Promise<Segment> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CliError(`cannot read "${path}": ${error.message}`);
  });
  try {
    return parsePack(text, path).segment;
  } catch (error) {
    throw error instanceof PackError ? new CliError(error.message) : error;
  }
}

import { readFile } from 'node:fs/promises';
import type { SourceDocument } from '../src/model.ts';
import { buildPack } from '../src/pack/build-pack.ts';
import { checksum } from '../src/pack/checksum.ts';
import { formatPack } from '../src/pack/pack-format.ts';
import { findDescribedSpan } from '../src/provenance/find-described-span.ts';
import { CATALOG, type CatalogEntry } from './catalog.ts';
import chronology from './chronology.json' with { type: 'json' };
import { readSeedDocument, type SeedDocument } from './read-seed-document.ts';

/**
 * The built-in library as the text of a pack. Same seeds and same code, same text. Its name carries a
 * checksum of all that is in it, so that an update which changes either is seen to be another pack.
 */
export async function buildSeedPack(): Promise<string> {
  const documents = await readSeedDocuments();
  const pack = buildPack(documents, { name: 'seeds' });
  return formatPack({ ...pack, name: `seeds-${checksum(formatPack(pack))}` });
}

/** The five seeds, each with the days that it describes where those are not the days of its date. */
export async function readSeedDocuments(): Promise<SourceDocument[]> {
  const seeds = await Promise.all(CATALOG.map(openSeed));
  return seeds.map(({ document }) => {
    const describes = findDescribedSpan(document, chronology);
    return describes ? { ...document, describes } : document;
  });
}

/** One seed with the lines that were cut out of it. */
export async function openSeed(entry: CatalogEntry): Promise<SeedDocument> {
  const raw = await readFile(new URL(`documents/${entry.file}`, import.meta.url), 'utf8');
  return readSeedDocument(raw, entry);
}

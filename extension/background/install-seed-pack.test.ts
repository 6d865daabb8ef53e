import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/model.ts';
import { buildPack } from '../../src/pack/build-pack.ts';
import { PackError } from '../../src/pack/pack-error.ts';
import { formatPack } from '../../src/pack/pack-format.ts';
import { IdbLibrary } from './idb-library.ts';
import { installSeedPack } from './install-seed-pack.ts';

const port = sourceDocument(
  'port',
  'At least 18 people were injured when two warehouses were hit in the port.',
);
const bridge = sourceDocument(
  'bridge',
  'The bridge over the river was closed for 11 days, the ministry said.',
);
const own = sourceDocument('own', 'The mayor said that 23 people had been treated in the hospital.');

const packOf = (name: string, ...documents: SourceDocument[]) => formatPack(buildPack(documents, { name }));
const FIRST = packOf('seeds-1', port);

let library: IdbLibrary;
let count = 0;
beforeEach(async () => {
  library = new IdbLibrary(`install-${count++}`);
});
afterEach(() => library.close());

describe('the built-in pack', () => {
  test('is installed into an empty library, and says how far it is', async () => {
    const steps: [number, number][] = [];
    await installSeedPack(library, FIRST, (loaded, total) => steps.push([loaded, total]));
    expect(await library.stats()).toMatchObject({ documents: 1, builtIn: 'seeds-1' });
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
  });

  test('is left alone when it is there already', async () => {
    await installSeedPack(library, FIRST, ignore);
    const sameNameUnreadable = `${FIRST.slice(0, FIRST.indexOf('\n'))}\nnot a pack`;
    await installSeedPack(library, sameNameUnreadable, ignore);
    expect(await documents('port')).toEqual([port]);
  });

  test('is replaced by that of another build, and what the reader added stays', async () => {
    await installSeedPack(library, FIRST, ignore);
    await library.addSegment(buildPack([own], { name: 'own' }).segment);
    await installSeedPack(library, packOf('seeds-2', bridge), ignore);
    expect(await documents('port', 'bridge', 'own')).toEqual([undefined, bridge, own]);
  });

  const unreadable: Record<string, string> = {
    'cut short': packOf('seeds-2', bridge).slice(0, -40),
    'edited by hand': packOf('seeds-2', bridge).replace('11 days', '12 days'),
    'of an older version': packOf('seeds-2', bridge).replace(/"version":"[\d.]+"/, '"version":"0.1"'),
    'something else': '<!doctype html>',
    empty: '',
  };
  test.each(Object.entries(unreadable))('that is %s leaves the library as it was', async (_, pack) => {
    await installSeedPack(library, FIRST, ignore);
    await library.addSegment(buildPack([own], { name: 'own' }).segment);
    await expect(installSeedPack(library, pack, ignore)).rejects.toThrow(PackError);
    expect(await documents('port', 'own')).toEqual([port, own]);
    expect(await library.stats()).toMatchObject({ documents: 2, builtIn: 'seeds-1' });
  });
});

function ignore(): void {}

async function documents(...ids: string[]): Promise<readonly (SourceDocument | undefined)[]> {
  return library.documents(ids);
}

function sourceDocument(id: string, text: string): SourceDocument {
  return { id, title: `About the ${id}`, published: '2024-05-04', dateKnown: 'stated', sections: [{ text }] };
}

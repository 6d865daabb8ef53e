import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeLibrary, segmentOf } from '../../test/library-contract.ts';
import { IdbLibrary } from './idb-library.ts';

let databases = 0;
const names = new WeakMap<object, string>();

function openNew(): IdbLibrary {
  const name = `library-${databases++}`;
  const library = new IdbLibrary(name);
  names.set(library, name);
  return library;
}

describeLibrary(
  'IdbLibrary',
  async () => openNew(),
  async (library) => {
    (library as IdbLibrary).close();
    return new IdbLibrary(names.get(library));
  },
);

describe('IdbLibrary, when something goes wrong', () => {
  afterEach(() => vi.restoreAllMocks());

  it('says that the disk is full, and stays as it was', async () => {
    const library = openNew();
    await library.replaceBuiltIn('one', segmentOf({ a: ['A drone fell.'] }));
    failWrites(2, 'QuotaExceededError');
    await expect(library.replaceBuiltIn('two', segmentOf({ a: ['A drone sank.'] }))).rejects.toMatchObject({
      name: 'LibraryError',
      kind: 'storage-full',
    });
    vi.restoreAllMocks();
    expect(await library.stats()).toEqual({ documents: 1, mentions: 1, builtIn: 'one' });
    expect((await library.documents(['a']))[0]?.sections[0]?.text).toBe('A drone fell.');
  });

  it('names any other failure of the storage, and stays as it was', async () => {
    const library = openNew();
    await library.addSegment(segmentOf({ a: ['A drone fell.'] }));
    failWrites(3, 'UnknownError');
    await expect(library.addSegment(segmentOf({ b: ['A drone sank.'] }))).rejects.toMatchObject({
      kind: 'storage-failed',
    });
    vi.restoreAllMocks();
    expect(await library.stats()).toEqual({ documents: 1, mentions: 1 });
  });

  it('names a failure to read', async () => {
    const library = openNew();
    await library.addSegment(segmentOf({ a: ['A drone fell.'] }));
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(library.documents(['a'])).rejects.toMatchObject({ kind: 'storage-failed' });
  });

  it('tells how far a long write has come', async () => {
    const told: [number, number][] = [];
    const texts = Array.from({ length: 5000 }, (_, i): [string, string[]] => [`d${i}`, ['A drone fell.']]);
    await openNew().replaceBuiltIn('one', segmentOf(Object.fromEntries(texts)), (done, all) =>
      told.push([done, all]),
    );
    const [done, all] = told.at(-1) ?? [0, 1];
    expect(done).toBe(all);
    expect(told.length).toBeGreaterThan(2);
  });
});

/** The browser refuses every write from the n-th on. */
function failWrites(from: number, name: string): void {
  let writes = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++writes >= from) throw new DOMException('no', name);
    return put.apply(this, args);
  });
}

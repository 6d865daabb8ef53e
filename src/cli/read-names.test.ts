import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ownNamesInUse, useOwnNames } from '../text/aliases-in-use.ts';
import { CliError } from './cli-error.ts';
import { useNamesOf } from './read-names.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'));
});
afterEach(() => useOwnNames([]));
afterAll(() => rm(folder, { recursive: true }));

async function listOf(text: string): Promise<string> {
  const path = join(folder, 'names.txt');
  await writeFile(path, text);
  return path;
}

test('takes the names of a list for one, and none where no list is given', async () => {
  await useNamesOf(
    await listOf('# harbours\nPort Ember = Old Quay, Emberhaven # since 1990\r\n\nOstra=Ostrau\n'),
  );
  expect(ownNamesInUse()).toEqual([
    { name: 'Port Ember', others: ['Old Quay', 'Emberhaven'] },
    { name: 'Ostra', others: ['Ostrau'] },
  ]);
  await useNamesOf(undefined);
  expect(ownNamesInUse()).toEqual([]);
});

test.each([
  ['Ostra = Ostrau\nPort Ember', /names\.txt, line 2: write .*"Port Ember"/],
  ['= Ostrau', /line 1/],
])('says where a list is wrong, and uses none of it: %j', async (text, message) => {
  const wrong = useNamesOf(await listOf(text));
  await expect(wrong).rejects.toThrow(CliError);
  await expect(wrong).rejects.toThrow(message);
  expect(ownNamesInUse()).toEqual([]);
});

test('says that there is no such list', async () => {
  await expect(useNamesOf(join(folder, 'none.txt'))).rejects.toThrow(/cannot read .*none\.txt/);
});

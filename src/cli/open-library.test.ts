import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CliError } from './cli-error.ts';
import { indexCommand } from './index-library.ts';
import { openLibrary } from './open-library.ts';

const LINES = [
  { id: 'one', text: 'The mayor of Ostra closed the harbour bridge on Monday after a crane fell on it.' },
  { id: 'two', text: 'The harbour bridge of Ostra will open again in May, the mayor said.' },
];

let folder: string;
let lines: string;
let pack: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-'));
  [lines, pack] = [join(folder, 'articles.jsonl'), join(folder, 'articles.whence')];
  await writeFile(lines, LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await indexCommand([lines, '--out', pack], () => undefined);
});

afterAll(() => rm(folder, { recursive: true }));

test('a pack is the library of the lines that it was made of', async () => {
  const [ofPack, ofLines] = [await openLibrary(pack), await openLibrary(lines)];
  const ids = LINES.map(({ id }) => id);
  expect(await ofPack.documents(ids)).toEqual(await ofLines.documents(ids));
  expect((await ofPack.stats()).mentions).toBe(2);
  expect(await ofPack.mentionsOf('one', 5)).toEqual(await ofLines.mentionsOf('one', 5));
});

test.each([
  ['cut', (text: string) => text.slice(0, -40), /ends after|damaged/],
  ['something else', () => 'no pack', /not a Whence pack/],
])('a pack that is %s is refused in words', async (_, spoil, message) => {
  const spoilt = join(folder, 'spoilt.whence');
  await writeFile(spoilt, spoil(await readFile(pack, 'utf8')));
  const opening = openLibrary(spoilt);
  await expect(opening).rejects.toThrow(CliError);
  await expect(opening).rejects.toThrow(message);
});

test('a pack that is not there is named', async () => {
  await expect(openLibrary(join(folder, 'none.whence'))).rejects.toThrow(/cannot read ".*none\.whence"/);
});

import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from '../pack/build-pack.ts';
import { formatPack } from '../pack/pack-format.ts';
import { CliError } from './cli-error.ts';
import { readLibrary } from './read-library.ts';
import { wordPackSize } from './word-pack-size.ts';

/** `index`: makes a pack of a library file or folder; figures on standard error. */
export async function indexCommand(args: readonly string[], _print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (!path || positionals.length > 1 || !values.out) {
    throw new CliError('name a library and the pack to write: index <file.jsonl or folder> --out <file>');
  }
  const started = performance.now();
  const pack = buildPack(await readLibrary(path), { name: basename(path) });
  const text = formatPack(pack);
  await writeFile(values.out, text).catch((error: Error) => {
    throw new CliError(`cannot write "${values.out}": ${error.message}`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`${values.out}: ${wordPackSize(pack)}, ${Buffer.byteLength(text)} bytes, ${seconds} s`);
}

import { readFile } from 'node:fs/promises';
import { useOwnNames } from '../text/aliases-in-use.ts';
import { type OwnName, readOwnName } from '../text/own-names.ts';
import { CliError } from './cli-error.ts';

/**
 * Takes the names of a list for one from here on: lines "Mosul Dam = Saddam Dam, Chambarakat Dam", and remarks after
 * "#". Without a path only the names of our table are. Throws `CliError` naming the file and the line.
 */
export async function useNamesOf(path: string | undefined): Promise<void> {
  useOwnNames(path === undefined ? [] : await readNames(path));
}

async function readNames(path: string): Promise<OwnName[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new CliError(`cannot read "${path}": ${error.message}`);
  });
  return text.split(/\r?\n/).flatMap((line, i) => {
    const told = line.replace(/#.*/, '').trim();
    if (told === '') return [];
    const name = readOwnName(told);
    if (!name)
      throw new CliError(`${path}, line ${i + 1}: write "Name = other spelling, another", not "${told}"`);
    return [name];
  });
}

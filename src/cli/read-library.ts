import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceDocument } from '../model.ts';
import { ADDRESS, DATE } from '../pack/check-fields.ts';
import { CliError } from './cli-error.ts';
import { optionalTextOf, parseJsonLines, textOf } from './json-lines.ts';

/**
 * Reads a library file with lines `{"id","text","title"?,"published"?,"publisher"?,"url"?}`, or all `.jsonl`
 * files of a folder. What is no day, or no address of a web page, is left out: no pack may hold it.
 * Throws `CliError` naming the file and the line.
 */
export async function readLibrary(path: string): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  const seen = new Map<string, string>();
  for (const file of await libraryFiles(path)) {
    parseJsonLines(await readFile(file, 'utf8'), file).forEach((line, i) => {
      const where = `${file}, line ${i + 1}`;
      const document = parseDocument(line, where);
      const before = seen.get(document.id);
      if (before) throw new CliError(`${where}: the id ${JSON.stringify(document.id)} was used in ${before}`);
      seen.set(document.id, where);
      documents.push(document);
    });
  }
  return documents;
}

async function libraryFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => {
    throw new CliError(`there is no library at ${path}: name a .jsonl file or a folder of them`);
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw new CliError(`no .jsonl file in the folder ${path}`);
  return names.map((name) => join(path, name));
}

function parseDocument(line: Record<string, unknown>, where: string): SourceDocument {
  const [published, publisher, url] = ['published', 'publisher', 'url'].map((key) =>
    optionalTextOf(line, key, where),
  );
  const day = published?.slice(0, 10);
  return {
    id: textOf(line, 'id', where),
    title: optionalTextOf(line, 'title', where) ?? '',
    ...(DATE.holds(day) && { published: day, dateKnown: 'metadata' as const }),
    ...(publisher !== undefined && { publisher }),
    ...(ADDRESS.holds(url) && { url }),
    sections: [{ text: textOf(line, 'text', where) }],
  };
}

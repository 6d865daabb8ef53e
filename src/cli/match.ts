import { parseArgs } from 'node:util';
import { findMatches } from '../matching/find-matches.ts';
import type { Library } from '../matching/library.ts';
import { MemoryLibrary } from '../matching/memory-library.ts';
import type { Match, Statement } from '../model.ts';
import { buildPack } from '../pack/build-pack.ts';
import { CliError } from './cli-error.ts';
import { optionalTextOf, readStdinLines, textOf } from './json-lines.ts';
import { readLibrary } from './read-library.ts';
import { useNamesOf } from './read-names.ts';

/** Best first, each document once, with its best mention. */
export interface MatchAnswer {
  readonly id: string;
  readonly matches: readonly { document: string; score: number; quote: string }[];
}

const TOP = 10;

/** A post, a headline, a checked claim: what is shorter than this says one thing, even in three sentences. */
export const WHOLE_UP_TO = 600;

/** `match`: what a library says of each line of standard input. */
export async function matchCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { library: path, top, names } = parseArguments(args);
  await useNamesOf(names);
  const library = new MemoryLibrary();
  const documents = await readLibrary(path);
  await library.addSegment(buildPack(documents, { name: path, wholeUpTo: WHOLE_UP_TO }).segment);
  const lines = await readStdinLines();
  for (const [i, line] of lines.entries()) {
    const where = `standard input, line ${i + 1}`;
    const published = optionalTextOf(line, 'published', where);
    const statement = { text: textOf(line, 'text', where), ...(published !== undefined && { published }) };
    const matches = await matchDocuments(statement, library, top);
    print(`${JSON.stringify({ id: textOf(line, 'id', where), matches })}\n`);
  }
}

function parseArguments(args: readonly string[]): { library: string; top: number; names?: string } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: 'string' },
      top: { type: 'string', default: String(TOP) },
      names: { type: 'string' },
    },
  });
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 1)
    throw new CliError(`--top must be a whole number from 1, not "${values.top}"`);
  if (!values.library) throw new CliError('name a library: --library <file.jsonl or folder>');
  return { library: values.library, top, ...(values.names !== undefined && { names: values.names }) };
}

/** A long article may hold the same matter many times: enough mentions that `top` documents are among them. */
const MENTIONS_PER_DOCUMENT = 3;

export async function matchDocuments(
  statement: Statement,
  library: Library,
  top: number,
): Promise<MatchAnswer['matches']> {
  const matches = await findMatches(statement, library, {
    limit: top * MENTIONS_PER_DOCUMENT,
    minimumScore: 0,
  });
  const best = new Map<string, Match>();
  for (const match of matches) {
    if (!best.has(match.mention.documentId)) best.set(match.mention.documentId, match);
  }
  return [...best.values()]
    .slice(0, top)
    .map(({ mention, score }) => ({ document: mention.documentId, score, quote: mention.quote.exact }));
}

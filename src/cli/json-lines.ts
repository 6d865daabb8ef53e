import { text } from 'node:stream/consumers';
import { CliError } from './cli-error.ts';

/** Parses JSON Lines; blank lines are skipped. Throws `CliError` naming `where` and the line. */
export function parseJsonLines(text: string, where: string): Record<string, unknown>[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, `${where}, line ${i + 1}`)]));
}

function parseLine(line: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new CliError(`${where}: not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CliError(`${where}: a JSON object is expected, such as {"id":"1","text":"…"}`);
  }
  return value as Record<string, unknown>;
}

/** All of standard input, as JSON Lines. */
export async function readStdinLines(): Promise<Record<string, unknown>[]> {
  return parseJsonLines(await text(process.stdin), 'standard input');
}

/** `record[key]` as text. Throws `CliError` when it is something else, or absent. */
export function textOf(record: Record<string, unknown>, key: string, where: string): string {
  const value = record[key];
  if (typeof value !== 'string') throw new CliError(`${where}: "${key}" must be text`);
  return value;
}

/** `record[key]` as text, or undefined when it is absent or null. Throws `CliError` when it is something else. */
export function optionalTextOf(
  record: Record<string, unknown>,
  key: string,
  where: string,
): string | undefined {
  return record[key] === undefined || record[key] === null ? undefined : textOf(record, key, where);
}

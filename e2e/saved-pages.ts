import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pages of the article extraction benchmark, for measuring only: they lie beside the repository, not in it. */
const SHARED = path.resolve(import.meta.dirname, '../../shared');
const FOLDER = path.join(SHARED, 'data/html/scrapinghub');

export const SAVED_PAGES_ABSENT = existsSync(FOLDER)
  ? undefined
  : 'the saved news pages (../shared/data/html/scrapinghub) are not on this machine';

/** Its own script puts a notice in place of the article when it cannot reach its network. */
const TAKES_ITSELF_AWAY = new Set(['9eef8162bbb67b0b']);

/** Names of so many pages, evenly spread over the set. */
export function savedPageNames(count: number): string[] {
  if (SAVED_PAGES_ABSENT) return [];
  const all = readdirSync(path.join(FOLDER, 'pages'))
    .map((file) => path.basename(file, '.html.gz'))
    .filter((name) => !TAKES_ITSELF_AWAY.has(name))
    .sort();
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)] ?? '');
}

/** For `servePages`: "saved/0123abcd.html". */
export async function findSavedPage(name: string): Promise<Buffer | undefined> {
  const [, id] = /^saved\/([\w-]+)\.html$/.exec(name) ?? [];
  if (!id) return undefined;
  const file = path.join(FOLDER, 'pages', `${id}.html.gz`);
  return existsSync(file) ? gunzipSync(readFileSync(file)) : undefined;
}

/** The text of the article as people marked it, by page name. */
export function readGoldTexts(): Record<string, { articleBody: string }> {
  return JSON.parse(readFileSync(path.join(FOLDER, 'ground-truth.json'), 'utf8'));
}

import { readFile } from 'node:fs/promises';
import { articleText } from '../../extension/article/article.ts';
import { readArticle } from '../../extension/article/read-article.ts';
import { readPageFacts } from '../../extension/article/read-page-facts.ts';
import type { PageFacts } from '../model.ts';
import { CliError } from './cli-error.ts';
import { decodeHtml } from './decode-html.ts';
import { isDate } from './is-date.ts';
import { parseHtml } from './parse-html.ts';

/** A page or text file, read. */
export interface OpenedPage {
  readonly facts: PageFacts;
  readonly text: string;
}

/** Reads a saved page (.html, .htm, .xhtml) or a plain text. Throws `CliError` when it cannot be read. */
export async function openPage(file: string): Promise<OpenedPage> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new CliError(`cannot read "${file}": ${error.message}`);
  });
  return /\.x?html?$/i.test(file) ? openHtml(bytes) : openText(new TextDecoder().decode(bytes));
}

function openHtml(bytes: Uint8Array): OpenedPage {
  const page = parseHtml(decodeHtml(bytes));
  const article = readArticle(page);
  return article
    ? { facts: article.facts, text: articleText(article) }
    : { facts: readPageFacts(page), text: '' };
}

/** Archives put the date before the text: "date 2023-11-17 Officials said …". */
const DATE_HEADER = /^\s*date (\d{4}-\d{2}-\d{2})\s+/;

/** The first line of a text is its title when it reads like one. */
export function openText(file: string): OpenedPage {
  const [header = '', date] = DATE_HEADER.exec(file) ?? [];
  const published = date !== undefined && isDate(date) ? date : undefined;
  // Blanks instead of the header, so that a claim's place is its place in the file.
  const text = published ? ' '.repeat(header.length) + file.slice(header.length) : file;
  const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const isTitle = first !== '' && first.length <= 160 && !/[.!?…]["”’»)]*$/.test(first);
  return { facts: { ...(isTitle && { title: first }), ...(published && { published }) }, text };
}

import { readFile } from 'node:fs/promises';
import { articleText } from '../../extension/article/article.ts';
import { readArticle } from '../../extension/article/read-article.ts';
import { readPageFacts } from '../../extension/article/read-page-facts.ts';
import type { PageFacts } from '../model.ts';
import { CliError } from './cli-error.ts';
import { decodeHtml } from './decode-html.ts';
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

/** The first line of a text is its title when it reads like one. */
function openText(text: string): OpenedPage {
  const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const isTitle = first !== '' && first.length <= 160 && !/[.!?…]["”’»)]*$/.test(first);
  return { facts: isTitle ? { title: first } : {}, text };
}

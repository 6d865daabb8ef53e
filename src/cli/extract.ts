import { readFile } from 'node:fs/promises';
import { articleText } from '../../extension/article/article.ts';
import { readArticle } from '../../extension/article/read-article.ts';
import { readPageFacts } from '../../extension/article/read-page-facts.ts';
import { CliError } from './cli-error.ts';
import { decodeHtml } from './decode-html.ts';
import { parseHtml } from './parse-html.ts';

export interface Extracted {
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** Standfirst, paragraphs, subheadings and list items, divided by line breaks. */
  readonly text: string;
}

/** `extract <file.html>`: one JSON object, an `Extracted`. */
export async function extractCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const [file] = args;
  if (file === undefined || args.length > 1) throw new CliError('name one saved page: extract <file.html>');
  const bytes = await readFile(file).catch((error: Error) => {
    throw new CliError(`cannot read "${file}": ${error.message}`);
  });
  print(`${JSON.stringify(extract(decodeHtml(bytes)))}\n`);
}

/** What a saved page says: its title, date and publisher, and its article's text ('' where there is none). */
export function extract(html: string): Extracted {
  const page = parseHtml(html);
  const article = readArticle(page);
  const { title, published, publisher } = article?.facts ?? readPageFacts(page);
  return {
    title: title ?? null,
    published: published ?? null,
    publisher: publisher ?? null,
    text: article ? articleText(article) : '',
  };
}

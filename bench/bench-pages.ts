import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SAVED_PAGES_ABSENT, savedPageNames } from '../e2e/saved-pages.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../e2e/pages');

/** Not articles, or not meant to be read like one. */
const NO_ARTICLES = ['not-an-article.html', 'app-form.html', 'hostile.html'];

/** Addresses on the page server: saved news pages where they are at hand, else our sample pages. */
export function benchPages(count: number): { readonly paths: readonly string[]; readonly what: string } {
  if (!SAVED_PAGES_ABSENT) {
    const paths = savedPageNames(count).map((name) => `saved/${name}.html`);
    return { paths, what: `${paths.length} saved news pages` };
  }
  const paths = readdirSync(SAMPLES).filter((file) => file.endsWith('.html') && !NO_ARTICLES.includes(file));
  return { paths, what: `${paths.length} sample pages, because ${SAVED_PAGES_ABSENT}` };
}

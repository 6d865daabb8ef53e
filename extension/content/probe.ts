/**
 * Runs on every page of the sites that the reader has allowed, when the page has settled. Says whether the
 * page is an article and is done: what reads and shows (main.ts) is brought in only then.
 */
import { isLikelyArticle } from '../article/is-likely-article.ts';
import type { PageToBackground } from '../messages.ts';
import { callBackground } from '../messaging.ts';
import { sayTwice } from './say-twice.ts';

/** Pages that write their text by script have it a moment later; who has not by then, has no article. */
const LOOK_AGAIN_MS = [1_200, 4_000];

const found = new AbortController();

function look(again: readonly number[]): void {
  if (found.signal.aborted) return;
  const [wait, ...rest] = again;
  if (isLikelyArticle(document)) reportArticle();
  else if (wait !== undefined) setTimeout(look, wait, rest);
}

function reportArticle(): void {
  found.abort();
  // Where nobody hears it, nothing is to be done in a page.
  sayTwice(() => callBackground<PageToBackground>()('articleFound')).catch(() => undefined);
}

look(LOOK_AGAIN_MS);

/**
 * Applications go from their front page to an article without loading another document. The one thing that
 * stays in a page that is no article, and costs it nothing until then.
 */
if (!found.signal.aborted && typeof navigation !== 'undefined') {
  navigation.addEventListener('currententrychange', () => setTimeout(look, 0, LOOK_AGAIN_MS), {
    signal: found.signal,
  });
}

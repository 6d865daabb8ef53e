/**
 * Runs on every page of the sites that the reader has allowed, when the page has settled. Says whether the
 * page is an article and ends: what reads and shows (main.ts) is brought in only then.
 */
import { isLikelyArticle } from '../article/is-likely-article.ts';
import type { PageToBackground } from '../messages.ts';
import { callBackground } from '../messaging.ts';

/** Pages that write their text by script have it a moment later; who has not by then, has no article. */
const LOOK_AGAIN_MS = [1_200, 4_000];

function look(again: readonly number[]): void {
  if (isLikelyArticle(document)) {
    // Nobody there means that we were updated or switched off meanwhile: nothing to be done in a page.
    callBackground<PageToBackground>()('articleFound').catch(() => undefined);
    return;
  }
  const [wait, ...rest] = again;
  if (wait !== undefined) setTimeout(look, wait, rest);
}

look(LOOK_AGAIN_MS);

import type { CheckedClaim, PageFacts } from '../../src/model.ts';
import { sayCount } from '../../src/wording/say.ts';
import { articleText } from '../article/article.ts';
import { readArticleInSlices } from '../article/read-article.ts';
import type { CheckRequest } from '../messages.ts';
import { say } from '../ui/say.ts';
import { askLibrary } from './ask-library.ts';
import { type Anchor, anchorAtElement, anchorAtRange, anchorAtTop } from './card/anchor.ts';
import type { CardControl } from './card-control.ts';
import { chooseClaims, isTooMany } from './choose-claims.ts';
import { claimsOfPassage, type Passage } from './claims-of-passage.ts';
import { pause, runInSlices } from './in-slices.ts';
import { readSelection } from './read-selection.ts';

/** What is known of the page around a selection. */
interface Surroundings {
  readonly page: PageFacts;
  /** Of the article, where the page was read already. */
  readonly text?: string;
}

/** What is asked, and what is to be said above the answers. */
interface Question {
  readonly request: CheckRequest;
  readonly note?: string;
}

/**
 * "Where does this come from?" of whatever is selected; the answer stands in a card beside it. The function given
 * back takes the question back.
 */
export function checkSelection(card: CardControl, around: Surroundings): () => void {
  const stop = new AbortController();
  const selected = readSelection(document);
  if (selected.type === 'refused') {
    showNotice(card, say('selectionRefused'), anchorAtElement(selected.element));
  } else if (selected.type === 'nothing') {
    showNotice(card, say('selectionNothing'), anchorAtTop());
  } else {
    const anchor = anchorAtRange(selected.range);
    card.openForSelection({ type: 'checking' }, anchor);
    prepare(selected.passage, around, stop.signal)
      .then((question) => {
        // Closed meanwhile: what is closed stays closed.
        if (stop.signal.aborted || !card.isOpenForSelection) return;
        if (question) ask(card, anchor, question, stop.signal);
        else showNotice(card, say('selectionNothing'), anchorAtTop());
      })
      .catch(() => {
        if (!stop.signal.aborted) showNotice(card, say('cardFailed'), anchor);
      });
  }
  return () => stop.abort();
}

/** `undefined` where no sentence is selected. */
async function prepare(
  passage: Passage,
  { page, text }: Surroundings,
  signal: AbortSignal,
): Promise<Question | undefined> {
  const claims = await runInSlices(claimsOfPassage(passage, page), signal);
  if (claims.length === 0) return undefined;
  const request: CheckRequest = { page, claims, text: passage.text, purpose: 'selection' };
  if (!isTooMany(claims)) return { request };
  const { chosen, leftOut } = chooseClaims(claims, text ?? (await readText()));
  signal.throwIfAborted();
  const note = sayCount(say, 'selectionTrimmed', leftOut, [chosen.length.toLocaleString(say.language)]);
  return { request: { ...request, claims: chosen }, ...(leftOut > 0 && { note }) };
}

async function readText(): Promise<string> {
  const article = await readArticleInSlices(document, pause);
  return article ? articleText(article) : '';
}

function ask(card: CardControl, anchor: Anchor, { request, note }: Question, signal: AbortSignal): void {
  const passages: CheckedClaim[] = [];
  const takeBack = askLibrary(request, {
    answered: (index, checked) => {
      passages[index] = checked;
    },
    ended: (outcome) => {
      if (!card.isOpenForSelection) return;
      if (!outcome.ok) showNotice(card, outcome.message ?? say('cardFailed'), anchor);
      else card.openForSelection({ type: 'selection', passages, ...(note && { note }) }, anchor);
    },
  });
  signal.addEventListener('abort', takeBack);
}

function showNotice(card: CardControl, text: string, anchor: Anchor): void {
  card.openForSelection({ type: 'notice', text }, anchor);
}

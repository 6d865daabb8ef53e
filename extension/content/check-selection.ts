import type { CheckedClaim, PageFacts } from '../../src/model.ts';
import type { CheckRequest } from '../messages.ts';
import { say } from '../ui/say.ts';
import { askLibrary } from './ask-library.ts';
import { type Anchor, anchorAtElement, anchorAtRange, anchorAtTop } from './card/anchor.ts';
import type { CardControl } from './card-control.ts';
import { claimsOfPassage } from './claims-of-passage.ts';
import { readSelection } from './read-selection.ts';

/**
 * "Where does this come from?" of whatever is selected; the answer stands in a card beside it. The function given
 * back takes the question back.
 */
export function checkSelection(card: CardControl, page: PageFacts): () => void {
  const selected = readSelection(document);
  const { claims, trimmed } =
    selected.type === 'passage' ? claimsOfPassage(selected.passage, page) : { claims: [], trimmed: false };
  if (selected.type === 'refused') {
    showNotice(card, say('selectionRefused'), anchorAtElement(selected.element));
  } else if (selected.type === 'nothing' || claims.length === 0) {
    showNotice(card, say('selectionNothing'), anchorAtTop());
  } else {
    const note = trimmed ? say('selectionTrimmed', [String(claims.length)]) : undefined;
    const request: CheckRequest = { page, claims, text: selected.passage.text, purpose: 'selection' };
    return ask(card, anchorAtRange(selected.range), request, note);
  }
  return () => undefined;
}

function ask(card: CardControl, anchor: Anchor, request: CheckRequest, note: string | undefined): () => void {
  const passages: CheckedClaim[] = [];
  card.openForSelection({ type: 'checking' }, anchor);
  return askLibrary(request, {
    answered: (index, checked) => {
      passages[index] = checked;
    },
    ended: (outcome) => {
      // Closed meanwhile: what is closed stays closed.
      if (!card.isOpenForSelection) return;
      if (!outcome.ok) showNotice(card, outcome.message ?? say('cardFailed'), anchor);
      else card.openForSelection({ type: 'selection', passages, ...(note && { note }) }, anchor);
    },
  });
}

function showNotice(card: CardControl, text: string, anchor: Anchor): void {
  card.openForSelection({ type: 'notice', text }, anchor);
}

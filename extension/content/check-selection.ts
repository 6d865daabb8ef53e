import type { CheckedClaim, PageFacts } from '../../src/model.ts';
import { say } from '../ui/say.ts';
import { askLibrary } from './ask-library.ts';
import { anchorAtElement, anchorAtRange, anchorAtTop } from './card/anchor.ts';
import type { CardControl } from './card-control.ts';
import { claimsOfPassage } from './claims-of-passage.ts';
import { readSelection } from './read-selection.ts';

/** "Where does this come from?" of whatever is selected; the answer stands in a card beside it. */
export function checkSelection(card: CardControl, page: PageFacts): void {
  const selected = readSelection(document);
  if (selected.type === 'nothing') {
    return card.openForSelection({ type: 'notice', text: say('selectionNothing') }, anchorAtTop());
  }
  if (selected.type === 'refused') {
    const notice = { type: 'notice', text: say('selectionRefused') } as const;
    return card.openForSelection(notice, anchorAtElement(selected.element));
  }

  const { claims, trimmed } = claimsOfPassage(selected.passage, page);
  const anchor = anchorAtRange(selected.range);
  if (claims.length === 0) {
    return card.openForSelection({ type: 'notice', text: say('selectionNothing') }, anchor);
  }
  const passages: CheckedClaim[] = [];
  card.openForSelection({ type: 'checking' }, anchor);
  askLibrary(
    { page, claims, purpose: 'selection' },
    {
      answered: (index, checked) => {
        passages[index] = checked;
      },
      ended: (outcome) => {
        // Closed meanwhile: what is closed stays closed.
        if (!card.isOpenForSelection) return;
        if (!outcome.ok) return card.openForSelection({ type: 'notice', text: say('cardFailed') }, anchor);
        const note = trimmed ? { note: say('selectionTrimmed', [String(claims.length)]) } : {};
        card.openForSelection({ type: 'selection', passages: passages.filter(Boolean), ...note }, anchor);
      },
    },
  );
}

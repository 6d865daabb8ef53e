/** When the card opens and closes: by pointer, finger, keyboard, from the popup, and for a selection. */
import type { PageToBackground } from '../messages.ts';
import { callBackground } from '../messaging.ts';
import { type Anchor, anchorAtRange } from './card/anchor.ts';
import type { CardSubject } from './card/card-subject.ts';
import type { ListedClaim } from './card/claim-list.tsx';
import { inGraceArea } from './card/grace-area.ts';
import { Overlay } from './card/overlay.tsx';
import { elementOf, linesOf } from './card/range-boxes.ts';
import type { Underlines } from './highlight.ts';
import { pageTone } from './page-tone.ts';
import { answerOf, markedStance, type ReadClaim } from './reading.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { watchPointer } from './watch-pointer.ts';
import { isOrphaned } from './web-extension.ts';

/** Long enough to be found by an eye that comes from the popup. */
const FLASH_MS = 2_500;

/** How a card came to be open decides what closes it. */
type OpenedBy = 'hover' | 'press' | 'list' | 'selection';

interface Open {
  readonly by: OpenedBy;
  /** Absent for a selection. */
  readonly claim?: number;
  readonly range?: Range;
}

export interface CardEvents {
  claim(index: number): ReadClaim | undefined;
  /** We were updated or removed: nothing of ours may stay. */
  onOrphaned(): void;
}

export class CardControl {
  readonly #underlines: Underlines;
  readonly #events: CardEvents;
  readonly #overlay: Overlay;
  #open: Open | undefined;
  #listening: AbortController | undefined;
  #isQuiet = false;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(underlines: Underlines, events: CardEvents) {
    this.#underlines = underlines;
    this.#events = events;
    this.#overlay = new Overlay({
      onReach: (claim) => this.#reach(claim),
      onClose: () => this.close(),
      onFocusLost: () => {
        if (this.#open?.by === 'list') this.#hide();
      },
      openDocument: (at) => {
        callBackground<PageToBackground>()('openDocument', at).catch(() => undefined);
      },
    });
  }

  /** Claims with a mark, for the keyboard and for screen readers. */
  showList(claims: readonly ReadClaim[]): void {
    const marked = claims.flatMap(listed);
    this.#overlay.showList(marked);
  }

  announce(text: string): void {
    this.#overlay.announce(text);
  }

  keepAttached(): void {
    this.#overlay.keepAttached();
  }

  /** From the popup: to the claim, and its card if wanted. */
  goTo(index: number, openCard: boolean): void {
    const range = this.#events.claim(index)?.range;
    if (!range) return;
    scrollToRange(range);
    if (openCard) this.#openClaim(index, 'press');
    else this.#flash(range);
  }

  /** Shows for a moment which claim was meant. */
  #flash(range: Range): void {
    this.#underlines.setActive(range, pageTone(elementOf(range)));
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => {
      if (!this.#open) this.#underlines.setActive();
    }, FLASH_MS);
  }

  /** An answer has come: the card that waits for it shows it. */
  refresh(index: number): void {
    if (this.#open?.claim === index) this.#openClaim(index, this.#open.by);
  }

  /** The page was read again: `places` gives a claim's new place in it. */
  follow(places: ReadonlyMap<number, number>): void {
    if (this.#open?.claim === undefined) return;
    const claim = places.get(this.#open.claim);
    if (claim === undefined) this.#hide();
    else this.#openClaim(claim, this.#open.by);
  }

  openForSelection(subject: CardSubject, anchor: Anchor): void {
    this.listen();
    const isNew = this.#open?.by !== 'selection';
    this.#open = { by: 'selection' };
    this.#underlines.setActive();
    this.#overlay.showCard({ subject, anchor, tone: pageTone(anchor.element) });
    if (isNew) this.#overlay.focusCard();
  }

  get isOpenForSelection(): boolean {
    return this.#open?.by === 'selection';
  }

  /** The focus goes back to where it was. */
  close(): void {
    const by = this.#open?.by;
    const focus = this.#overlay.focusPlace();
    this.#hide();
    if (focus === 'card') {
      if (by === 'list') this.#focusListQuietly();
      else this.#overlay.returnFocus();
    }
  }

  /** Back in the list, without opening again what was just closed. */
  #focusListQuietly(): void {
    this.#isQuiet = true;
    this.#overlay.focusList();
    this.#isQuiet = false;
  }

  remove(): void {
    this.#open = undefined;
    this.#underlines.setActive();
    this.#listening?.abort();
    this.#listening = undefined;
    this.#overlay.remove();
  }

  #hide(): void {
    this.#open = undefined;
    this.#underlines.setActive();
    this.#overlay.hideCard();
  }

  #openClaim(index: number, by: OpenedBy): void {
    const read = this.#events.claim(index);
    if (!read?.range) return;
    const tone = pageTone(elementOf(read.range));
    const checked = answerOf(read);
    const subject: CardSubject = checked ? { type: 'claim', checked } : { type: 'checking' };
    this.listen();
    this.#open = { by, claim: index, range: read.range };
    this.#underlines.setActive(read.range, tone);
    const current = by === 'hover' ? undefined : index;
    this.#overlay.showCard({ subject, anchor: anchorAtRange(read.range), tone }, current);
  }

  /** The keyboard came to a claim in the list: the page and the card follow. */
  #reach(index: number): void {
    const range = this.#events.claim(index)?.range;
    if (!range || this.#isQuiet) return;
    scrollToRange(range);
    this.#openClaim(index, 'list');
  }

  /** From the first underline on: what is seen can be pressed. */
  listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    watchPointer(
      {
        claimAt: (x, y, topmost) => this.#claimAt(x, y, topmost),
        isNear: (x, y) => this.#isNear(x, y),
        onRest: (claim) => this.#rest(claim),
        onLeave: () => {
          if (this.#open?.by === 'hover') this.#hide();
        },
        onPress: (claim, target) => this.#press(claim, target),
      },
      signal,
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    if (this.#open) {
      // Ours to close, and not the page's dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.close();
    } else if (this.#overlay.focusPlace()) {
      this.#overlay.returnFocus();
    }
  }

  #claimAt(x: number, y: number, topmost: EventTarget | null): number | undefined {
    const claim = this.#underlines.claimAt(x, y);
    if (claim === undefined || !(topmost instanceof Node)) return undefined;
    // What lies over the text, a banner or our own card, is not the claim.
    return this.#events.claim(claim)?.range?.intersectsNode(topmost) ? claim : undefined;
  }

  #isNear(x: number, y: number): boolean {
    const card = this.#overlay.cardBox();
    const range = this.#open?.range;
    if (this.#open?.by !== 'hover' || !card || !range) return true;
    return inGraceArea({ x, y }, linesOf(range), card);
  }

  #rest(claim: number): void {
    const isFree = !this.#open || this.#open.by === 'hover';
    if (isOrphaned()) this.#events.onOrphaned();
    else if (isFree && this.#open?.claim !== claim) this.#openClaim(claim, 'hover');
  }

  #press(claim: number | undefined, target: EventTarget | null): void {
    if (this.#overlay.isOurs(target)) {
      if (this.#open?.by === 'hover') this.#open = { ...this.#open, by: 'press' };
    } else if (claim !== undefined) {
      this.#openClaim(claim, 'press');
      this.#overlay.focusCard();
    } else if (this.#open) {
      this.#hide();
    }
  }
}

function listed(read: ReadClaim, index: number): ListedClaim[] {
  const { claim, range } = read;
  const checked = answerOf(read);
  const foremost = checked?.evidence[0];
  return range && foremost && markedStance(checked) ? [{ index, text: claim.text, foremost }] : [];
}

/**
 * All that we add to a page: one element after its body, with a closed shadow root, in it the list of claims
 * and the card. Made when there is something to show, gone without a trace when there is not.
 */
import { render } from 'preact';
import { dom } from '../../article/dom-access.ts';
import { say } from '../../ui/say.ts';
import type { Tone } from '../page-tone.ts';
import type { Anchor } from './anchor.ts';
import { Card } from './card.tsx';
import type { CardSubject } from './card-subject.ts';
import { ClaimList, type ListedClaim } from './claim-list.tsx';
import { createHost } from './create-host.ts';
import { floatCard } from './float-card.ts';
import { paintWords } from './paint-words.ts';
import type { Box } from './place-card.ts';

/** What the reader's hands did in our element. */
export interface OverlayEvents {
  /** The keyboard, or a screen reader, came to a claim in the list. */
  onReach(claim: number): void;
  onClose(): void;
  /** The focus went from our element to the page, or nowhere. */
  onFocusLost(): void;
  openDocument(at: { documentId: string; mentionId: number }): void;
}

export interface OpenCard {
  readonly subject: CardSubject;
  /** Of what the card speaks; it stays beside it. */
  readonly anchor: Anchor;
  readonly tone: Tone;
}

paintWords();

/** Of our texts, whatever the page's direction: `all: initial` leaves `direction` as the page has it. */
const READS_FROM_RIGHT = /^(?:ar|fa|he|ur)\b/;

/** A page that keeps removing our element has its reasons: after this often we let it be. */
const MAX_RETURNS = 5;

export class Overlay {
  readonly #events: OverlayEvents;
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #claims: readonly ListedClaim[] = [];
  #current: number | undefined;
  #card: OpenCard | undefined;
  #announcement = '';
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #returns = 0;
  #cameFrom: HTMLElement | undefined;
  #stopFloating: (() => void) | undefined;

  constructor(events: OverlayEvents) {
    this.#events = events;
  }

  showList(claims: readonly ListedClaim[]): void {
    this.#claims = claims;
    if (claims.length > 0 || this.#host) this.#render();
  }

  /** Said once, politely, by a screen reader. */
  announce(text: string): void {
    // A live region speaks of what changes in it, not of what it is born with.
    this.#render();
    this.#announcing = setTimeout(() => {
      this.#announcement = text;
      this.#render();
    }, 500);
  }

  /** `current` is the claim's place in the list, where the keyboard goes on from. */
  showCard(card: OpenCard, current?: number): void {
    this.#card = card;
    this.#current = current ?? this.#current;
    this.#render();
    this.#stopFloating?.();
    const element = this.#cardElement();
    if (element) this.#stopFloating = floatCard(element, card.anchor);
  }

  hideCard(): void {
    this.#stopFloating?.();
    this.#stopFloating = undefined;
    this.#card = undefined;
    if (this.#host) this.#render();
  }

  focusCard(): void {
    // What scrolls has the focus, so that the arrow keys scroll it.
    this.#cardElement()?.querySelector<HTMLElement>('.body')?.focus({ preventScroll: true });
  }

  focusList(): void {
    this.#root?.querySelector<HTMLElement>('ol [tabindex="0"]')?.focus({ preventScroll: true });
  }

  /** `list` and `card` tell where in our element the focus is. */
  focusPlace(): 'list' | 'card' | undefined {
    const focused = this.#root?.activeElement;
    if (!focused) return undefined;
    return focused.closest('ol') ? 'list' : 'card';
  }

  /** Back to where in the page the focus was before it came to us. */
  returnFocus(): void {
    if (this.#cameFrom?.isConnected) this.#cameFrom.focus({ preventScroll: true });
    else this.#host?.blur();
    (this.#root?.activeElement as HTMLElement | null)?.blur();
  }

  isOurs(node: EventTarget | null): boolean {
    return node !== null && node === this.#host;
  }

  cardBox(): Box | undefined {
    return this.#card && this.#cardElement()?.getBoundingClientRect();
  }

  /** Puts our element back where the page has taken it away. */
  keepAttached(): void {
    if (!this.#host || this.#host.isConnected || this.#returns++ >= MAX_RETURNS) return;
    this.#attach();
  }

  /** Asks nothing of the extension, which may be gone. */
  remove(): void {
    clearTimeout(this.#announcing);
    this.#stopFloating?.();
    this.#stopFloating = undefined;
    this.#card = undefined;
    this.#claims = [];
    if (this.#root) render(null, this.#root);
    this.#host?.remove();
    this.#host = undefined;
    this.#root = undefined;
    this.#announcement = '';
  }

  #losesFocus(): void {
    if (document.hasFocus() && !this.focusPlace()) this.#events.onFocusLost();
  }

  #render(): void {
    if (!this.#root) {
      const { host, root } = createHost();
      this.#host = host;
      this.#root = root;
      host.addEventListener('focusin', ({ relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement) this.#cameFrom = relatedTarget;
      });
      host.addEventListener('focusout', () => setTimeout(() => this.#losesFocus()));
    }
    this.#attach();
    render(this.#view(), this.#root);
    const card = this.#cardElement();
    if (this.#card && card && !card.matches(':popover-open')) card.showPopover();
  }

  /**
   * After the body, where no framework keeps house; while a modal dialog of the page holds the claim, in the
   * dialog, since all else is inert then.
   */
  #attach(): void {
    const host = this.#host;
    if (!host) return;
    const holder = this.#card && dom.closest(this.#card.anchor.element, 'dialog:modal');
    const parent = holder ?? document.documentElement;
    if (host.parentNode !== parent || !host.isConnected) parent.append(host);
  }

  #view() {
    const card = this.#card;
    return (
      <>
        <ClaimList claims={this.#claims} current={this.#current} onReach={this.#events.onReach} />
        <p class="unseen" role="status">
          {this.#announcement}
        </p>
        {card && (
          <div
            class="card"
            popover="manual"
            role="dialog"
            aria-label={say('cardLabel')}
            data-tone={card.tone}
            lang={say.language}
            dir={READS_FROM_RIGHT.test(say.language) ? 'rtl' : 'ltr'}
          >
            <Card
              subject={card.subject}
              onClose={this.#events.onClose}
              openDocument={this.#events.openDocument}
            />
          </div>
        )}
      </>
    );
  }

  #cardElement(): HTMLElement | undefined {
    return this.#root?.querySelector<HTMLElement>('.card') ?? undefined;
  }
}

import { isOtherPage } from './is-other-page.ts';

/** How soon a change is looked at. Live pages change all the time; what they add is rarely a claim. */
const FIRST_LOOK_MS = 700;
/** With every look the next one waits longer, up to this. */
const LAST_LOOK_MS = 20_000;
/**
 * After so long under one address, another one is a reader who went on, and is looked at soon. Sooner, it may be a
 * page that rewrites its address as one scrolls: it would be read anew with each. Longer makes quick readers wait.
 */
const SETTLED_MS = 5_000;

/** How long to wait before a page that changed is looked at again. */
export class LookPace {
  #waitMs = FIRST_LOOK_MS;
  #address: string;
  #movedAtMs = Number.NEGATIVE_INFINITY;

  constructor(address: string) {
    this.#address = address;
  }

  get waitMs(): number {
    return this.#waitMs;
  }

  /** Something changed, under this address. Whether that begins the waiting anew, and shorter than before. */
  sees(address: string, nowMs: number): boolean {
    if (!isOtherPage(this.#address, address)) return false;
    const wasSettled = nowMs - this.#movedAtMs >= SETTLED_MS;
    this.#address = address;
    this.#movedAtMs = nowMs;
    if (wasSettled) this.#waitMs = FIRST_LOOK_MS;
    return wasSettled;
  }

  looked(): void {
    this.#waitMs = Math.min(this.#waitMs * 1.5, LAST_LOOK_MS);
  }
}

import type { CheckedClaim } from '../../src/model.ts';
import { CHECK_PORT, type CheckAnswer, type CheckRequest } from '../messages.ts';
import { webExtension } from './web-extension.ts';

/** What comes of asking. `ended` is called once, unless the question is taken back. */
export interface Listener {
  /** `index` is the claim's place in the request. */
  answered(index: number, checked: CheckedClaim): void;
  ended(outcome: Outcome): void;
}

/** `message` is for the reader; absent when nobody answered. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message?: string };

/** The part of `runtime.Port` that we use. */
export interface Port {
  postMessage(request: CheckRequest): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (answer: CheckAnswer) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/**
 * Browsers stop a background that is idle, or busy for too long; it wakes when asked again. More attempts
 * would only make a broken library cost more.
 */
const MAX_RECONNECTIONS = 4;
const FIRST_WAIT_MS = 150;

/**
 * Asks about all claims in one batch and hears the answers as they come. When the background is stopped on
 * the way, asks again about what is unanswered. The function given back takes the question back.
 */
export function askLibrary(
  request: CheckRequest,
  listener: Listener,
  connect: () => Port = () => webExtension.runtime.connect({ name: CHECK_PORT }) as Port,
): () => void {
  const unanswered = new Set(request.claims.keys());
  let port: Port | undefined;
  let over = false;

  const end = (outcome: Outcome) => {
    if (over) return;
    over = true;
    port?.disconnect();
    listener.ended(outcome);
  };

  const ask = (attempt: number) => {
    if (over) return;
    const asked = [...unanswered];
    const lost = () => {
      if (over) return;
      if (attempt >= MAX_RECONNECTIONS) return end({ ok: false });
      setTimeout(() => ask(attempt + 1), FIRST_WAIT_MS * 2 ** attempt);
    };
    try {
      port = connect();
      port.onMessage.addListener((answer) => {
        if (over) return;
        if (answer.type === 'done') return end({ ok: true });
        if (answer.type === 'failed') return end({ ok: false, message: answer.message });
        for (const { index, checked } of answer.answers) {
          const place = asked[index];
          if (place === undefined || !unanswered.delete(place)) continue;
          listener.answered(place, checked);
        }
      });
      port.onDisconnect.addListener(lost);
      port.postMessage({ ...request, claims: asked.flatMap((place) => request.claims[place] ?? []) });
    } catch {
      // The extension was updated or removed under us: there is nobody to ask any more.
      end({ ok: false });
    }
  };

  ask(0);
  return () => {
    if (over) return;
    over = true;
    port?.disconnect();
  };
}

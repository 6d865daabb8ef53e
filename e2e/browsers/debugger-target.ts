import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright';
import type { Surface } from './browser.ts';
import { callExpression } from './call-expression.ts';

/** Sends a command of the Chrome DevTools Protocol to one target. */
export type SendCommand = <T>(method: string, parameters?: object) => Promise<T>;

interface RemoteValue {
  readonly value?: unknown;
  readonly objectId?: string;
}
interface Evaluation {
  readonly result: RemoteValue;
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** A document that is reached by protocol commands alone: CSP and trusted types of its page do not apply. */
export function targetSurface(send: SendCommand): Surface {
  return {
    async evaluate(fn, ...given) {
      const expression = callExpression(fn, given);
      const parameters = { expression, returnByValue: true, awaitPromise: true };
      return evaluatedValue(await send<Evaluation>('Runtime.evaluate', parameters)) as never;
    },
    async press(selector) {
      const expression = callExpression(pressFirst, [selector]);
      evaluatedValue(await send<Evaluation>('Runtime.evaluate', { expression, userGesture: true }));
    },
    async run(script) {
      evaluatedValue(await send<Evaluation>('Runtime.evaluate', { expression: `{${script}\n}0` }));
    },
    async setColorScheme(value) {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    },
    async screenshot(file) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
  };
}

/** Runs in the target. */
function pressFirst(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing here is ${selector}`);
  element.click();
}

export function evaluatedValue({ result, exceptionDetails }: Evaluation): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

export type TargetEvents = (method: string, parameters: Record<string, unknown>) => void;

/**
 * Attaches to a target that Playwright does not show as a page (popup, service worker), through the browser's
 * own session. The protocol's older, nested form: Playwright keeps the newer one for itself.
 */
export async function attachToTarget(
  browser: CDPSession,
  targetId: string,
  onEvent: TargetEvents = () => undefined,
): Promise<SendCommand> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  let lastId = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    if (message.id === undefined) return onEvent(message.method, message.params);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result as never);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}

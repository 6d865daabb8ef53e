/**
 * Typed requests over the browser's runtime messages: `messages.ts` says what, this says how. Errors travel
 * as their message. Works with the browser's own API alone, because content scripts carry no polyfill.
 */
type Sender = chrome.runtime.MessageSender;
type Arguments<F> = F extends (...given: infer A) => unknown ? A : never;
type Result<F> = F extends (...given: never[]) => infer R ? R : never;

type Request = { readonly method: string; readonly given: readonly unknown[] };
type Reply = { readonly value?: unknown; readonly error?: string };

/** Every method of a message interface, with the sender of the request as last argument. */
export type Answers<T> = {
  readonly [M in keyof T]: (...given: [...Arguments<T[M]>, Sender]) => Result<T[M]> | Promise<Result<T[M]>>;
};

/** `call('settings')`. Rejects with the error of the other side, or with `NobodyAnswered`. */
export type Call<T> = <M extends keyof T & string>(
  method: M,
  ...given: Arguments<T[M]>
) => Promise<Result<T[M]>>;

/** No listener at the other end: the reader is not in that tab, or the tab cannot have one. */
export class NobodyAnswered extends Error {}

const api = (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;

/** Listens for the methods of `answers`; requests from senders not `trusted` are left alone. */
export function answer<T>(answers: Answers<T>, trusted: (sender: Sender) => boolean): void {
  const table = answers as Record<string, (...given: unknown[]) => unknown>;
  api.runtime.onMessage.addListener((message: unknown, sender, reply: (reply: Reply) => void) => {
    if (!isRequest(message) || !Object.hasOwn(table, message.method) || !trusted(sender)) return false;
    const run = async () => table[message.method]?.(...message.given, sender);
    run().then(
      (value) => reply({ value }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}

export const callBackground = <T>(): Call<T> => caller((request) => api.runtime.sendMessage(request));

export const callTab = <T>(tabId: number, frameId = 0): Call<T> =>
  caller((request) => api.tabs.sendMessage(tabId, request, { frameId }));

function caller<T>(deliver: (request: Request) => Promise<unknown>): Call<T> {
  return async (method, ...given) => {
    const reply = (await deliver({ method, given }).catch((cause: unknown) => {
      throw new NobodyAnswered(`nobody answered "${method}"`, { cause });
    })) as Reply | undefined;
    if (!reply) throw new NobodyAnswered(`nobody answered "${method}"`);
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value as never;
  };
}

function isRequest(message: unknown): message is Request {
  const { method, given } = (message ?? {}) as Partial<Request>;
  return typeof method === 'string' && Array.isArray(given);
}

import { connect, type Socket } from 'node:net';
import { waitFor } from './wait-for.ts';

/**
 * Firefox's own remote protocol. One message is its length in bytes, a colon, and JSON: a command
 * `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  #received = Buffer.alloc(0);
  #lastId = 0;
  readonly #waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();

  static async connect(port: number): Promise<Marionette> {
    const socket = await waitFor('Firefox to answer', () => tryToConnect(port), 30_000);
    const client = new Marionette(socket);
    await client.send('WebDriver:NewSession', {});
    return client;
  }

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => this.#failAll());
  }

  send<T>(name: string, parameters: object = {}): Promise<T> {
    const id = ++this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.write(`${message.length}:`);
      this.socket.write(message);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The greeting is the one message that is not a list.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, id, error, result]: Answer): void {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result);
  }

  #failAll(): void {
    for (const asked of this.#waiting.values()) asked.reject(new Error('Firefox has closed the connection'));
    this.#waiting.clear();
  }
}

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: never];

function tryToConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

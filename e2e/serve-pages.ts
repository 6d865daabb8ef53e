import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('./pages', import.meta.url));

export interface PageServer {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  readonly port: number;
  /** Every request in order: "GET http://127.0.0.1:40123/a.html", "CONNECT tracker.example:443". */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Gives the HTML of a page that is not in e2e/pages; `undefined` for one that is not there. */
export type FindPage = (name: string) => Promise<Buffer | undefined>;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
};

/** The strictest that a publisher can send; what a content script may not do there, it may do nowhere. */
const HEADERS: Record<string, Record<string, string>> = {
  'strict-csp.html': {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

/**
 * Serves e2e/pages on the loopback address, on a free port. The same port is an HTTP proxy that refuses every
 * other host: a browser that has it as its proxy can reach nothing but these pages, and whatever it tried to
 * reach stands in `requests`.
 */
export async function servePages(findPage: FindPage = async () => undefined): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.href}`);
    const own = url.host === `127.0.0.1:${portOf(server)}`;
    if (own) void sendPage(url, response, findPage);
    else refuse(request, response);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendPage(url: URL, response: ServerResponse, findPage: FindPage): Promise<void> {
  const name = decodeURIComponent(url.pathname.slice(1));
  const body = (await readOwnPage(name)) ?? (await findPage(name));
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[path.extname(name)] ?? 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...HEADERS[name] }).end(body);
}

async function readOwnPage(name: string): Promise<Buffer | undefined> {
  const file = path.join(PAGES, name);
  if (!file.startsWith(PAGES + path.sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

function refuse(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(403, { connection: 'close' }).end();
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

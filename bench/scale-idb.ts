/**
 * The same in a real browser: builds the index of `bench/scale.ts` in a page of Chromium, writes it to
 * IndexedDB, and asks it questions, each time once with nothing in memory and once more.
 *
 *   node --import tsx bench/scale-idb.ts <articles.jsonl[.gz]> [documents]
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';

const [file, limit = '2000'] = process.argv.slice(2);
if (!file) throw new Error('name the articles: bench/scale-idb.ts <articles.jsonl[.gz]> [documents]');
const bytes = readFileSync(file);
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
const articles = text.split('\n').filter(Boolean).slice(0, Number(limit)).join('\n');
const script = await bundle();
const PAGE = [
  'text/html',
  '<!doctype html><title>scale</title><script type="module" src="/page.js"></script>',
] as const;
const server = createServer((request, response) => {
  const [type, body] =
    request.url === '/articles'
      ? ['text/plain', articles]
      : request.url === '/page.js'
        ? ['text/javascript', script]
        : PAGE;
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  page.on('console', (message) => console.log(message.text()));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('window.done', undefined, { timeout: 540_000 });
} finally {
  await browser.close();
  server.close();
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./scale-idb-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'chrome140', lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  return output.output[0].code;
}

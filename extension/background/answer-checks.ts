import browser, { type Runtime } from 'webextension-polyfill';
import { checkClaims } from '../../src/check-text.ts';
import { attributeClaims } from '../../src/claims/attribute-claims.ts';
import type { CheckedClaim } from '../../src/model.ts';
import { countCoverage } from '../../src/standing.ts';
import { useOwnNames } from '../../src/text/aliases-in-use.ts';
import { splitSentences } from '../../src/text/split-sentences.ts';
import { CHECK_PORT, type CheckAnswer, type CheckRequest } from '../messages.ts';
import { showConflicts } from './badge.ts';
import { countConflicts } from './count-conflicts.ts';
import { readyLibrary } from './library.ts';
import { parseCheckRequest } from './parse-check-request.ts';
import { loadSettings } from './store-settings.ts';
import { wordTrouble } from './word-trouble.ts';

type Answered = { index: number; checked: CheckedClaim };

/** Answers wait this long for company: fewer messages, and still no wait that an eye could see. */
const GATHER_MS = 40;
/** How long the background may go on before it lets other messages in: less than a frame. */
const BREATH_MS = 12;

/** The check of each place that is still running: one at a time, whatever a page would like. */
const running = new Map<string, AbortController>();

export function onConnect(port: Runtime.Port): void {
  if (port.name !== CHECK_PORT || port.sender?.id !== browser.runtime.id) return;
  const stop = new AbortController();
  port.onDisconnect.addListener(() => stop.abort());
  let asked = false;
  port.onMessage.addListener((message: unknown) => {
    if (asked) return;
    asked = true;
    void answerCheck(port, message, stop);
  });
}

async function answerCheck(port: Runtime.Port, message: unknown, stop: AbortController): Promise<void> {
  const post = (answer: CheckAnswer) => {
    if (!stop.signal.aborted) port.postMessage(answer);
  };
  try {
    const request = parseCheckRequest(message);
    takeTurn(port, request, stop);
    await streamAnswers(port, request, stop.signal, post);
    post({ type: 'done' });
  } catch (error) {
    if (stop.signal.aborted) return;
    console.error(error);
    post({ type: 'failed', message: wordTrouble(error) });
  }
}

/** A newer request of the same place takes the place of the one before it. */
function takeTurn({ sender }: Runtime.Port, { purpose }: CheckRequest, stop: AbortController): void {
  const place = `${sender?.tab?.id} ${sender?.frameId} ${purpose}`;
  running.get(place)?.abort();
  running.set(place, stop);
  stop.signal.addEventListener('abort', () => {
    if (running.get(place) === stop) running.delete(place);
  });
}

async function streamAnswers(
  port: Runtime.Port,
  { page, claims, text, purpose }: CheckRequest,
  signal: AbortSignal,
  post: (answer: CheckAnswer) => void,
): Promise<void> {
  const tabId = purpose === 'page' && port.sender?.frameId === 0 ? port.sender.tab?.id : undefined;
  let conflicts = tabId === undefined ? 0 : await countConflicts(tabId);
  let shown: Promise<void> | undefined;
  const report = (answers: Answered[]) => {
    // The button no longer speaks of a page whose reader has gone.
    if (signal.aborted) return;
    if (answers.length > 0) post({ type: 'checked', answers });
    conflicts += countCoverage(answers.map(({ checked }) => checked)).contradicts;
    if (tabId !== undefined) shown = showConflicts(tabId, conflicts);
  };
  const library = await readyLibrary();
  // Read for each check: a background that was ended has forgotten them, and the reader may have changed them.
  useOwnNames((await loadSettings()).ownNames);
  const attributed = attributeClaims(splitSentences(text), claims);
  await gather(checkClaims(page, attributed, library, signal), signal, report);
  // Who hears that all is done finds it on the button as well.
  await shown;
}

/** The first answer at once, those after it in small batches; and a breath between them for other requests. */
async function gather(
  answers: AsyncIterable<Answered>,
  signal: AbortSignal,
  report: (answers: Answered[]) => void,
): Promise<void> {
  let batch: Answered[] = [];
  let reported = Number.NEGATIVE_INFINITY;
  let breathed = performance.now();
  for await (const answer of answers) {
    signal.throwIfAborted();
    batch.push(answer);
    const now = performance.now();
    if (now - reported >= GATHER_MS) {
      report(batch);
      batch = [];
      reported = now;
    }
    if (now - breathed >= BREATH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      breathed = performance.now();
    }
  }
  report(batch);
}

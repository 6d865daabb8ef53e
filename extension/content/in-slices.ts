/**
 * Longest stretch of ours on the page's main thread. Longer is sooner done; a frame has 16 ms, of which the
 * page wants most.
 */
const SLICE_MS = 6;

/** Runs work that yields wherever it may be interrupted, and lets the page go first between slices. */
export async function runInSlices<Result>(
  work: Iterator<void, Result>,
  signal: AbortSignal,
): Promise<Result> {
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    await pause();
    signal.throwIfAborted();
    sliceEnds = performance.now() + SLICE_MS;
  }
}

/** A page that is never idle, as some animated ones are, would keep us waiting for ever. */
const LONGEST_PAUSE_MS = 50;

/** Until the page has nothing more urgent to do. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, typeof scheduler === 'undefined' ? 0 : LONGEST_PAUSE_MS);
    if (typeof scheduler !== 'undefined')
      void scheduler.postTask(() => resolve(), { priority: 'background' });
  });
}

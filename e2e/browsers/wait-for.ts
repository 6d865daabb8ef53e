/** For `expect.poll` too. A machine that is busy with other work may need most of it; who waits in vain, waits it out. */
export const PATIENCE = { timeout: 30_000 };

/** Asks again until the answer is there, then gives it. Throws after `timeoutMs`, saying what was waited for. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | false | null>,
  timeoutMs = PATIENCE.timeout,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

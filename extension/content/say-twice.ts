/** A background takes up to a tenth of that to wake; longer only delays a rare case. */
const SAY_AGAIN_MS = 500;

/**
 * Says something again that was not heard: a background may be ended by the browser in the middle of it. Rejects when
 * nobody is there again, because we were updated or switched off.
 */
export async function sayTwice<T>(tell: () => Promise<T>): Promise<T> {
  try {
    return await tell();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, SAY_AGAIN_MS));
    return tell();
  }
}

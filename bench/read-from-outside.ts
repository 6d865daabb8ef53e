/**
 * Runs in a page of the extension: has the tab at this address read, and waits for its last answer. Asks
 * often, since what is measured is short.
 */
export async function readFromOutside(url: string): Promise<{ ms: number; claims: number }> {
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
  const tabId = tab?.id ?? 0;
  const ask = (method: string, ...given: unknown[]) => chrome.tabs.sendMessage(tabId, { method, given });
  const started = performance.now();
  await chrome.runtime.sendMessage({ method: 'readTab', given: [{ tabId }] });
  await ask('readPage', { asked: true });
  for (;;) {
    const { value } = await ask('describePage');
    if (value.state === 'failed') throw new Error(`${url}: ${value.message}`);
    if (value.state === 'done') return { ms: performance.now() - started, claims: value.claims.length };
    if (performance.now() - started > 30_000) throw new Error(`${url}: not read after 30 s, ${value.state}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

/** The browser's own API: `browser` in Firefox and, since version 148, in Chromium; `chrome` before. */
export const webExtension: typeof chrome =
  (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;

/** After an update or removal of the extension, scripts of the old one run on without a way to it. */
export function isOrphaned(): boolean {
  try {
    return webExtension.runtime?.id === undefined;
  } catch {
    return true;
  }
}

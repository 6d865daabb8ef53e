/**
 * Where the build puts what is injected into pages. Leading slashes: Firefox resolves these paths against the
 * calling page, Chromium against the root.
 */
export const PROBE = '/extension/content/probe.js';
export const READER = '/extension/content/main.js';
/** `::highlight` rules. Injected rather than adopted, so that a page cannot drop them with its style sheets. */
export const UNDERLINES = '/extension/content/underlines.css';

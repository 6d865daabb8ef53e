import type { Engine, OpenOptions, TestBrowser } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

const OPEN: Record<Engine, (options: OpenOptions) => Promise<TestBrowser>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

/** Opens a browser with a clean profile and the extension loaded. */
export const openBrowser = (engine: Engine, options: OpenOptions): Promise<TestBrowser> =>
  OPEN[engine](options);

/**
 * `npm start`: opens a browser with the extension loaded, on a sample news page served from this machine.
 * Installs packages, builds, and finds or installs a browser first; where there is no display it shows in
 * the terminal what the popup says, and leaves pictures in demo/. Safe to run again.
 */
import { buildVariant } from './build.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { findOrInstallBrowser } from './setup/install-browser.mjs';
import { installPackages } from './setup/install-packages.mjs';

const VARIANT = { chromium: 'chrome', firefox: 'firefox' };

process.exitCode = (await start()) ? 0 : 1;

async function start() {
  if (!(await installPackages())) return false;
  const browser = await chooseBrowser();
  if (!browser) {
    console.log(
      'No browser found, and none could be installed. Install one (on Debian, as root: apt-get install chromium),\n' +
        'or give the path of one in the variable CHROMIUM or FIREFOX; then run npm start again.',
    );
    return false;
  }
  const variant = VARIANT[browser.engine];
  console.log(`==> building dist/${variant}`);
  if (!(await buildVariant(variant))) return false;
  console.log(`==> opening ${browser.path}`);
  // From here on TypeScript: tsx came with the packages.
  const { register } = await import('tsx/esm/api');
  register();
  const { showSample } = await import('./start/show-sample.ts');
  try {
    return await showSample(browser, `dist/${variant}`);
  } catch (error) {
    console.log(`The browser did not start, or ended by itself: ${firstLine(error)}`);
    console.log('Name another one in the variable CHROMIUM or FIREFOX, then run npm start again.');
    return false;
  }
}

function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}

/**
 * The browser that is named; else Chromium first: its popup and permissions are what most readers have.
 * Playwright's download needs no rights.
 */
async function chooseBrowser() {
  const firefoxIsNamed = process.env.FIREFOX && !process.env.CHROMIUM;
  const [first, second] = firefoxIsNamed ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
  const found = findBrowser(first) ?? findBrowser(second);
  return found ?? (await findOrInstallBrowser('chromium', { downloadFirst: true }));
}

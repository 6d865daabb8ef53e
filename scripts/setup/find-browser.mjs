import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Engine
 * @typedef {object} Browser
 * @property {Engine} engine
 * @property {string} path
 * @property {boolean} branded Google Chrome ignores --load-extension since version 137, Edge may follow.
 */

const NAMES = {
  chromium: {
    unbranded: ['chromium', 'chromium-browser'],
    branded: ['microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable'],
  },
  firefox: { unbranded: ['firefox-esr', 'firefox', 'firefox-developer-edition'], branded: [] },
};

const MAC_APPS = {
  chromium: {
    unbranded: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    branded: [
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: { unbranded: ['Firefox.app/Contents/MacOS/firefox'], branded: [] },
};

/** Where Playwright keeps its downloads, and where in each the program lies. */
const DOWNLOADS = {
  chromium: /^(chromium-\d+)$/,
  firefox: /^(firefox-\d+)$/,
};
const DOWNLOADED_PROGRAMS = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['firefox/firefox', 'firefox/Nightly.app/Contents/MacOS/firefox'],
};

/**
 * The first browser of an engine: named by the variable CHROMIUM or FIREFOX, installed on the system,
 * downloaded by Playwright, and branded Chromes last, since they need another way in.
 *
 * @param {Engine} engine
 * @returns {Browser | undefined}
 */
export function findBrowser(engine) {
  const named = process.env[engine.toUpperCase()];
  if (named) return { engine, path: named, branded: /chrome$|google-chrome|edge/i.test(named) };
  const plain = firstProgram(NAMES[engine].unbranded, MAC_APPS[engine].unbranded) ?? findDownload(engine);
  if (plain) return { engine, path: plain, branded: false };
  const branded = firstProgram(NAMES[engine].branded, MAC_APPS[engine].branded);
  return branded && { engine, path: branded, branded: true };
}

function firstProgram(names, macApps) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const programs = folders.length
    ? names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
    : [];
  const apps = process.platform === 'darwin' ? macApps.map((app) => path.join('/Applications', app)) : [];
  return [...programs, ...apps].find(isProgram);
}

function findDownload(engine) {
  const folder = downloadsFolder();
  if (!existsSync(folder)) return undefined;
  const newestFirst = readdirSync(folder)
    .filter((name) => DOWNLOADS[engine].test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const programs = newestFirst.flatMap((name) =>
    DOWNLOADED_PROGRAMS[engine].map((file) => path.join(folder, name, file)),
  );
  return programs.find(isProgram);
}

function downloadsFolder() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  const caches = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  return path.join(homedir(), caches, 'ms-playwright');
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

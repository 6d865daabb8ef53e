import { findBrowser } from './find-browser.mjs';
import { askCommand, runCommand } from './run-command.mjs';

/**
 * Debian's packages. Ubuntu's of these names are empty and point to a snap, which a bare machine cannot run.
 * Chromium only recommends its sandbox, but does not start without it where user namespaces are forbidden.
 */
const SYSTEM_PACKAGES = {
  chromium: ['chromium', 'chromium-sandbox', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

/**
 * Finds a browser of this engine, or installs one: the system's package when we may install packages, else
 * Playwright's download. Says what it does.
 *
 * @param {import('./find-browser.mjs').Engine} engine
 * @param {{ downloadFirst?: boolean }} [options] `downloadFirst`: try Playwright's download before the system's
 * @returns {Promise<import('./find-browser.mjs').Browser | undefined>}
 */
export async function findOrInstallBrowser(engine, { downloadFirst = false } = {}) {
  const found = findBrowser(engine);
  if (found) return found;
  const ways = downloadFirst
    ? [downloadBrowser, installSystemBrowser]
    : [installSystemBrowser, downloadBrowser];
  for (const install of ways) {
    await install(engine);
    const installed = findBrowser(engine);
    if (installed) return installed;
  }
  return undefined;
}

async function installSystemBrowser(engine) {
  const prefix = await installerPrefix();
  if (!prefix) {
    console.log(
      `    no ${engine} here, and no right to install system packages (needs apt-get as root or sudo)`,
    );
    return;
  }
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', '-qq', ...args];
    return runCommand(command, rest, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.log(`==> no ${engine} found: apt-get update`);
  await apt('update');
  const [name] = SYSTEM_PACKAGES[engine];
  if (!(await isRealPackage(name))) {
    console.log(`    this system has no package "${name}" of its own`);
    return;
  }
  console.log(`==> apt-get install ${SYSTEM_PACKAGES[engine].join(' ')}`);
  await apt('install', '-y', '--no-install-recommends', ...SYSTEM_PACKAGES[engine]);
}

/** How to become root without being asked for a password; undefined when we cannot. */
async function installerPrefix() {
  if ((await askCommand('apt-get', ['--version'])) === undefined) return undefined;
  if (process.getuid?.() === 0) return [];
  return (await askCommand('sudo', ['-n', 'true'])) === undefined
    ? undefined
    : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
}

async function isRealPackage(name) {
  const policy = (await askCommand('apt-cache', ['policy', name])) ?? '';
  const candidate = /Candidate: (.+)/.exec(policy)?.[1] ?? '(none)';
  return candidate !== '(none)' && !candidate.includes('snap');
}

/** The libraries come second: they are large, and of no use where the download is not to be had. */
async function downloadBrowser(engine) {
  console.log(`==> playwright install ${engine}`);
  if ((await askCommand('npx', ['playwright', 'install', engine])) === undefined) {
    console.log(`    Playwright could not download ${engine}: no way to its servers from here`);
  } else if (await installerPrefix()) {
    console.log(`==> playwright install-deps ${engine}`);
    await runCommand('npx', ['playwright', 'install-deps', engine], { quiet: true });
  }
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, runCommand } from './run-command.mjs';

/**
 * Brings node_modules to what package-lock.json says, when it is not there yet.
 *
 * @returns {Promise<boolean>} false when npm failed; it has said why
 */
export async function installPackages() {
  const outdated = await findOutdated();
  if (outdated === undefined) return true;
  console.log(`==> npm ci (${outdated})`);
  const { ok } = await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  return ok;
}

/**
 * npm keeps a second lockfile of what it has installed, hidden in node_modules. Optional packages may be
 * missing from it by right: they are binaries for other machines.
 */
async function findOutdated() {
  const wanted = await readLock('package-lock.json');
  const installed = await readLock('node_modules/.package-lock.json');
  if (!installed) return 'no packages installed yet';
  for (const [place, { version, optional }] of Object.entries(wanted.packages)) {
    if (place === '' || optional) continue;
    const found = installed.packages[place]?.version;
    if (found !== version) return `${place} is ${found ?? 'missing'}, the lockfile wants ${version}`;
  }
  return undefined;
}

async function readLock(name) {
  try {
    return JSON.parse(await readFile(path.join(ROOT, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Builds the extension into dist/: `npm run build` both browsers' packages, `npm run build -- chrome-e2e` one
 * variant. The e2e variants may read pages of this machine without asking, since no test can press the
 * browser's own permission prompt; otherwise they are the same.
 */
import { pathToFileURL } from 'node:url';
import { installPackages } from './setup/install-packages.mjs';
import { runCommand } from './setup/run-command.mjs';

export const VARIANTS = {
  chrome: { TARGET: 'chrome', E2E: '' },
  firefox: { TARGET: 'firefox', E2E: '' },
  'chrome-e2e': { TARGET: 'chrome', E2E: '1' },
  'firefox-e2e': { TARGET: 'firefox', E2E: '1' },
};

/** @param {keyof typeof VARIANTS} variant */
export async function buildVariant(variant) {
  const { ok } = await runCommand('npx', ['vite', 'build', '--logLevel', 'warn'], {
    env: VARIANTS[variant],
    quiet: true,
  });
  return ok;
}

async function main(wanted) {
  const unknown = wanted.filter((name) => !(name in VARIANTS));
  if (unknown.length > 0) {
    console.error(`No variant "${unknown.join('", "')}": there are ${Object.keys(VARIANTS).join(', ')}`);
    return false;
  }
  if (!(await installPackages())) return false;
  let allBuilt = true;
  for (const variant of wanted) {
    const built = await buildVariant(variant);
    console.log(`${built ? 'built' : 'FAILED'} dist/${variant}`);
    allBuilt &&= built;
  }
  return allBuilt;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.slice(2);
  process.exitCode = (await main(wanted.length > 0 ? wanted : ['chrome', 'firefox'])) ? 0 : 1;
}

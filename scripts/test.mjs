/**
 * `npm test`: everything that must hold, on a machine that has Node and npm and nothing else. Sets itself up,
 * then types, format and lint, builds, unit tests, and end-to-end tests in real Chromium and Firefox.
 * Ends with one line of its own: "N passed, N failed".
 */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildVariant, VARIANTS } from './build.mjs';
import { findOrInstallBrowser } from './setup/install-browser.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { ROOT, runCommand } from './setup/run-command.mjs';

const COUNTS_FILE = path.join(ROOT, 'node_modules/.cache/test-counts.json');

const started = Date.now();
/** @type {{ passed: number, failed: { name: string, reason?: string }[], skipped: { name: string, reason?: string }[] }} */
const tally = { passed: 0, failed: [], skipped: [] };

await testEverything();
reportTally();
process.exitCode = tally.failed.length > 0 ? 1 : 0;

async function testEverything() {
  if (!(await check('packages installed', installPackages))) return;
  await check('types', () => tsc('tsconfig.json'));
  await check('types of src, without DOM or Node', () => tsc('tsconfig.src.json'));
  await check(
    'format and lint',
    async () => (await runCommand('npx', ['biome', 'ci', '--colors=off', '.'])).ok,
  );
  await countTests('unit tests', ['unit']);
  if (await buildAll()) await countTests('the built packages', ['built']);
  for (const engine of ['chromium', 'firefox']) await testInBrowser(engine);
}

async function tsc(project) {
  return (await runCommand('npx', ['tsc', '--noEmit', '--pretty', 'false', '-p', project])).ok;
}

async function buildAll() {
  const built = [];
  for (const variant of Object.keys(VARIANTS))
    built.push(await check(`build ${variant}`, () => buildVariant(variant)));
  return built.every(Boolean);
}

async function testInBrowser(engine) {
  let browser;
  const found = await check(`${engine} found or installed`, async () => {
    browser = await findOrInstallBrowser(engine);
    return browser !== undefined;
  });
  if (!found) return;
  console.log(`    ${browser.path}`);
  await countTests(`end to end in ${engine}`, [`e2e:${engine}`], { [engine.toUpperCase()]: browser.path });
}

/** One step that passes or fails as a whole. A step that crashes has failed. */
async function check(name, step) {
  console.log(`==> ${name}`);
  const startedStep = Date.now();
  let ok = false;
  try {
    ok = await step();
  } catch (error) {
    console.log(error);
  }
  if (ok) tally.passed++;
  else tally.failed.push({ name });
  console.log(`<== ${ok ? 'ok' : 'FAILED'}: ${name} (${seconds(startedStep)})`);
  return ok;
}

/** Runs vitest and adds what its reporter counted; a run that leaves no counts has crashed, and counts as failed. */
async function countTests(name, projects, env = {}) {
  console.log(`==> ${name}`);
  const startedStep = Date.now();
  await rm(COUNTS_FILE, { force: true });
  const selected = projects.map((project) => `--project=${project}`);
  const reporters = ['--reporter=dot', '--reporter=./scripts/count-reporter.mjs'];
  const { ok } = await runCommand('npx', ['vitest', 'run', ...selected, ...reporters], {
    env: { ...env, TEST_COUNTS_FILE: COUNTS_FILE },
  });
  const counts = await readCounts();
  if (!counts || (!ok && counts.failed.length === 0))
    tally.failed.push({ name, reason: 'vitest failed outside of a test' });
  tally.passed += counts?.passed ?? 0;
  tally.failed.push(...(counts?.failed ?? []));
  tally.skipped.push(...(counts?.skipped ?? []));
  console.log(
    `<== ${name}: ${counts?.passed ?? 0} passed, ${counts?.failed.length ?? 'all'} failed (${seconds(startedStep)})`,
  );
}

async function readCounts() {
  try {
    return JSON.parse(await readFile(COUNTS_FILE, 'utf8'));
  } catch {
    return undefined;
  }
}

function reportTally() {
  for (const { name, reason } of tally.skipped) console.log(`skipped: ${name}${reason ? `: ${reason}` : ''}`);
  for (const { name, reason } of tally.failed) console.log(`failed: ${name}${reason ? `: ${reason}` : ''}`);
  console.log(`total time ${seconds(started)}`);
  console.log(`${tally.passed} passed, ${tally.failed.length} failed`);
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

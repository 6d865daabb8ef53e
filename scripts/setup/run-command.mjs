import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's top folder: every command runs there. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program and shows what it prints, as it prints it. With `quiet` the output is kept back and shown
 * only when the program fails: package managers say much that nobody needs.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} `ok` is false when it failed or could not be started
 */
export function runCommand(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const finish = (ok, reason = '') => {
      const output = Buffer.concat(chunks).toString() + reason;
      if (!ok && quiet) process.stdout.write(output);
      resolve({ ok, output });
    };
    child.on('error', (error) => finish(false, `${command}: ${error.message}\n`));
    child.on('close', (code, signal) => finish(code === 0, signal ? `${command}: ended by ${signal}\n` : ''));
  });
}

/**
 * What a short command prints; `undefined` when it fails or is not there.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>}
 */
export async function askCommand(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks).toString() : undefined));
  });
}

import { mkdtempSync, realpathSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** A new empty folder for a browser's profile. One packed as a snap sees only its own part of the home folder. */
export async function makeProfileFolder(program: string): Promise<string> {
  const snap = /\/snap\/(?:bin\/)?([^/]+)/.exec(realpathOr(program) + program)?.[1];
  const parent = snap ? path.join(homedir(), 'snap', snap, 'common') : tmpdir();
  await mkdir(parent, { recursive: true });
  return mkdtempSync(path.join(parent, 'whence-'));
}

/** A browser that has ended may still write for a moment; what cannot be removed is no failure of what was tested. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}

function realpathOr(program: string): string {
  try {
    return realpathSync(program);
  } catch {
    return '';
  }
}

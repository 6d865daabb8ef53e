import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

const PICTURES = path.resolve(import.meta.dirname, '../demo/e2e');

/** Where to put a picture for whoever wants to look; they are not compared. */
export function picture(name: string): string {
  mkdirSync(PICTURES, { recursive: true });
  return path.join(PICTURES, `${inject('engine')}-${name}.png`);
}

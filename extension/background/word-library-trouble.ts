import { LibraryError } from '../../src/matching/library.ts';
import { PackError, type PackFault } from '../../src/pack/pack-error.ts';
import { say } from '../ui/say.ts';

/** What is wrong with the library and what to do about it, for the reader. */
export function wordLibraryTrouble(error: unknown): string {
  if (error instanceof PackError) return say(PACK_KEYS[error.fault]);
  if (error instanceof LibraryError && error.kind === 'storage-full') return say('libraryStorageFull');
  return say('libraryStorageFailed', [error instanceof Error ? error.message : String(error)]);
}

const PACK_KEYS: Record<PackFault, string> = {
  older: 'libraryPackOtherVersion',
  newer: 'libraryPackOtherVersion',
  foreign: 'libraryPackBroken',
  truncated: 'libraryPackBroken',
  checksum: 'libraryPackBroken',
  inconsistent: 'libraryPackBroken',
};

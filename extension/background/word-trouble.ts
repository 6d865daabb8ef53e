import { LibraryError } from '../../src/matching/library.ts';
import { PackError, type PackFault } from '../../src/pack/pack-error.ts';
import { say } from '../ui/say.ts';
import { CheckRequestError } from './parse-check-request.ts';

/** Something that was put into words for the reader already. */
export class WordedError extends Error {}

/** What went wrong and what to do about it, for the reader. The technical words are for the console. */
export function wordTrouble(error: unknown): string {
  if (error instanceof WordedError) return error.message;
  if (error instanceof PackError) return say(PACK_KEYS[error.fault]);
  if (error instanceof LibraryError) return say(LIBRARY_KEYS[error.kind]);
  if (error instanceof CheckRequestError) return say('checkRefused');
  return say('failedNote');
}

const LIBRARY_KEYS: Record<LibraryError['kind'], string> = {
  'storage-full': 'libraryStorageFull',
  'storage-failed': 'libraryStorageFailed',
};

const PACK_KEYS: Record<PackFault, string> = {
  older: 'libraryPackOtherVersion',
  newer: 'libraryPackOtherVersion',
  foreign: 'libraryPackBroken',
  truncated: 'libraryPackBroken',
  checksum: 'libraryPackBroken',
  inconsistent: 'libraryPackBroken',
};

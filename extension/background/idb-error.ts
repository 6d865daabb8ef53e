import { LibraryError } from '../../src/matching/library.ts';

/** What a failure of the storage means to whoever asked. */
export function toLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  if (isQuotaExceeded(error)) {
    return new LibraryError('storage-full', 'no room left on this disk: the library is as it was', error);
  }
  return new LibraryError(
    'storage-failed',
    `the library could not be read or written (${String(error)})`,
    error,
  );
}

/** Dexie hands on the browser's error, or wraps it as `inner` when the transaction was ended by it. */
function isQuotaExceeded(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || isQuotaExceeded(inner);
}

import type { LibraryState } from '../messages.ts';
import { say } from '../ui/say.ts';

/** Said only while it matters: the library is being loaded, or could not be. */
export function LibraryNotice({ library }: { library: LibraryState | undefined }) {
  if (library?.state === 'failed') {
    return (
      <p class="notice trouble" role="alert">
        {library.message}
      </p>
    );
  }
  if (library?.state !== 'loading') return null;
  const { loaded, total } = library;
  return (
    <label class="notice">
      {say('libraryLoading')}
      <progress {...(total > 0 && { value: loaded, max: total })} />
    </label>
  );
}

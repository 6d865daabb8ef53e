import { sayCount } from '../../src/wording/say.ts';
import type { LibraryState } from '../messages.ts';
import { say } from '../ui/say.ts';
import { useLibraryState } from '../ui/use-library-state.ts';

/** What the library holds now. */
export function LibraryLine() {
  const library = useLibraryState();
  return (
    <p class="library" role="status">
      {library && wordLibrary(library)}
    </p>
  );
}

function wordLibrary(library: LibraryState): string {
  if (library.state === 'loading') return say('libraryLoading');
  if (library.state === 'failed') return library.message;
  const documents = sayCount(say, 'libraryDocuments', library.documents);
  return sayCount(say, 'libraryHolds', library.mentions, [documents]);
}

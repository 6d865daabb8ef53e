import { useEffect, useState } from 'preact/hooks';
import type { LibraryState, OwnPagesToBackground } from '../messages.ts';
import { callBackground } from '../messaging.ts';
import { wordFailure } from './word-failure.ts';

const background = callBackground<OwnPagesToBackground>();
const LOADING_MS = 300;

/** State of the library, followed for as long as it is loading. */
export function useLibraryState(): LibraryState | undefined {
  const [library, setLibrary] = useState<LibraryState>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const state = await background('libraryState');
      setLibrary(state);
      if (state.state === 'loading') timer = setTimeout(follow, LOADING_MS);
    };
    const follow = () =>
      look().catch((error: unknown) => setLibrary({ state: 'failed', message: wordFailure(error) }));
    void follow();
    return () => clearTimeout(timer);
  }, []);
  return library;
}

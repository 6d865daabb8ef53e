import type { Say } from '../../src/wording/say.ts';

const { i18n } = (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;

/** The text of `key` in `_locales`, in the language that the browser chose among those we have. */
export const say: Say = Object.assign(
  (key: string, substitutions: readonly string[] = []) => i18n.getMessage(key, [...substitutions]),
  {
    // The browser says nothing where it has no text.
    has: (key: string) => i18n.getMessage(key) !== '',
    language: i18n.getMessage('language'),
  },
);

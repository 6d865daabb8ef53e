/**
 * Gives the text of `key` in the reader's language, `$1` to `$9` replaced. In the extension that is
 * `browser.i18n.getMessage`; on the command line, `sayFrom` over the same `_locales` file.
 */
export interface Say {
  (key: string, substitutions?: readonly string[]): string;
  /** Whether there is such a text. */
  has(key: string): boolean;
  /** BCP 47, for dates, figures and plurals: "en-GB". */
  readonly language: string;
}

/** Shape of a `_locales/…/messages.json`, as far as we use it. */
export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Throws on a key that is not in the file: a text that is missing is a bug. */
export function sayFrom(messages: Messages, language: string): Say {
  const say = (key: string, substitutions: readonly string[] = []) => {
    const entry = messages[key];
    if (!entry) throw new Error(`no text "${key}" in _locales/${language}`);
    return entry.message.replace(/\$([1-9])/g, (_, n) => substitutions[Number(n) - 1] ?? '');
  };
  return Object.assign(say, { has: (key: string) => Object.hasOwn(messages, key), language });
}

/**
 * `sayCount(say, 'coverageClaims', 3)` says `coverageClaims_other` with "3" as `$1`; `_one`, `_few`, `_many` … as the
 * language has them (CLDR plural categories). A category without a text falls back to `_other`.
 */
export function sayCount(say: Say, key: string, count: number, more: readonly string[] = []): string {
  const category = new Intl.PluralRules(say.language).select(count);
  const suffixed = `${key}_${category}`;
  return say(say.has(suffixed) ? suffixed : `${key}_other`, [count.toLocaleString(say.language), ...more]);
}

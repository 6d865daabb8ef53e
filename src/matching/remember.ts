/** Some 100 bytes each: the words of a language come again and again, but names never end. */
const MAXIMUM_REMEMBERED = 50_000;

/** The value for a key from `known`, found and kept there when it is asked for the first time. */
export function remember<T>(known: Map<string, T>, key: string, find: (key: string) => T): T {
  const value = known.get(key);
  if (value !== undefined || known.has(key)) return value as T;
  if (known.size >= MAXIMUM_REMEMBERED) known.clear();
  const found = find(key);
  known.set(key, found);
  return found;
}

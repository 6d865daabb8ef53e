/**
 * `find`, with what it finds kept for as long as what it was asked of lives: an analysis meets many others, and most
 * of what is compared is its own.
 */
export function oncePer<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const kept = known.get(of);
    if (kept !== undefined || known.has(of)) return kept as V;
    const found = find(of);
    known.set(of, found);
    return found;
  };
}

/** Keeps the entries that were used last; reads what it lacks. */
export class RecentlyUsed<Key, Value> {
  readonly #kept = new Map<Key, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `wanted`: what to read for each key. Keys that `read` has nothing for are absent from the answer. */
  async getAll<Where>(
    wanted: ReadonlyMap<Key, Where>,
    read: (places: Where[]) => PromiseLike<(Value | undefined)[]>,
  ): Promise<ReadonlyMap<Key, Value>> {
    const found = new Map<Key, Value>();
    const missing: [Key, Where][] = [];
    for (const [key, where] of wanted) {
      const value = this.#kept.get(key);
      if (value === undefined) missing.push([key, where]);
      else found.set(key, value);
    }
    const values = missing.length === 0 ? [] : await read(missing.map(([, where]) => where));
    missing.forEach(([key], at) => {
      const value = values[at];
      if (value !== undefined) found.set(key, value);
    });
    this.#keep(found);
    return found;
  }

  clear(): void {
    this.#kept.clear();
  }

  /** A map keeps the order of insertion: what is put in again goes to the end, the front is the oldest. */
  #keep(used: ReadonlyMap<Key, Value>): void {
    for (const [key, value] of used) {
      this.#kept.delete(key);
      this.#kept.set(key, value);
    }
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= this.#limit) return;
      this.#kept.delete(key);
    }
  }
}

import { aliasesFrom, NAME_ALIASES, type NameAliases, spellingKey } from './name-aliases.ts';
import type { OwnName } from './own-names.ts';

/**
 * The reader's own names. They hold for the whole process, as its language does: names are folded in a hundred
 * places, and all of them must agree.
 */
let ownNames: readonly OwnName[] = [];
let inUse: NameAliases = NAME_ALIASES;

/** Puts the reader's names in the place of those before. An index is filed without them: see `findTerms`. */
export function useOwnNames(names: readonly OwnName[]): void {
  if (JSON.stringify(names) === JSON.stringify(ownNames)) return;
  ownNames = names;
  inUse = names.length === 0 ? NAME_ALIASES : withOwn(names);
}

export function ownNamesInUse(): readonly OwnName[] {
  return ownNames;
}

/** Our table, and what the reader added to it. */
export function aliasesInUse(): NameAliases {
  return inUse;
}

/** Something that is made once for each table of names, and so anew when the reader's change. */
export function perAliases<T>(make: (aliases: NameAliases) => T): (aliases?: NameAliases) => T {
  const made = new WeakMap<NameAliases, { readonly value: T }>();
  return (aliases = inUse) => {
    const known = made.get(aliases) ?? { value: make(aliases) };
    made.set(aliases, known);
    return known.value;
  };
}

/** A spelling of ours that the reader leads on to another name takes its own other spellings along. */
function withOwn(names: readonly OwnName[]): NameAliases {
  const aliases = new Map(aliasesFrom({}, NAME_ALIASES));
  for (const { name, others } of names) {
    const key = spellingKey(name);
    const target = aliases.get(key) ?? key;
    const led = new Set(others.map(spellingKey).map((other) => aliases.get(other) ?? other));
    led.delete(target);
    for (const [spelling, to] of aliases) if (led.has(to)) aliases.set(spelling, target);
    for (const other of led) aliases.set(other, target);
  }
  return aliases;
}

import type { OwnName } from '../../src/text/own-names.ts';

/**
 * More than anybody types. Each background leads the list through our whole table once, before its first check: 75 ms
 * for so many, and in proportion for more.
 */
export const MOST_OWN_NAMES = 500;

/** The list with one more, by name. What shares a spelling with it is the same name, and becomes one with it. */
export function withOwnName(names: readonly OwnName[], added: OwnName): readonly OwnName[] {
  const same = names.filter((own) => sharesSpelling(own, added));
  const rest = names.filter((own) => !same.includes(own));
  return [...rest, [...same, added].reduce(merge)].sort((a, b) => a.name.localeCompare(b.name));
}

export function withoutOwnName(names: readonly OwnName[], name: string): readonly OwnName[] {
  return names.filter((own) => own.name !== name);
}

/** Whether two spellings differ in nothing but capitals. */
export function isSameSpelling(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function sharesSpelling(one: OwnName, other: OwnName): boolean {
  const keys = spellingsOf(one).map(keyOf);
  return spellingsOf(other).some((spelling) => keys.includes(keyOf(spelling)));
}

function merge(kept: OwnName, added: OwnName): OwnName {
  const others = new Map<string, string>();
  for (const spelling of [...kept.others, ...spellingsOf(added)]) {
    const key = keyOf(spelling);
    if (key !== keyOf(kept.name) && !others.has(key)) others.set(key, spelling);
  }
  return { name: kept.name, others: [...others.values()] };
}

const spellingsOf = ({ name, others }: OwnName) => [name, ...others];
const keyOf = (spelling: string) => spelling.trim().normalize('NFC').toLowerCase();

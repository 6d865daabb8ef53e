/** A name that a reader's library knows in more spellings than ours does: "Mosul Dam", also "Saddam Dam". */
export interface OwnName {
  readonly name: string;
  readonly others: readonly string[];
}

const LONGEST_NAME = 80;

/** Spaces at the ends and repeats left out; `undefined` where nothing is left to call by two names. */
export function parseOwnName(stored: unknown): OwnName | undefined {
  const { name, others } = (stored ?? {}) as Partial<Record<keyof OwnName, unknown>>;
  if (!isName(name) || !Array.isArray(others)) return undefined;
  const own = name.trim();
  const spellings = [...new Set(others.filter(isName).map((other) => other.trim()))];
  const told = spellings.filter((other) => other !== own);
  return told.length > 0 ? { name: own, others: told } : undefined;
}

/** One line of a list of names: "Mosul Dam = Saddam Dam, Chambarakat Dam". `undefined` for any other. */
export function readOwnName(line: string): OwnName | undefined {
  const [name, others, ...more] = line.split('=');
  if (others === undefined || more.length > 0) return undefined;
  return parseOwnName({ name, others: others.split(',') });
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /\p{L}/u.test(value) && value.trim().length <= LONGEST_NAME;
}

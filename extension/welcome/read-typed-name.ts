import { type OwnName, parseOwnName } from '../../src/text/own-names.ts';
import { isSameSpelling } from '../ui/change-own-names.ts';

/** `not-a-name`: without a letter, or longer than names are. */
export type NameFault = 'no-name' | 'no-others' | 'same' | 'not-a-name';

export type TypedName =
  | { readonly ok: true; readonly own: OwnName }
  | { readonly ok: false; readonly fault: NameFault };

/** As it is typed in English, Arabic, Chinese and Japanese. */
const COMMA = /[,،，、]/;

/** What somebody typed into the two fields: a name, and how else it is written. */
export function readTypedName(name: string, typed: string): TypedName {
  if (name.trim() === '') return { ok: false, fault: 'no-name' };
  const others = typed.split(COMMA).filter((other) => other.trim() !== '');
  if (others.length === 0) return { ok: false, fault: 'no-others' };
  const different = others.filter((other) => !isSameSpelling(name, other));
  if (different.length === 0) return { ok: false, fault: 'same' };
  const own = parseOwnName({ name, others: different });
  const isWhole = different.every((other) => own?.others.includes(other.trim()));
  return own && isWhole ? { ok: true, own } : { ok: false, fault: 'not-a-name' };
}

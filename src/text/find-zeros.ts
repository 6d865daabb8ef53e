import { findCounted } from './find-counted.ts';
import type { Quantity } from './find-quantities.ts';
import { type Atom, follows } from './quantity-atoms.ts';
import { isParticiple, isPlural } from './word-classes.ts';

/** Finds what is said to be none: "no people were injured", "without casualties", "no one was killed", "nobody died". */
export function findZeros(text: string, atoms: readonly Atom[]): Quantity[] {
  return atoms.flatMap((atom, at) => readZero(text, atoms, atom, at) ?? []);
}

function readZero(text: string, atoms: readonly Atom[], atom: Atom, at: number): Quantity | undefined {
  if (atom.lower === 'nobody')
    return zero(text, atom.start, atom.end, { head: 'people', ...predicate(atoms, at + 1) });
  if (atom.lower !== 'no' && atom.lower !== 'without' && atom.lower !== 'zero') return undefined;
  const next = atoms[at + 1];
  if (!follows(next)) return undefined;
  if (atom.lower === 'no' && next.lower === 'one')
    return zero(text, atom.start, next.end, { head: 'people', ...predicate(atoms, at + 2) });
  const from = next.lower === 'any' ? at + 2 : at + 1;
  if (
    /^(?:more|less|fewer|longer|other|matter|doubt|sense|means|ways?|news|terms|comments?|words|signs?)$/.test(
      atoms[from]?.lower ?? '',
    )
  )
    return undefined;
  const counted = findCounted(atoms, from, false);
  if (!counted || !isPlural(counted.head.toLowerCase())) return undefined;
  const { isFinite: _isFinite, ...rest } = counted;
  return zero(text, atom.start, atom.end, rest);
}

function predicate(atoms: readonly Atom[], at: number): { counted: string; participle?: string } {
  let next = at;
  while (follows(atoms[next]) && /^(?:was|were|has|have|had|been|is|else)$/.test(atoms[next]?.lower ?? ''))
    next++;
  const verb = atoms[next];
  return { counted: 'people', ...(follows(verb) && isParticiple(verb.lower) && { participle: verb.text }) };
}

function zero(
  text: string,
  start: number,
  end: number,
  counted: Pick<Quantity, 'counted' | 'head' | 'participle'>,
): Quantity {
  return {
    start,
    end,
    text: text.slice(start, end),
    min: 0,
    max: 0,
    stated: 0,
    base: { min: 0, max: 0 },
    bound: 'exact',
    role: 'count',
    ...counted,
  };
}

import type { Evidence } from '../model.ts';
import { isCopy } from './is-copy.ts';

/**
 * Groups evidence that goes back to one wording, or to one publisher: twelve copies of one agency text
 * count once, and so does an outlet that says the same thing twice. Groups keep the order of the evidence.
 */
export function groupCopies(evidence: readonly Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  for (const item of evidence) {
    const own = groups.filter((group) => group.some((other) => goBackToOne(item, other)));
    const merged = [...own.flat(), item];
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function goBackToOne(a: Evidence, b: Evidence): boolean {
  if (a.document.id === b.document.id) return true;
  if (a.document.publisher && a.document.publisher === b.document.publisher) return true;
  return isCopy({ text: a.mention.text, ...dated(a) }, { text: b.mention.text, ...dated(b) });
}

function dated({ document }: Evidence) {
  return document.published ? { published: document.published } : {};
}

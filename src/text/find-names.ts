import { foldName } from './fold-name.ts';
import type { Span } from './span.ts';

export type NameType = 'person' | 'place' | 'organisation' | 'demonym' | 'other';

/** A name as it stands in a text. */
export interface NameMention extends Span {
  /** Folded and with aliases resolved: names with one key are spellings of one name. */
  readonly key: string;
  /** Absent where nothing in the text or the tables tells. */
  readonly type?: NameType;
}

const RUN =
  /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+(?:(?:of|the|de|al|bin|von|van)\s+)*\p{Lu}[\p{L}\p{M}\p{N}'’-]*)*/gu;

/** Finds names: runs of capitalised words in their sentence. */
export function findNames(text: string): NameMention[] {
  return Array.from(text.matchAll(RUN), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
    key: foldName(found[0]),
  }));
}

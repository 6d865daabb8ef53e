import { foldWord } from './fold-word.ts';

/** Key under which spellings of one name meet. */
export function foldName(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => foldWord(word))
    .filter(Boolean)
    .join(' ');
}

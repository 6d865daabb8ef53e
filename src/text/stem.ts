import { stemmer } from 'stemmer';

/** Stem of a folded English word (Porter 1980): "attacks", "attacked" and "attacking" are "attack". */
export function stem(foldedWord: string): string {
  return /^[a-z]+$/.test(foldedWord) ? stemmer(foldedWord) : foldedWord;
}

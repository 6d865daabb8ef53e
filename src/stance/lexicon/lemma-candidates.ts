import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** Endings and what stands for them in the base form, after WordNet's morphy(7WN), longest first. */
const DETACHMENTS: readonly [ending: string, replacements: readonly string[]][] = [
  ['ies', ['y', 'ie']],
  ['sses', ['ss']],
  ['ches', ['ch']],
  ['shes', ['sh']],
  ['xes', ['x']],
  ['zes', ['z', 'ze']],
  ['ves', ['f', 've', 'fe']],
  ['oes', ['o', 'oe']],
  ['ses', ['se', 's']],
  ['es', ['e', '']],
  ['ied', ['y', 'ie']],
  ['ying', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['ed', ['e', '']],
  ['iest', ['y']],
  ['ier', ['y']],
  ['est', ['e', '']],
  ['er', ['e', '']],
  ['s', ['']],
];

/** Base forms that a lower-cased word may be an inflection of, likeliest first; the word itself is one. */
export function lemmaCandidates(word: string): string[] {
  const irregular = IRREGULAR_FORMS.get(word);
  const candidates = irregular === undefined ? [word] : [irregular, word];
  if (word.length < 4 || word.endsWith('ss')) return candidates;
  for (const [ending, replacements] of DETACHMENTS) {
    if (!word.endsWith(ending)) continue;
    const root = word.slice(0, -ending.length);
    if (root.length < 2) continue;
    for (const replacement of replacements) candidates.push(root + replacement);
    if (ending === 'ing' || ending === 'ed' || ending === 'er' || ending === 'est') {
      if (/([bdgklmnprtvz])\1$/.test(root)) candidates.push(root.slice(0, -1));
    }
  }
  return candidates;
}

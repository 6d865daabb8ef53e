import { ownNamesInUse } from '../text/aliases-in-use.ts';
import { findTerms, readTerms } from './find-terms.ts';

/**
 * Terms under which other spellings of a text's names are filed. An index is filed by our table alone, so that it
 * need not be made again whenever the reader adds a name: it is the question that is asked in all spellings.
 */
export function otherSpellings(keys: readonly string[]): string[] {
  const asked = new Set(keys);
  const spellings = ownNamesInUse()
    .map(({ name, others }) => [name, ...others])
    .filter((names) => names.some((name) => readTerms(name).every(({ key }) => asked.has(key))));
  const filed = spellings.flatMap((names) => names.flatMap(findTerms));
  return [...new Set(filed)].filter((key) => !asked.has(key));
}

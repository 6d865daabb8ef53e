import { foldName } from './fold-name.ts';

/** Whether two names mean one thing: 'compatible' when one may be a part of the other ("Zelensky"). */
export function sameName(a: string, b: string): 'same' | 'compatible' | 'different' {
  const [keyA, keyB] = [foldName(a), foldName(b)];
  if (keyA === keyB) return 'same';
  return ` ${keyA}`.endsWith(` ${keyB}`) || ` ${keyB}`.endsWith(` ${keyA}`) ? 'compatible' : 'different';
}

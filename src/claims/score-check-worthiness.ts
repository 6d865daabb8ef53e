/** What stands around a sentence; each may be absent. */
export interface SentenceContext {
  readonly before?: string;
  readonly after?: string;
  readonly heading?: string;
}

/** How claim-like a sentence is, 0 to 1. First version: rules only. */
export function scoreCheckWorthiness(sentence: string, _context: SentenceContext = {}): number {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 4 || /\?["”’]?$/.test(sentence)) return 0.1;
  if (/^(?:read also|follow|share|sign up|subscribe|click|source link|leave a)\b/i.test(sentence))
    return 0.05;
  if (/\bcould not (?:be )?(?:immediately |independently )?(?:be )?(?:verif|confirm)/i.test(sentence))
    return 0.1;
  let score = 0.45;
  if (/\d/.test(sentence)) score += 0.2;
  if (/\b(?:said|told|according to|reported|claimed|denied|announced)\b/i.test(sentence)) score += 0.15;
  if (/\b(?:I|we|my|our|should|must|hopefully|think|feel)\b/.test(sentence)) score -= 0.25;
  if (/[a-z’',] \p{Lu}/u.test(sentence)) score += 0.15;
  return Math.max(0, Math.min(1, score));
}

/** Whether a word begins with a capital; digits and signs are none. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Of nothing, no part is found. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

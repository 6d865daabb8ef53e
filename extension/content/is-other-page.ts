/**
 * Whether an address is of another page: another site, or another path. Pages take `?utm_…` off their address
 * once they are loaded, and count up `?page=` or the fragment while one scrolls: still the same page.
 */
export function isOtherPage(before: string, after: string): boolean {
  return pathOf(before) !== pathOf(after);
}

const pathOf = (address: string) => address.replace(/[?#].*$/s, '');

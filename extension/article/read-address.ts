import { dom } from './dom-access.ts';
import type { Meta } from './read-meta.ts';

/**
 * The address to remember a page by: its canonical one where that names the same site and a page of its own,
 * otherwise where it was loaded from, without fragment and tracking. A saved page has only what it says.
 */
export function readAddress(page: Document, meta: Meta): string | undefined {
  const loaded = parseWebAddress(dom.url(page));
  const canonical = dom.find(page, 'link[rel~="canonical" i][href]');
  const said = [canonical && dom.attribute(canonical, 'href'), meta.get('og:url')?.[0]];
  for (const address of said) {
    const url = parseWebAddress(address, loaded);
    if (url && (!loaded || standsFor(url, loaded))) return url.href;
  }
  return loaded?.href;
}

function parseWebAddress(address: string | null | undefined, base?: URL): URL | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  url.hash = '';
  // Not `keys()`: Firefox gives content scripts an iterator that cannot be iterated.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|smid|at_\w+)$/i;

/** A canonical address that is the home page or another site's would put every article in one drawer. */
function standsFor(canonical: URL, loaded: URL): boolean {
  const [one, other] = [canonical, loaded].map(({ hostname }) =>
    hostname.replace(/^(?:www|m|mobile|amp|edition)\./, ''),
  );
  if (one === undefined || other === undefined) return false;
  const sameSite = one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
  return sameSite && (canonical.pathname !== '/' || canonical.search !== '' || loaded.pathname === '/');
}

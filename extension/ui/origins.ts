/**
 * Match patterns for which access is asked and granted:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export const EVERY_ORIGIN: readonly string[] = ['http://*/*', 'https://*/*'];

/** The one origin to ask for: that of the page in front, with its scheme and no more. */
export function originOf(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

/** Both schemes of a site, by its host name. */
export function originsOfSite(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

/** The site of a pattern that is of one site. */
export function hostOf(pattern: string): string | undefined {
  const host = splitPattern(pattern)?.host;
  return host === undefined || host.startsWith('*') ? undefined : host;
}

/** Whether access to `granted` includes access to all of `pattern`. Ports and paths are not ours to ask for. */
export function isCovered(pattern: string, granted: readonly string[]): boolean {
  const wanted = splitPattern(pattern);
  return (
    wanted !== undefined &&
    granted.some((grant) => {
      const held = splitPattern(grant);
      return (
        held !== undefined && coversScheme(held.scheme, wanted.scheme) && coversHost(held.host, wanted.host)
      );
    })
  );
}

function splitPattern(pattern: string): { scheme: string; host: string } | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/(\*|[^/*]+|\*\.[^/*]+)\/\*?$/.exec(pattern) ?? [];
  return scheme && host ? { scheme, host } : undefined;
}

const coversScheme = (held: string, wanted: string) => held === '*' || held === wanted;

function coversHost(held: string, wanted: string): boolean {
  if (held === '*' || held === wanted) return true;
  return held.startsWith('*.') && (wanted === held.slice(2) || wanted.endsWith(held.slice(1)));
}

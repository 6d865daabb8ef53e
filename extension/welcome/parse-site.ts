/**
 * The site that somebody typed or pasted: a name ("lemonde.fr"), or any address on it. A name alone means
 * https. `undefined` when it is neither.
 */
export function parseSite(typed: string): URL | undefined {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || /\s/.test(text) || url.username !== '' || !isSiteName(url.hostname)) return undefined;
  return url;
}

/** A name with a dot, this machine, or an address in numbers. */
function isSiteName(host: string): boolean {
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(host) || host === 'localhost' || host.startsWith('[');
}

/** "The Kremlin" began a sentence; here it stands in the middle of one. */
export function insideSentence(name: string): string {
  return name.replace(/^(The|A|An) /, (article) => article.toLowerCase());
}

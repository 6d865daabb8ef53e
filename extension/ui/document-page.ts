/** Address of a library document in the extension, at a mention. Relative to the extension's root. */
export function documentPage({ documentId, mentionId }: { documentId: string; mentionId: number }): string {
  const query = new URLSearchParams({ document: documentId, mention: String(mentionId) });
  return `/extension/document/index.html?${query}`;
}

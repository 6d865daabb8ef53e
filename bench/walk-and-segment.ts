/**
 * The floor: what every reader of sentences must do at least. Runs in the page, in one go: walks the text
 * nodes and cuts them into sentences, and does nothing with them. Gives milliseconds and sentences.
 */
export function walkAndSegment(): { ms: number; sentences: number } {
  const started = performance.now();
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sentences = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { segment } of segmenter.segment(node.nodeValue ?? '')) if (segment.trim()) sentences++;
  }
  return { ms: performance.now() - started, sentences };
}

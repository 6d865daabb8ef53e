import type { Section, SourceDocument } from '../src/model.ts';
import { splitSentences } from '../src/text/split-sentences.ts';
import type { CatalogEntry } from './catalog.ts';
import { type CutLine, cutBoilerplate, endsLikeSentence } from './cut-boilerplate.ts';

/** A seed as a document of the library, and the lines that were left out of it. */
export interface SeedDocument {
  readonly document: SourceDocument;
  readonly cut: readonly CutLine[];
}

/** Reads a saved article: boilerplate cut, live blogs and double stories split at their headlines. */
export function readSeedDocument(raw: string, entry: CatalogEntry): SeedDocument {
  const lines = cutBoilerplate(joinWrappedLines(raw).split('\n'), entry.title);
  const sections = splitSections(lines.filter(({ cutBecause }) => !cutBecause).map(({ text }) => text));
  const title = entry.title ?? firstSentence(sections);
  const { id, publisher, published, dateKnown, dateNote } = entry;
  return {
    document: { id, title, published, dateKnown, dateNote, sections, ...(publisher && { publisher }) },
    cut: lines.filter(({ cutBecause }) => cutBecause),
  };
}

/** "while holding back⏎from sending": a line break inside a sentence is the width of a window, not a paragraph. */
function joinWrappedLines(raw: string): string {
  return raw.replaceAll('\r\n', '\n').replace(/(?<=[\p{L},;])\n(?=\p{Ll})/gu, ' ');
}

/** A headline opens a section. A headline without paragraphs of its own is the title of what comes next. */
function splitSections(lines: readonly string[]): Section[] {
  const sections: { title?: string; paragraphs: string[] }[] = [];
  for (const line of lines.filter((text) => text !== '')) {
    if (isHeadline(line)) sections.push({ title: line, paragraphs: [] });
    else if (sections.length === 0) sections.push({ paragraphs: [line] });
    else sections.at(-1)?.paragraphs.push(line);
  }
  return sections
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ title, paragraphs }) => ({ ...(title && { title }), text: paragraphs.join('\n') }));
}

/** Longer lines without a full stop are paragraphs that lost theirs. */
const HEADLINE_MAX = 140;

function isHeadline(line: string): boolean {
  return line.length <= HEADLINE_MAX && !endsLikeSentence(line);
}

function firstSentence(sections: readonly Section[]): string {
  return splitSentences(sections[0]?.text ?? '')[0]?.text ?? '';
}

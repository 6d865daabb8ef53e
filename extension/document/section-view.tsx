import type { Section } from '../../src/model.ts';
import { markRuns } from '../ui/mark-runs.ts';

interface Props {
  section: Section;
  /** Place of the quote in the section's text. */
  quoted: { start: number; end: number } | undefined;
  /** A title that only repeats the document's is not shown again. */
  titled: boolean;
}

/** A part of a document, paragraph by paragraph. */
export function SectionView({ section: { title, text }, quoted, titled }: Props) {
  return (
    <section>
      {title && titled && <h2>{title}</h2>}
      {splitParagraphs(text).map((paragraph) => (
        <p key={paragraph.start}>{showRuns(paragraph, quoted)}</p>
      ))}
    </section>
  );
}

function showRuns(paragraph: Paragraph, quoted: Props['quoted']) {
  if (!quoted) return paragraph.text;
  const place = { start: quoted.start - paragraph.start, end: quoted.end - paragraph.start };
  return markRuns(paragraph.text, [place]).map(({ text, marked }) =>
    marked ? (
      // Focused when the page opens, so that a screen reader begins to read here.
      <mark key={paragraph.start} tabIndex={-1}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

function splitParagraphs(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: paragraph }) => ({ start: index, text: paragraph }));
}

import { useEffect } from 'preact/hooks';
import type { Mention, SourceDocument } from '../../src/model.ts';
import { linkToQuote } from '../../src/quotes/link-to-quote.ts';
import { wordDocumentDate } from '../../src/wording/word-date.ts';
import { say } from '../ui/say.ts';
import { SectionView } from './section-view.tsx';
import { useAskedDocument } from './use-asked-document.ts';

/** Longer titles would fill the first screen if they were set as large as others. */
const LONG_TITLE = 120;

/** A document of the library, for sources that have no address of their own; the quote marked and in sight. */
export function DocumentPage() {
  const asked = useAskedDocument();
  switch (asked.state) {
    case 'opening':
      return <main aria-busy="true" />;
    case 'not-found':
      return <Message title={say('documentNotFoundTitle')} words={say('documentNotFoundNote')} />;
    case 'failed':
      return <Message title={say('documentFailedTitle')} words={asked.message} />;
    case 'open':
      return <OpenDocument document={asked.document} mention={asked.mention} />;
  }
}

function OpenDocument({
  document: source,
  mention,
}: {
  document: SourceDocument;
  mention: Mention | undefined;
}) {
  const title = source.title || say('untitledDocument');
  useEffect(() => {
    document.title = say('documentTitle', [title]);
    const quote = document.querySelector<HTMLElement>('mark');
    quote?.scrollIntoView({ block: 'center' });
    quote?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main>
      <header>
        <p class="publisher">{source.publisher ?? say('publisherUnknown')}</p>
        <h1 dir="auto" class={title.length > LONG_TITLE ? 'long' : undefined}>
          {title}
        </h1>
        <p class="date">{wordDocumentDate(source, say)}</p>
        <Origin document={source} mention={mention} />
      </header>
      <article dir="auto">
        {source.sections.map((section, index) => (
          <SectionView
            key={section.text}
            section={section}
            quoted={mention?.section === index ? mention : undefined}
            titled={source.sections.length > 1 || section.title !== source.title}
          />
        ))}
        {source.sections.length === 0 && <p class="empty">{say('documentEmpty')}</p>}
      </article>
    </main>
  );
}

function Origin({ document: { url }, mention }: { document: SourceDocument; mention: Mention | undefined }) {
  const address = url && linkToQuote(url, mention?.quote ?? { exact: '', prefix: '', suffix: '' });
  if (!address) return <p class="origin">{say('documentFromLibrary')}</p>;
  return (
    <p class="origin">
      <a href={address} target="_blank" rel="noopener noreferrer">
        {say('documentOpenPage')}
      </a>
    </p>
  );
}

function Message({ title, words }: { title: string; words: string }) {
  return (
    <main>
      <h1>{title}</h1>
      <p class="empty">{words}</p>
    </main>
  );
}

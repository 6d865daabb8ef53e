import type { Evidence, SlotText } from '../../src/model.ts';
import { type MarkedRun, markRuns } from './mark-runs.ts';

/** The exact quote between the sentences around it, what differs from the page marked. */
export function QuoteView({ mention, reason }: Pick<Evidence, 'mention' | 'reason'>) {
  const differs = reason.differs.flatMap(({ there }): SlotText[] => (there ? [there] : []));
  return (
    <blockquote dir="auto">
      {mention.before && <span class="context">{lastWords(mention.before)} </span>}
      {markRuns(mention.text, differs).map(showRun)}
      {mention.after && <span class="context"> {firstWords(mention.after)}</span>}
    </blockquote>
  );
}

function showRun({ text, marked }: MarkedRun) {
  return marked ? <mark>{text}</mark> : text;
}

/** Characters of context on either side: enough to see what it is about, without pushing the quote away. */
const CONTEXT = 80;

function lastWords(text: string): string {
  return text.length <= CONTEXT ? text : `… ${text.slice(-CONTEXT).replace(/^\S*\s/, '')}`;
}

function firstWords(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s\S*$/, '')} …`;
}

import { Fragment } from 'preact';
import type { Reason } from '../../src/model.ts';
import { wordReason } from '../../src/wording/word-reason.ts';
import { DIVIDER } from './divider.ts';
import { say } from './say.ts';

/** "**40** here, **52** there · buildings damaged · Dnipro": what differs stands out. */
export function ReasonLine({ reason }: { reason: Reason }) {
  const parts = wordReason(reason, say);
  if (parts.length === 0) return null;
  return (
    <p class="reason">
      {parts.map((runs, index) => (
        <Fragment key={runs[0]?.text}>
          {index > 0 && DIVIDER}
          {runs.map(({ text, differs }) => (differs ? <b key={text}>{text}</b> : text))}
        </Fragment>
      ))}
    </p>
  );
}

import type { ComponentChildren } from 'preact';
import type { AnyToReader, PageReport } from '../messages.ts';
import { callTab } from '../messaging.ts';
import { say } from '../ui/say.ts';
import { ClaimList } from './claim-list.tsx';
import type { TabView } from './follow-page.ts';

interface Props {
  tabId: number | undefined;
  view: TabView;
  /** Ends the pause. */
  resume(): void;
}

/** The claims of the page, or why there are none and what can be done. */
export function PageView({ tabId, view, resume }: Props) {
  if (tabId === undefined || view.state === 'opening') return <Skeleton />;
  if (view.state === 'not-allowed')
    return <Message title={say('notAllowedTitle')}>{say('notAllowedNote')}</Message>;
  if (view.state === 'paused') {
    return (
      <Message title={say('pausedTitle')} button={say('pausedResume')} press={resume}>
        {say('pausedNote')}
      </Message>
    );
  }
  return <ReportView tabId={tabId} report={view.report} />;
}

function ReportView({ tabId, report }: { tabId: number; report: PageReport }) {
  const read = () => void callTab<AnyToReader>(tabId)('readPage', { asked: true });
  switch (report.state) {
    case 'reading':
      return <Skeleton />;
    case 'idle':
      return (
        <Message title={say('idleTitle')} button={say('idleRead')} press={read}>
          {say('idleNote')}
        </Message>
      );
    case 'not-an-article':
      return (
        <Message title={say('notAnArticleTitle')} button={say('notAnArticleRead')} press={read}>
          {say('notAnArticleNote')}
        </Message>
      );
    case 'failed':
      return (
        <Message title={say('failedTitle')} button={say('failedAgain')} press={read}>
          {report.message}
        </Message>
      );
    default:
      return report.claims.length > 0 ? (
        <ClaimList tabId={tabId} claims={report.claims} />
      ) : (
        <Message title={say('noClaimsTitle')}>{say('noClaimsNote')}</Message>
      );
  }
}

interface MessageProps {
  title: string;
  children: ComponentChildren;
  button?: string;
  press?: () => void;
}

function Message({ title, children, button, press }: MessageProps) {
  return (
    <div class="message">
      <h2>{title}</h2>
      <p>{children}</p>
      {button && (
        <button type="button" class="button" onClick={press}>
          {button}
        </button>
      )}
    </div>
  );
}

/** The shape of what is to come. */
function Skeleton() {
  return (
    <div class="skeleton">
      <p class="visually-hidden" role="status">
        {say('readingPage')}
      </p>
      {[92, 78, 86, 64].map((width) => (
        <div key={width} class="bones" aria-hidden="true">
          <i />
          <b style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}

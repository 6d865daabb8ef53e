import type { PageReport } from '../extension/messages.ts';
import type { TestPage } from './browsers/browser.ts';
import { waitFor } from './browsers/wait-for.ts';
import type { Stage } from './stage.ts';

/** Waits until every claim of the page has its answer, and gives what the popup would be told. */
export function waitForReading(stage: Stage, page: TestPage): Promise<PageReport> {
  return waitFor('every claim of the page to be answered', async () => {
    const report = await stage.describePage(page);
    if (report.state === 'failed') throw new Error(`reading the page failed: ${report.message}`);
    return report.state === 'done' && report;
  });
}

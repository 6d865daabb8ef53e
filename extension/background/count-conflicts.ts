import { countCoverage } from '../../src/standing.ts';
import type { AnyToReader } from '../messages.ts';
import { callTab } from '../messaging.ts';

/**
 * Claims in conflict that the reader of a tab knows already. It asks again about a part of its claims when a
 * page grows, or when we were ended on the way.
 */
export async function countConflicts(tabId: number): Promise<number> {
  const report = await callTab<AnyToReader>(tabId)('describePage').catch(() => undefined);
  if (!report || !('claims' in report)) return 0;
  return countCoverage(report.claims.map(({ checked }) => checked)).contradicts;
}

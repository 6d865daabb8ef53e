import type { Evidence, Provenance } from '../../src/model.ts';

/** Reports of one wording: the earliest, and copies of it in other documents. */
export interface ReportGroup {
  readonly report: Evidence;
  readonly copies: readonly Evidence[];
}

/**
 * Reports as the provenance groups their documents, that of the earliest mention first. A document that
 * reports twice stands in its group once; one that the provenance does not name stands alone.
 */
export function groupReports(
  reports: readonly Evidence[],
  { reports: groups, earliest }: Provenance,
): ReportGroup[] {
  const byDocument = new Map<string, Evidence>();
  for (const report of reports) {
    if (!byDocument.has(report.document.id)) byDocument.set(report.document.id, report);
  }
  const named = new Set(groups.flat());
  const alone = [...byDocument.keys()].filter((id) => !named.has(id)).map((id) => [id]);
  return [...groups, ...alone]
    .map((ids) => ids.flatMap((id) => byDocument.get(id) ?? []))
    .flatMap((group) => {
      const [report, ...copies] = first(group, ({ document }) => document.id === earliest?.documentId);
      return report ? [{ report, copies }] : [];
    })
    .toSorted((a, b) => Number(isEarliest(b)) - Number(isEarliest(a)));

  function isEarliest({ report }: ReportGroup): boolean {
    return report.document.id === earliest?.documentId;
  }
}

function first<T>(list: readonly T[], goesFirst: (one: T) => boolean): T[] {
  return [...list.filter(goesFirst), ...list.filter((one) => !goesFirst(one))];
}

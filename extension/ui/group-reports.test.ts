import { expect, test } from 'vitest';
import type { Evidence, Provenance } from '../../src/model.ts';
import { groupReports } from './group-reports.ts';

/** Only what grouping looks at. */
const report = (documentId: string, mentionId = 0) =>
  ({ document: { id: documentId }, mention: { id: mentionId } }) as Evidence;

const provenance = (reports: string[][], earliest?: string): Provenance => ({
  reports,
  independentReports: reports.length,
  ...(earliest && { earliest: { documentId: earliest, published: '2024-05-04' } }),
});

const cases: Record<string, [documents: string[], Provenance, groups: string[][]]> = {
  'copies stand with what they copy': [
    ['radio', 'echo', 'post'],
    provenance([['radio'], ['echo', 'post']], 'radio'),
    [['radio'], ['echo', 'post']],
  ],
  'the group of the earliest mention comes first, and that mention first in it': [
    ['radio', 'echo', 'post'],
    provenance([['radio'], ['echo', 'post']], 'post'),
    [['post', 'echo'], ['radio']],
  ],
  'a document that reports twice stands once': [['radio', 'radio'], provenance([['radio']]), [['radio']]],
  'a document that the provenance leaves out stands alone': [
    ['radio', 'echo'],
    provenance([['radio']], 'radio'),
    [['radio'], ['echo']],
  ],
  'a group without a report in sight is left out': [
    ['radio'],
    provenance([['gone'], ['radio']]),
    [['radio']],
  ],
};

test.each(Object.entries(cases))('%s', (_, [documents, from, groups]) => {
  const found = groupReports(
    documents.map((id, mention) => report(id, mention)),
    from,
  );
  expect(found.map((group) => [group.report, ...group.copies].map(({ document }) => document.id))).toEqual(
    groups,
  );
});

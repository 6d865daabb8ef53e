import type { Evidence, Provenance } from '../../src/model.ts';
import { type Say, sayCount } from '../../src/wording/say.ts';
import { wordDate } from '../../src/wording/word-date.ts';
import { DIVIDER } from './divider.ts';

/** "Earliest: Harbour Radio, 4 May 2024 · first said by the port authority · 2 copies of the same text". */
export function wordProvenance(reports: readonly Evidence[], provenance: Provenance, say: Say): string {
  const { earliest, firstSpeaker, onlySide } = provenance;
  const first = reports.find(({ document }) => document.id === earliest?.documentId)?.document;
  const name = first && (first.publisher || first.title || say('untitledDocument'));
  const copies = provenance.reports.reduce((sum, group) => sum + group.length - 1, 0);
  const parts = [
    name && earliest && say('provenanceEarliest', [name, wordDate(earliest.published, say)]),
    firstSpeaker && say('provenanceFirstSpeaker', [firstSpeaker]),
    copies > 0 && sayCount(say, 'provenanceCopies', copies),
    onlySide && say('provenanceOnlySide', [onlySide]),
  ];
  return parts.filter(Boolean).join(DIVIDER);
}

import type { Claim, Evidence, Provenance } from '../model.ts';
import { findOnlySide } from './find-only-side.ts';
import { findSpeaker } from './find-speaker.ts';
import { groupCopies } from './group-copies.ts';

/**
 * How a claim reached the reader, from the evidence that says the same: earliest mention, copies in one
 * group, first speaker. Documents without a date cannot be the earliest.
 */
export function traceProvenance(claim: Claim, evidence: readonly Evidence[]): Provenance {
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  const groups = groupCopies(supporting);
  const earliest = supporting.filter(isDated).toSorted(byDate)[0];
  const firstSpeaker = findSpeaker((earliest ?? supporting[0])?.mention.attributions ?? [])?.source;
  const onlySide = findOnlySide([claim, ...supporting.map(({ mention }) => mention)]);
  return {
    reports: groups.map((group) => [...new Set(group.map(({ document }) => document.id))]),
    independentReports: groups.length,
    ...(earliest && {
      earliest: { documentId: earliest.document.id, published: earliest.document.published },
    }),
    ...(firstSpeaker && { firstSpeaker }),
    ...(onlySide && { onlySide }),
  };
}

type DatedEvidence = Evidence & { readonly document: { readonly published: string } };

function isDated(evidence: Evidence): evidence is DatedEvidence {
  return evidence.document.published !== undefined;
}

function byDate(a: DatedEvidence, b: DatedEvidence): number {
  return a.document.published.localeCompare(b.document.published);
}

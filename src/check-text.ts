/**
 * The whole story: how a sentence becomes a card. The content script finds the claims, the background
 * checks them; the command line does both.
 *
 *   text ─ findClaims ─▶ claims ─ findMatches ─▶ matches ─ judgeStance ─▶ evidence ─ traceProvenance ─▶ card
 */
import { findClaims } from './claims/find-claims.ts';
import { findMatches } from './matching/find-matches.ts';
import type { Library } from './matching/library.ts';
import {
  type CheckedClaim,
  type Claim,
  type DocumentFacts,
  type Evidence,
  type Match,
  type PageFacts,
  STANCES,
} from './model.ts';
import { findOwnDocument, type OwnDocument } from './provenance/find-own-document.ts';
import { traceProvenance } from './provenance/trace-provenance.ts';
import { type Analysis, analyzeStatement } from './stance/analyze-statement.ts';
import { judgeStance } from './stance/judge-stance.ts';

/** Finds and checks every claim of a text, in order. */
export async function checkText(text: string, page: PageFacts, library: Library): Promise<CheckedClaim[]> {
  const claims = findClaims(text, page);
  const checked: CheckedClaim[] = [];
  for await (const answer of checkClaims(page, claims, library)) checked.push(answer.checked);
  return checked;
}

/** Checks claims one by one, so that the first answers can be shown while the last are still sought. */
export async function* checkClaims(
  page: PageFacts,
  claims: readonly Claim[],
  library: Library,
  signal?: AbortSignal,
): AsyncGenerator<{ index: number; checked: CheckedClaim }> {
  const own = await findOwnDocument(page, claims, library);
  for (const [index, claim] of claims.entries()) {
    signal?.throwIfAborted();
    yield { index, checked: await checkClaim(claim, library, own) };
  }
}

/**
 * `own` is the library's copy of the page itself. It does not support itself, but a page may contradict
 * itself in other words than the index would find, so that all of its mentions are judged.
 */
export async function checkClaim(claim: Claim, library: Library, own?: OwnDocument): Promise<CheckedClaim> {
  const here = analyzeStatement(claim);
  const matches = withOwnMentions(await findMatches(claim, library), own);
  const documents = await library.documentFacts([
    ...new Set(matches.map(({ mention }) => mention.documentId)),
  ]);
  const evidence = matches
    .flatMap((match) => judgeMatch(here, match, documents.get(match.mention.documentId)))
    .filter(({ stance, document }) => stance === 'contradicts' || document.id !== own?.documentId)
    .toSorted(byStanceThenConfidence);
  const best = bestOfEachDocument(evidence);
  return { claim, evidence: best, provenance: traceProvenance(claim, best) };
}

function withOwnMentions(matches: readonly Match[], own: OwnDocument | undefined): readonly Match[] {
  if (!own) return matches;
  const found = new Set(matches.map(({ mention }) => mention.id));
  return [
    ...matches,
    ...own.mentions.filter(({ id }) => !found.has(id)).map((mention) => ({ mention, score: 0 })),
  ];
}

function judgeMatch(here: Analysis, match: Match, document: DocumentFacts | undefined): Evidence[] {
  if (!document) return [];
  const judgement = judgeStance(here, analyzeStatement(match.mention));
  return judgement.stance === 'unrelated' ? [] : [{ ...judgement, ...match, document }];
}

/** A document that says the same thing in three places is shown once. */
function bestOfEachDocument(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document, stance }) => {
    const key = `${document.id} ${stance}`;
    return !seen.has(key) && seen.add(key);
  });
}

function byStanceThenConfidence(a: Evidence, b: Evidence): number {
  return STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) || b.confidence - a.confidence;
}

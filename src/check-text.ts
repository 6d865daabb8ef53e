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
  type Mention,
  type PageFacts,
  STANCES,
} from './model.ts';
import { findOwnDocument, type OwnDocument } from './provenance/find-own-document.ts';
import { traceProvenance } from './provenance/trace-provenance.ts';
import { type Analysis, analyzeStatement } from './stance/analysis/analyze-statement.ts';
import { keepAnalyses } from './stance/analysis/keep-analyses.ts';
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
  const lookup = lookUpIn(library);
  const own = await findOwnDocument(page, claims, library, lookup.matchesOf);
  for (const [index, claim] of claims.entries()) {
    signal?.throwIfAborted();
    const checked = await checkClaim(onReadingDay(claim, own), library, lookup, own);
    yield { index, checked: { ...checked, claim } };
  }
}

/** An old text under a new date: where the library knows the page, it knows which day its "Sunday" is of. */
function onReadingDay(claim: Claim, own: OwnDocument | undefined): Claim {
  const published = own?.mentions[0]?.published;
  return published === undefined || published === claim.published ? claim : { ...claim, published };
}

/** What one check asks more than once. */
interface Lookup {
  readonly matchesOf: (claim: Claim) => Promise<readonly Match[]>;
  readonly analyze: (mention: Mention) => Analysis;
}

function lookUpIn(library: Library): Lookup {
  const found = new Map<Claim, Promise<readonly Match[]>>();
  const matchesOf = (claim: Claim) => {
    const matches = found.get(claim) ?? findMatches(claim, library);
    found.set(claim, matches);
    return matches;
  };
  const analyze = analyzers.get(library) ?? keepAnalyses();
  analyzers.set(library, analyze);
  return { matchesOf, analyze };
}

/** Kept for as long as a library is: a page's next claims meet the mentions of those before. */
const analyzers = new WeakMap<Library, Lookup['analyze']>();

/**
 * `own` is the library's copy of the page itself. It does not support itself, but a page may contradict
 * itself in other words than the index would find, so that all of its mentions are judged.
 */
async function checkClaim(
  claim: Claim,
  library: Library,
  { matchesOf, analyze }: Lookup,
  own: OwnDocument | undefined,
): Promise<CheckedClaim> {
  const here = analyzeStatement(claim);
  const matches = withOwnMentions(await matchesOf(claim), own);
  const ids = new Set(matches.map(({ mention }) => mention.documentId));
  const documents = await library.documentFacts([...ids]);
  const evidence = matches
    .flatMap((match) => judgeMatch(here, analyze(match.mention), match, documents))
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

function judgeMatch(
  here: Analysis,
  there: Analysis,
  match: Match,
  documents: ReadonlyMap<string, DocumentFacts>,
): Evidence[] {
  const document = documents.get(match.mention.documentId);
  const judgement = judgeStance(here, there);
  return document && judgement.stance !== 'unrelated' ? [{ ...judgement, ...match, document }] : [];
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

import type { DocumentFacts, Mention, SourceDocument } from '../model.ts';
import type { Segment } from './segment.ts';

/**
 * Where a library lives: the port behind which an index is read piece by piece. What it holds is cut into
 * segments (`segment.ts`). Two implementations: `MemoryLibrary` for the command line and tests, and the
 * extension's `IdbLibrary`; `test/library-contract.ts` is the suite that both must pass.
 *
 * Reading never fails for want of something: an unknown term is in 0 mentions, an unknown id is `undefined`.
 * Writing is all or nothing: when it throws, the library is as it was.
 */
export interface Library {
  stats(): Promise<LibraryStats>;

  /** How many mentions hold each term, in the order asked. Deleted mentions count until a merge. */
  termCounts(terms: readonly string[]): Promise<readonly number[]>;

  /**
   * The mentions that hold each term, in the order asked; at most about `limit` of each (rounded up to whole
   * blocks), and then those in which the term weighs most. Deleted mentions are left out.
   */
  postings(terms: readonly string[], limit: number): Promise<readonly Postings[]>;

  /** In the order asked; `undefined` for those that are unknown or deleted. */
  mentions(ids: readonly number[]): Promise<readonly (Mention | undefined)[]>;
  /** The first `limit` mentions of a document, in its order; none when it is unknown or deleted. */
  mentionsOf(documentId: string, limit: number): Promise<readonly Mention[]>;
  documents(ids: readonly string[]): Promise<readonly (SourceDocument | undefined)[]>;

  /** What is known of documents without their text, by id; those that are unknown or deleted are absent. */
  documentFacts(ids: readonly string[]): Promise<ReadonlyMap<string, DocumentFacts>>;
}

/** The write side. A document of the same id takes the place of the one before it. */
export interface WritableLibrary extends Library {
  addSegment(segment: Segment): Promise<void>;

  /**
   * Puts the built-in documents in the place of those that were built in before, without touching what the
   * reader added or deleted. `name` tells one build from another: `stats().builtIn`.
   */
  replaceBuiltIn(name: string, segment: Segment): Promise<void>;

  /** Unknown ids are passed over. */
  removeDocuments(ids: readonly string[]): Promise<void>;
  /** Undoes `removeDocuments`. */
  restoreDocuments(ids: readonly string[]): Promise<void>;
}

export interface LibraryStats {
  readonly documents: number;
  readonly mentions: number;
  /** Name given to `replaceBuiltIn`, when it was called. */
  readonly builtIn?: string;
}

/** In no particular order. */
export interface Postings {
  readonly mentions: Float64Array;
  /** How much the term weighs in each mention, 1 to 255: how prominent it is in a short text. */
  readonly impacts: Uint8Array;
}

/** `storage-full`: the disk, or the share of it that the browser gives us. The library is as it was. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly kind: 'storage-full' | 'storage-failed';

  constructor(kind: 'storage-full' | 'storage-failed', message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

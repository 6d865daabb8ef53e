import type { Segment } from '../matching/segment.ts';

/** A file that carries (part of) a library: data only, versioned. */
export interface Pack {
  /** Tells one build of a pack from another: "seeds-9a3f…". */
  readonly name: string;
  readonly segment: Segment;
}

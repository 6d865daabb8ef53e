import type { DateKnown, IsoDate } from '../src/model.ts';
import catalog from './catalog.json' with { type: 'json' };

/** What is known of a seed beside its text. A title that is absent is taken from the first sentence. */
export interface CatalogEntry {
  readonly id: string;
  readonly file: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published: IsoDate;
  readonly dateKnown: DateKnown;
  readonly dateNote: string;
}

export const CATALOG = catalog as readonly CatalogEntry[];

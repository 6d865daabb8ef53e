import type { IsoDate } from '../model.ts';

/** An event whose day is on public record, and how a text that speaks of it can be told. */
export interface DatedEvent {
  readonly title: string;
  readonly from: IsoDate;
  /** Absent for an event of one day. */
  readonly to?: IsoDate;
  /** All of these names must stand near one another, in any spelling. */
  readonly names: readonly string[];
  /** One of these must stand in the sentence, in any inflection. */
  readonly words: readonly string[];
}

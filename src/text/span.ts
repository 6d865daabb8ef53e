/** A part of a text: start included, end not, in UTF-16 code units; `text` is `whole.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

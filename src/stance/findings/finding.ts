import type { Difference, Kind, SlotText, Stance } from '../../model.ts';
import type { Span } from '../../text/span.ts';

/** One way in which two statements stand to each other, with the parts that show it. Gates come later. */
export type Finding = {
  [S in Stance]: {
    readonly stance: S;
    readonly kind: Kind<S>;
    readonly differs: readonly Difference[];
    readonly strength: number;
    /** Whether both speak of one time, where the finding itself has looked: what is changed on Tuesday was not so on Monday. */
    readonly time?: 'one' | 'two';
  };
}[Stance];

export function differing(
  slot: Difference['slot'],
  here: SlotText | undefined,
  there: SlotText | undefined,
): Difference {
  return { slot, ...(here && { here }), ...(there && { there }) };
}

export function slotText({ text, start, end }: Span): SlotText {
  return { text, start, end };
}

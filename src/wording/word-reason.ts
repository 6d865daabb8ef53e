import type { Difference, Gate, GateOutcome, Reason, SlotText } from '../model.ts';
import { insideSentence } from './inside-sentence.ts';
import type { Say } from './say.ts';

/** A run of the reason's text; what differs is to be marked. */
export interface WordedPart {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * "40 here, 52 there · buildings damaged · Dnipro · 3 May 2023": first what differs, then what both speak
 * of. Joined by `reasonText` where marks cannot be shown.
 */
export function wordReason(reason: Reason, say: Say): WordedPart[][] {
  return [
    ...reason.differs.map((difference) => wordDifference(difference, say)),
    ...reason.agrees.map(({ text }) => [{ text, differs: false }]),
  ];
}

/** The same as one line of plain text. */
export function reasonText(reason: Reason, say: Say): string {
  return wordReason(reason, say)
    .map((parts) => parts.map(({ text }) => text).join(''))
    .join(' · ');
}

/** "Names: agree", one line for each gate that a stance has to pass. */
export function wordGates(
  reason: Reason,
  say: Say,
): { gate: Gate; outcome: GateOutcome; name: string; words: string }[] {
  return (Object.entries(reason.gates) as [Gate, GateOutcome][]).map(([gate, outcome]) => ({
    gate,
    outcome,
    name: say(GATE_NAMES[gate]),
    words: say(OUTCOMES[outcome]),
  }));
}

function wordDifference({ here, there, denies }: Difference, say: Say): WordedPart[] {
  if (denies) return denies === 'here' ? wordDenial(there, here, say) : wordDenial(here, there, say);
  if (here && there) return marked(say('reasonHereThere', [HERE, THERE]), here.text, there.text);
  if (here) return marked(say('reasonOnlyHere', [HERE]), here.text, '');
  if (there) return marked(say('reasonOnlyThere', [THERE]), '', there.text);
  return [];
}

/** "claimed by the mayor, denied by the Kremlin": who says what matters more than who stands where. */
function wordDenial(claimant: SlotText | undefined, denier: SlotText | undefined, say: Say): WordedPart[] {
  const [claims, denies] = [claimant, denier].map((speaker) => speaker && insideSentence(speaker.text));
  if (claims && denies) return marked(say('reasonClaimedDenied', [HERE, THERE]), claims, denies);
  if (denies) return marked(say('reasonDenied', [THERE]), '', denies);
  return claims ? marked(say('reasonClaimed', [HERE]), claims, '') : [];
}

/** Stand-ins for the two texts while their order is the translator's to choose. Private use characters. */
const HERE = '\uE000';
const THERE = '\uE001';

function marked(template: string, here: string, there: string): WordedPart[] {
  return template
    .split(/([\uE000\uE001])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === HERE
        ? { text: here, differs: true }
        : piece === THERE
          ? { text: there, differs: true }
          : { text: piece, differs: false },
    );
}

const GATE_NAMES: Record<Gate, string> = {
  names: 'gateNames',
  event: 'gateEvent',
  time: 'gateTime',
  scope: 'gateScope',
  speaker: 'gateSpeaker',
};

const OUTCOMES: Record<GateOutcome, string> = {
  agrees: 'gateAgrees',
  compatible: 'gateCompatible',
  'not-stated': 'gateNotStated',
  differs: 'gateDiffers',
};

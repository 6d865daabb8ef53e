import type { Attribution } from '../model.ts';

const SAYING =
  'said|says|say|told|tells|reported|reports|added|adds|stated|states|claimed|claims|announced|announces|declared|affirmed|confirmed|wrote|writes|tweeted|estimated|warned|warns|explained|insisted|argued|noted|suggested|suggests|detailed|judged|acknowledged|conceded|emphasized|vowed|asserted|asserts|assert|maintains|maintained';
const DENYING = 'denied|denies|deny|rejected|rejects|dismissed|refuted|disputed|disputes';

/** Who says what in a sentence, outermost first. First version: verbs and "according to" only. */
export function findAttributions(sentence: string): Attribution[] {
  const found: Attribution[] = [];
  const add = (match: RegExpMatchArray | null, stance: Attribution['stance'], content: [number, number]) => {
    const source = match?.groups?.source?.trim();
    const cue = match?.groups?.cue;
    if (!source || !cue) return;
    const hedged = /suggest|estimat|claim/.test(cue);
    found.push({ source, cue, stance, hedged, content: { start: content[0], end: content[1] } });
  };
  const before = new RegExp(`^(?<source>[^,“"”]{2,80}?) (?<cue>${SAYING}|${DENYING})\\b(?: that)? `).exec(
    sentence,
  );
  if (before) {
    const stance = new RegExp(DENYING).test(before.groups?.cue ?? '') ? 'denies' : 'asserts';
    add(before, stance, [before[0].length, sentence.length]);
    return found;
  }
  const after = new RegExp(`,["”’]? (?<source>[^“"”]{2,120}?) (?<cue>${SAYING})\\b[^,]*\\.?["”]?$`).exec(
    sentence,
  );
  if (after) add(after, 'asserts', [0, after.index]);
  const according = /(?<cue>according to) (?<source>[^,.]{2,120})/i.exec(sentence);
  if (according)
    add(
      according,
      'asserts',
      according.index > 3 ? [0, according.index] : [according[0].length, sentence.length],
    );
  return found;
}

/** Words that carry no matter of their own; "not" and its kind are told apart by the stance, not here. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being between both but by can cannot ' +
    'could did do does doing during each few for from further had has have having he her here hers him his how i if in ' +
    'into is it its itself just me more most my no nor not now of off on once only or other our ours out over own same ' +
    'she should so some such than that the their theirs them then there these they this those through to too under ' +
    'until up very was we were what when where which while who whom why will with would you your yours ' +
    'im ive id ill dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt hes shes thats theres weve theyre ' +
    'youre were us % $ €'
  ).split(' '),
);

export function isStopWord(foldedWord: string): boolean {
  return STOP_WORDS.has(foldedWord);
}

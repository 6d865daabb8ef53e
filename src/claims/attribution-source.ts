/** Finite verbs that need no dictionary: enough to tell a clause from a noun phrase. */
const FINITE =
  /\b(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|says?|said|comes?|came|went|took|made|got|gave|saw|knew|won|lost|fell|rose|told|met|began|became|\p{L}+(?:n['’]t|['’](?:re|ve|ll|m)))\b/u;

/** Is there a verb in it, so that it cannot be somebody's name? */
export function isClause(text: string): boolean {
  return FINITE.test(text);
}

const AUXILIARIES =
  /(?:(?:^|\s)(?:has|have|had|also|later|then|first|earlier|once|again|now|further|did|does|do|not|never|will|would|could|may|might|was|were|is|are|been|being|be|himself|herself|themselves|both|all|to|long|often|always|just|still|again|(?!family|assembly|ally|rally|supply|july)\p{Ll}+ly|\p{L}+n['’]t))+\s*$/u;

/** Takes "has also" and the like off the end of a subject. */
export function splitAuxiliaries(text: string): { noun: string; negated: boolean; passive: boolean } {
  const found = AUXILIARIES.exec(text)?.[0] ?? '';
  return {
    noun: text
      .slice(0, text.length - found.length)
      .replace(/(?:, (?:however|meanwhile|though|too|in turn|for (?:his|her|its) part))?,?\s*$/, ''),
    negated: /\b(?:not|never|to)\b|n['’]t\b/.test(found),
    passive: /\b(?:was|were|is|are|been|being|be)\b/.test(found),
  };
}

/** Where a subject may start inside a longer clause: "Explosions were heard as the city government" said. */
const CLAUSE_START =
  /.*(?:,|;|:|\b(?:as|and|but|while|because|when|after|although|though|that|which|since|if|where|than|whether|before|until|so|or))\s+/su;
/** What stands before the subject of a sentence: "In Kiev, …", "Meanwhile, …", a dateline. */
const LEADS =
  /^(?:["“‘(]|\s|(?:But|And|Yet|So|Or)\b,? |(?:In|On|At|During|After|Before|Since|Earlier|Later|Meanwhile|However|Still|Recently|Also|For|From|By|With|As|Despite|Under|When|While|Last|This|Speaking|Instead|Then|Now|Again|Further|Moreover|Separately|Nevertheless|Therefore|Thus|Finally|First|Second|Third|Although|Though|If|Because|Unlike|Certainly|According|Afterwards?|Already|Soon|Hours|Days|Minutes|\p{Lu}\p{Ll}+ly)\b[^,“”"]{0,90}, |(?:Last|This|Next) (?:week|month|year|summer|spring|winter|autumn|fall),? |[^,“”"]{0,40} ago, |\p{Lu}\p{Ll}+day, |\p{Lu}[\p{Lu} ,.]{2,40}(?:\p{Lu}[\p{L}. ]{1,20})?(?:\([^)]*\) )?[—–-]+ )+/u;

/** "He praised his predecessor and" said: the subject of the first verb is that of the second. */
const SECOND_VERB =
  /^(?<first>He|She|They|It|(?:\p{Lu}[\p{L}.’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,4}?(?= \p{Ll}{2,}ed\b))(?:,[^,]+,)? (?:has |have |had |also )*\p{Ll}+(?:ed|s|ew|ook|old)\b.* (?:and|but)$/u;

/** "Russia in September", "the mayor on Sunday". */
const LATE =
  / (?:(?:on|in|late|early|this|last) )+(?:\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+(?: \d+)?|week|month|year)$/u;

/** The noun phrase at the end of what precedes a cue, or undefined where that is none. */
export function cleanSource(text: string): string | undefined {
  const bare = withoutLead(text);
  const first = SECOND_VERB.exec(bare.charAt(0).toUpperCase() + bare.slice(1))?.groups?.first;
  if (first !== undefined) return bare.slice(0, first.length);
  let source = withoutLead(text.replace(/^[^:“”"]{2,60}: /, '')).replace(
    /^.*,? (?:while|whereas|though|although) /,
    '',
  );
  if (isClause(source.replace(/, (?:who|which|whose|where)\b[^,]*(?:,|$)/gu, '')))
    source = source.replace(CLAUSE_START, '');
  source = source
    .replace(/^(?:(?:and|but|that|as|where)\b|,|\s)+/u, '')
    .replace(LATE, '')
    .trim();
  const words = source.split(/\s+/);
  if (
    source.length < 2 ||
    words.length > 25 ||
    isClause(source.replace(/, (?:who|which|whose|where)\b.*/u, ''))
  )
    return undefined;
  source = source.replace(CONJUNCTION, '').replace(/^.*(?:\bwhat |\((?=[^)]*$))/su, '');
  if (BEGINS_OTHERWISE.test(source)) source = source.replace(AFTER_OCCASION, '');
  return endsWithNoun(source) && !IS_NO_SPEAKER.test(source) ? source : undefined;
}

/** "After campaign aides" insisted that …, … */
const CONJUNCTION = /^(?:when|while|after|before|as|if|although|though|because|since)\s/i;
/** "in recent months, he", "the exchange last week, she". */
const BEGINS_OTHERWISE = /^(?:in|at|with|during|under|on)\s|, (?:he|she|they)$/i;

const AFTER_OCCASION =
  /^.*(?:,["”]?|\b(?:interview|speech|statement|tweet|debate|rally|letter|report|meeting|conference)(?= (?:\p{Lu}|he\b|she\b|the\b))) (?:(?:and|but) )?/su;

/** A circumstance, or a piece of a quotation. */
const IS_NO_SPEAKER =
  /^(?:in|at|with|during|soon|under|telling|asking|saying)\s|^[^“"”]*["”](?![^“"”]*["”])|[“"]$/iu;

/** Inside another speaker's words a lead starts with a small letter: "… said that in May, Korb denied …". */
export function withoutLead(text: string): string {
  const lead = LEADS.exec(text.charAt(0).toUpperCase() + text.slice(1))?.[0].length ?? 0;
  return text.slice(lead);
}

/** A phrase that ends in one of these is not a subject: the "claim" behind it is a noun ("false claims"). */
const NOT_AT_THE_END =
  /\b(?:the|an?|of|to|in|for|with|by|on|at|from|and|or|no|any|some|such|these|those|this|that|his|her|their|its|our|my|your|false|new|recent|many|several|more|same|other|first|latest|without|about|over|who|which|['’]s)$/iu;

export function endsWithNoun(text: string): boolean {
  return (
    !NOT_AT_THE_END.test(text) &&
    !/^(?:it|there|please|to|not|that|this|these|those|what|how|why|if)$/i.test(text) &&
    /\p{L}/u.test(text)
  );
}

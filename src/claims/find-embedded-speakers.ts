import { CUE_NOUN } from './attribution-cues.ts';
import { cleanSource, isClause, splitAuxiliaries, withoutLead } from './attribution-source.ts';

/** Source, cue and content within a part of a sentence, before the meaning of the cue is looked up. */
export interface Finding {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly [start: number, end: number];
}

const QUOTED =
  /^(?<source>.{2,100}?) (?:was|were|is|are|has been|have been) (?:also |later |widely )?(?<cue>quoted|cited|reported|heard) (?:by [^,]+ )?as saying (?:that )?/u;

/** "X was quoted as saying …" */
export function findQuoted(part: string): Finding[] {
  const found = QUOTED.exec(part);
  const { source = '', cue = '' } = found?.groups ?? {};
  const name = cleanSource(source);
  return found && name ? [{ source: name, cue, content: [found[0].length, part.length] }] : [];
}

const PROGRESSIVE =
  /^(?<source>[^,“”"]{2,80}?) (?:is|are|was|were) (?:also |now |again |still )?(?<cue>alleging|claiming|saying|arguing|warning|denying|accusing|insisting|reporting|predicting|suggesting) (?:that )?/u;

/** "The rebels are claiming that …" */
export function findProgressive(part: string): Finding[] {
  const found = PROGRESSIVE.exec(part);
  const { source = '', cue = '' } = found?.groups ?? {};
  const name = cleanSource(source);
  return found && name ? [{ source: name, cue, content: [found[0].length, part.length] }] : [];
}

const CALLED =
  /^(?<before>[^“”"]{2,120}?) (?<cue>called|calls|branded|describe[sd]|labell?ed|dubbed) (?=(?:it|him|her|them|the|this|that|his|its|their|\p{Lu})\b(?:(?! (?:at|on|for|from|after|about|with|to|when|and)\b)[^,;“”"]){0,60}? (?:an?\s|as\s|["“]))/u;

/** "The governor called the plan a sham." What somebody is called is what is said of him. */
export function findCalled(part: string): Finding[] {
  const found = CALLED.exec(part);
  const { before = '', cue = '' } = found?.groups ?? {};
  const { noun, negated, passive } = splitAuxiliaries(before);
  const name = found && !negated && !passive ? cleanSource(noun) : undefined;
  return found && name ? [{ source: name, cue, content: [found[0].length, part.length] }] : [];
}

const RELATIVE =
  /(?:^|, |\. )(?<source>(?:the |\p{Lu})[^,“”"]{1,60}), who (?:has |have )?(?:\p{Ll}+ly |always |also )?(?<cue>den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|claims?|claimed|says?|said) (?:that )?(?<what>[^,“”"]{4,})/u;

/** "Delvin, who denies the charge, has left the city." */
export function findRelative(part: string): Finding[] {
  const found = RELATIVE.exec(part);
  const { source = '', cue = '', what = '' } = found?.groups ?? {};
  if (!found || isClause(source)) return [];
  const end = found.index + found[0].length;
  return [{ source, cue, content: [end - what.length, end] }];
}

const PARTICIPLE =
  /^(?<before>.{8,}?), (?:and )?(?<cue>saying|stating|claiming|arguing|insisting|alleging|warning|noting|adding|stressing|denying),? (?:that (?=\S))?/u;
const SUBJECT =
  /^(?<source>(?:(?:The|A|An) )?(?:[\p{L}.’'-]+ ){0,5}?[\p{L}’'-]+) (?:has |have |had )?(?:\p{Ll}+ed|told|wrote|met|spoke|took|gave)\b/u;

/** "The union welcomed the offer, saying the dockers had waited for years." */
export function findParticiple(part: string): Finding[] {
  const found = PARTICIPLE.exec(part);
  const { before = '', cue = '' } = found?.groups ?? {};
  const source = SUBJECT.exec(withoutLead(before))?.groups?.source;
  const name = source && cleanSource(splitAuxiliaries(source).noun);
  return found && name ? [{ source: name, cue, content: [found[0].length, part.length] }] : [];
}

const NOUN_OF = new RegExp(String.raw`['’]s? (?:\p{L}+ ){0,2}?(?<cue>${CUE_NOUN}) that `, 'u');
const OWNER = /(?:(?:the|an?|his|her|its|their) )?(?:[\p{L}.-]+ ){0,4}[\p{L}.-]+$/iu;
const NOUN_BY = new RegExp(
  String.raw`\b(?<cue>${CUE_NOUN}) (?:by|from|made by|issued by) (?<source>[^,“”"]{2,80}?)(?: (?<that>that) |[,.]|$)`,
  'u',
);

/** "The Kremlin's claim that …", "a warning by an adviser that …" */
export function findNoun(part: string): Finding[] {
  const of = NOUN_OF.exec(part);
  if (of) {
    const source = cleanSource(OWNER.exec(part.slice(0, of.index))?.[0] ?? '');
    const cue = of.groups?.cue;
    return source && cue ? [{ source, cue, content: [of.index + of[0].length, part.length] }] : [];
  }
  const by = / (?:by|from) /.test(part) ? NOUN_BY.exec(part) : undefined;
  const { source, cue, that } = by?.groups ?? {};
  if (!by || !source || !cue) return [];
  return [{ source, cue, content: that ? [by.index + by[0].length, part.length] : [0, by.index] }];
}

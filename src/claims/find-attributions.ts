import type { Attribution } from '../model.ts';
import { type CueVerb, findCueVerbs, meaningOf } from './attribution-cues.ts';
import { cleanSource, endsWithNoun, isClause, splitAuxiliaries } from './attribution-source.ts';
import {
  type Finding,
  findCalled,
  findNoun,
  findParticiple,
  findProgressive,
  findQuoted,
  findRelative,
} from './find-embedded-speakers.ts';

/**
 * Who says what in a sentence, outermost first: "Tass reported that Peskov said the talks were over." gives
 * Tass and then Peskov. Patterns of news prose rather than a parser: what speaks last ("…, Tass reported.")
 * is outermost; then "according to"; then the first subject with a verb of saying; then nouns ("the
 * Kremlin's claim that …"). Requests and wishes ("called on", "asked to") say nothing that can be checked.
 * Source, cue and content are those of Newell et al. 2018 (PolNeAR, LREC).
 */
export function findAttributions(sentence: string): Attribution[] {
  return sentence.length > LONGEST ? [] : findWithin(sentence, 0, sentence.length, 0);
}

/** In characters. No newspaper writes longer sentences; a hostile page might, to keep us busy. */
const LONGEST = 1500;

/** Deeper than "A reports that B said that C denied …" nobody writes. */
const DEEPEST = 4;

function findWithin(sentence: string, start: number, end: number, depth: number): Attribution[] {
  const part = sentence.slice(start, end);
  if (depth === DEEPEST || part.length < 8) return [];
  const cues = findCueVerbs(part);
  for (const find of FINDERS) {
    const found = find(part, cues);
    if (found.length === 0) continue;
    const last = found.at(-1)?.content ?? [0, 0];
    if (last[1] - last[0] === part.length) return found.map((finding) => describe(finding, start));
    const inner = findWithin(sentence, start + last[0], start + last[1], depth + 1);
    return [...found.map((finding) => describe(finding, start)), ...inner];
  }
  return [];
}

function describe({ source, cue, content }: Finding, offset: number): Attribution {
  const place = { start: offset + content[0], end: offset + content[1] };
  return { source, cue, ...meaningOf(cue), content: place };
}

const FINDERS: readonly ((part: string, cues: readonly CueVerb[]) => Finding[])[] = [
  findDenialBehind,
  findAccordingBefore,
  findSpeakerBehind,
  findAccordingBehind,
  findSpeakerBefore,
  findCalled,
  findProgressive,
  findRelative,
  findParticiple,
  findQuoted,
  findNoun,
];

const DENIAL_BEHIND =
  /, (?:something|which|what|(?:an? )?(?:claims?|charges?|accusations?|allegations?|reports?|prospect|idea|notion|suggestion)(?: that| which)?) (?<source>[^,“”"]{2,60}?) (?<cue>den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed)|dismiss(?:es|ed)?)\b/u;

/** "… supplied drones, something the Kremlin denies." */
function findDenialBehind(part: string): Finding[] {
  const found = DENIAL_BEHIND.exec(part);
  const { source = '', cue = '' } = found?.groups ?? {};
  if (!found || isClause(source)) return [];
  return [{ source: splitAuxiliaries(source).noun, cue, content: [0, found.index] }];
}

const ACCORDING =
  '(?<cue>according to|citing|quoting|in the (?:words|view|opinion) of|as (?:reported|claimed|stated|alleged|described|announced|estimated) by)';
const ACCORDING_BEFORE = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:But|And|Also|Meanwhile|However|Still),? )?${ACCORDING} (?<source>[^,“”"]{2,120}), `,
  'iu',
);

/** "According to the ministry, …" */
function findAccordingBefore(part: string): Finding[] {
  const found = ACCORDING_BEFORE.exec(part);
  const { source = '', cue = '' } = found?.groups ?? {};
  return found ? [{ source, cue, content: [found[0].length, part.length] }] : [];
}

const ACCORDING_BEHIND = new RegExp(
  String.raw`[,\s”"]\s?\b${ACCORDING} (?<source>[^,.;“”"]{2,120}(?:\.\p{Lu}\.)?)`,
  'iu',
);

/** "…, according to his office." */
function findAccordingBehind(part: string): Finding[] {
  const found = ACCORDING_BEHIND.exec(part);
  const { source = '', cue = '' } = found?.groups ?? {};
  if (!found || found.index < 8) return [];
  return [{ source: source.trim(), cue, content: [0, found.index] }];
}

/** A boundary between what is said and who says it. */
const BOUNDARY = /[,;:?!.…—–]["”’'»]+,? |["”»]+,? |, | [—–-] | -- |: /g;

/** What may follow a cue that ends its sentence: nothing, a hearer, a circumstance. */
const ENDS =
  /^(?:[.,:;"”]|$| (?:[.,]|in|on|at|to|during|after|before|late|last|this|yesterday|earlier|when|as|while|of|from|through|via|with|without|by|about|for|soon|shortly|moments|hours|days|\p{Lu}\p{Ll}*day)\b)/u;
const HEARER =
  /^ (?:(?:\p{Lu}[\p{L}.&’'-]*|the|a|an|his|her|their|its|reporters|journalists|lawmakers|us|me|them|him|state|local|national) ?)+/u;

/** "…, the mayor said." and "… ,” said the mayor." Of several, the last one is outermost. */
function findSpeakerBehind(part: string, cues: readonly CueVerb[]): Finding[] {
  for (const cue of [...cues].reverse()) {
    const place = isQuotedCue(cue) ? undefined : speakerWithPlace(cue);
    if (place === undefined) continue;
    const { source } = place;
    const content: Finding['content'] = GOES_ON.test(cue.after) ? [0, part.length] : place.content;
    return [
      { source, cue: cue.word, content },
      ...findCited(cue.after, content),
      ...findAddition(cue, source),
    ];
  }
  return [];
}

/** “… which he raised, and I rejected, last week”: a cue in somebody's words has its speaker there. */
function isQuotedCue({ before }: CueVerb): boolean {
  return /“[^“”"]*$|(?:^|[\s(])"(?=[^\s"])[^"”]*$/.test(before);
}

/** "Many of them, she said, are old." */
const GOES_ON = /^,["”]? (?!\w+ing\b|which|who|in|on|at|as|when|while|after|with|without|for|and\b)/;

function speakerWithPlace(cue: CueVerb): Omit<Finding, 'cue'> | undefined {
  const { before, after } = cue;
  const behind = speakerBehindQuote(cue);
  if (behind !== undefined) return behind;
  const boundary = [...before.matchAll(BOUNDARY)].at(-1);
  if (!boundary) return undefined;
  const isQuoted = /["”’'»]/.test(boundary[0]);
  if (boundary.index < (isQuoted ? 2 : 8)) return undefined;
  const said = before.slice(0, boundary.index + (isQuoted ? boundary[0].trimEnd().length : 0));
  const { noun, negated, passive } = splitAuxiliaries(before.slice(boundary.index + boundary[0].length));
  if (negated || passive) return undefined;
  if (noun !== '') {
    const source = isSaid(said, isQuoted) && endsSaying(cue) ? speakerBetween(noun) : undefined;
    return source === undefined ? undefined : { source, content: [0, said.length] };
  }
  const source = speakerAfter(after, before, isQuoted);
  return source === undefined ? speakerWithOffice(cue) : { source, content: [0, said.length] };
}

/** “…,” the city's deputy mayor, Mara Delvin, said on Tuesday. */
function speakerBehindQuote(cue: CueVerb): Omit<Finding, 'cue'> | undefined {
  const { said = '', speaker = '' } = BEHIND_QUOTE.exec(cue.before)?.groups ?? {};
  if (said === '' || HAS_CONTENT.test(cue.after) || TAKES_OBJECT.test(cue.word)) return undefined;
  const { noun, negated, passive } = splitAuxiliaries(speaker.replace(/,\s*$/, ''));
  const isName = endsWithNoun(noun) && !isClause(withoutAsides(`${noun},`)) && !GOES_ON_BEHIND.test(noun);
  if (negated || passive || !isName || findCueVerbs(noun).length > 0) return undefined;
  return noun.split(' ').length > LONGEST_NAME ? undefined : { source: noun, content: [0, said.length] };
}

/** In words, with an office: "Jon Korb, the attorney general of Ostra, one of the ports that sue". */
const LONGEST_NAME = 20;
/** What is said comes after the cue. */
const HAS_CONTENT = /^(?:(?: \p{L}+){0,2} that\b|:? ?["“]| (?:he|she|it|they|we) )/u;
const TAKES_OBJECT = /^(?:accus|cit|den[iy]|reject|dismiss|refut|rebut)/;
const GOES_ON_BEHIND = /^(?:and|but|while|which|who)\b/;
const BEHIND_QUOTE = /^(?<said>.*[,?!.…—–-]["”’]) (?<speaker>[^“”"]{2,140})$/su;

/** The speaker of "…,” said Governor Reznichenko." */
function speakerAfter(after: string, before: string, isQuoted: boolean): string | undefined {
  if (!isQuoted && !isClause(withoutAsides(before))) return undefined;
  const source = INVERTED.exec(after)?.groups?.source;
  return source === undefined || isClause(source.replace(/ (?:who|which|whose) .*/, '')) ? undefined : source;
}

const INVERTED =
  /^ (?!\p{Lu}\p{Ll}+day\b)(?<source>(?:the|an?|his|her|its|their|one|\p{Lu})[^“”"]*?)(?:, (?:in|on|at|during|adding|citing|who|which|as|after|when)\b| (?:in|on) (?:an? |\p{Lu})|\. (?=["“'(])|\.?["”]?$|; |:)/u;

/** "…, Oleksandr Tarnavskyi, commander of the group, reported on 18 November", or the office first. */
function speakerWithOffice(cue: CueVerb): Omit<Finding, 'cue'> | undefined {
  const { before } = cue;
  const found = OFFICE_BEHIND.exec(before) ?? OFFICE_BEFORE.exec(before);
  const source = found?.groups?.source;
  if (!found || source === undefined || !isSaid(before.slice(0, found.index), false) || !endsSaying(cue))
    return undefined;
  return isClause(withoutAsides(`${source},`)) ? undefined : { source, content: [0, found.index] };
}

const OFFICE_BEHIND = /(?:,|["”’']) (?<source>(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}, [^“”"]{3,140}),\s*$/u;
/** "…, the interior minister in Zagreb, Ivo Kral, said". */
const OFFICE_BEFORE =
  /, (?<source>(?:the|its|his|her|their|an?|[\p{L}’']+['’]s) [^,“”"]{3,100}, (?:\p{Lu}[\p{L}.’'-]*\s?){1,5}),\s*$/u;

const isSaid = (content: string, isQuoted: boolean) =>
  isQuoted || isClause(content) || content.split(' ').length >= 4;

/** Does the sentence end with who said it, rather than go on with what? */
function endsSaying({ word, after }: CueVerb): boolean {
  if (/^(?:[^“”",]{0,60}\bthat\b| to (?:have|be|\p{Ll}{3,}ing)\b|:? ?["“])/u.test(after)) return false;
  if (/^(?:told|tells|tell)$/.test(word)) return ENDS_WITH_HEARER.test(after.replace(HEARER, ' '));
  return after.trim() === '' || ENDS.test(after) || /^ \p{L}+ly\b/u.test(after);
}

/** "told the paper on Sunday", but not "told lawmakers no evidence supports it". */
const ENDS_WITH_HEARER =
  /^ ?(?:\S+ ){0,2}?(?:\S*$|\S*[.,;:"”]|(?:in|on|at|by|via|to|during|after|before|when|as|while|about|with|last|this|earlier|yesterday|\p{Lu}\p{Ll}+day)\b)/u;

/** The speaker of "…, the mayor said in an interview." */
function speakerBetween(noun: string): string | undefined {
  if (/^(?:according to|as|if|while|because)\b/.test(noun)) return undefined;
  const isName = noun === 'it' || (endsWithNoun(noun) && !isClause(noun));
  return isName && noun.split(' ').length <= 14 ? noun : undefined;
}

const withoutAsides = (text: string) => text.replace(/, (?:who|which|whose|where)\b[^,]*,/gu, ',');

/** "Ukrinform said, citing the city's authorities": the cited are inside. */
function findCited(after: string, content: Finding['content']): Finding[] {
  const found = /\b(?<cue>citing|quoting) (?<source>[^“”".;]{2,100})/.exec(after);
  const { source = '', cue = '' } = found?.groups ?? {};
  return found ? [{ source: source.replace(/,$/, ''), cue, content }] : [];
}

/** "…, he estimated, affirming that …": one more of the same speaker. */
function findAddition({ end, after }: CueVerb, source: string): Finding[] {
  const found = ADDITION.exec(after);
  const cue = found?.groups?.cue;
  if (!found || cue === undefined) return [];
  return [{ source, cue, content: [end + found.index + found[0].length, end + after.length] }];
}

const ADDITION =
  /, (?:and )?(?<cue>(?:add|affirm|say|claim|insist|warn|not|argu|declar|stress|explain|suggest|stat)ing) (?:that )?/;

/** "The army said on Sunday that …", "X accused Y of …", "X rejected claims that …" */
function findSpeakerBefore(part: string, cues: readonly CueVerb[]): Finding[] {
  for (const cue of cues) {
    const { noun, negated, passive } = splitAuxiliaries(cue.before);
    if (negated || passive || !/^[\s,:]/.test(cue.after)) continue;
    if (isConceded(cue, cues)) continue;
    if (/^ (?:the )?(?:lives|life|victory|credit|responsibility)\b/.test(cue.after)) continue;
    const source = cleanSource(noun);
    if (source === undefined) continue;
    const skipped = (HAS_HEARER.test(cue.word) ? TO_A_HEARER : SKIPPED).exec(cue.after)?.[0].length ?? 0;
    if (cue.after.length - skipped < 3) continue;
    return [
      { source, cue: cue.word, content: [cue.end + skipped, part.length] },
      ...findAddition(cue, source),
    ];
  }
  return [];
}

/** "Although the family hinted at murder, Korb said …": who speaks in the main clause is heard. */
function isConceded({ before }: CueVerb, cues: readonly CueVerb[]): boolean {
  if (!/^(?:although|though|while|when|after|as|if|because)\b[^,]*$/i.test(before)) return false;
  return cues.some((cue) => cue.before.length > before.length && /, [^,“”"]{2,60}$/.test(cue.before));
}

/** From the cue to what is said: a day, "claims", "that". */
const SKIPPED =
  /^(?:(?:,? (?:this|last|on|in|at|to|late|early|earlier|yesterday|during|again|via|through|after|before|\p{Lu}\p{Ll}+day)\b[^“”"]{0,60}?,?)? (?:that (?=\S)|(?=to (?:have|be)\b))|[:,]? ?(?=["“])| (?:claims?|reports?|accusations?|allegations?|suggestions?) (?:of|that|by) |:? )/u;
const HAS_HEARER = /^(?:t[eo]l[ld]s?|warn(?:s|ed)?|promise[sd]?)$/;
const TO_A_HEARER =
  /^(?: [^“”"]{2,70}? that (?=\S)| (?=that )that |[^“”"]{0,60}?[:,] ?(?=["“])| (?:(?:\p{Lu}[\p{L}.&’'-]*|reporters|journalists|lawmakers) )*)/u;

/**
 * Whether a sentence speaks only of its own publication, or of something that only its own page holds: "This post
 * was flagged as part of …", "we rate it False", "stated on May 4, 2020 in an interview", "Read more". Another page
 * may have it word for word and says nothing about the same thing, so that it is neither a claim nor evidence.
 * "this week", "this country" and "the post by the minister" are the world's.
 */
export function speaksOfItself(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text));
}

/** What a page is, and what it may be about. */
const PAGE =
  '(?:post|story|article|page|fact[- ]check|item|column|newsletter|blog(?: post)?|piece|web ?site)';
const CHECKED =
  '(?:post|story|article|claim|statement|image|photo|video|meme|tweet|ad|rumou?r|quote|headline|assertion)s?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, ${MONTH} \\d{1,2}, \\d{4})?|\\d+:\\d\\d [ap]\\.?m)`;
const EFFORTS = '(?:effort|program|initiative|partnership)';
/** What is done with a page. */
const PUBLISHED =
  '(?:appeared|flagged|rated|published|posted|updated|corrected|clarified|amended|edited|modified|produced|translated|reprinted|republished|syndicated|sponsored|adapted|written|reviewed|fact-checked)';
/** "(which was shared 900 times)", between a page and what was done with it. */
const ASIDE = '(?:, [^,]*,| \\([^)]*\\))?';
const ANSWER = '(?:respond|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)';
const ASKED = '(?:requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|questions?)';

const PATTERNS: readonly RegExp[] = [
  // Links and cards.
  /^\W*(?:share (?:the facts|this)|read (?:more|also|next)|related (?:story|stories|articles?)|see also|click here|sign up|to (?:offer|submit|send|suggest) ideas|editor['’]?s['’]? note)\b/i,
  /\bread more(?: info)?\W*$/i,
  /\bread more about (?:our|the) (?:partnership|process|principles|methodology)\b/i,
  /\b\d\d:\d\d:\d\d (?:UTC|GMT)\b/,
  /^\W*[\w. ]{0,30}\(@\w+\) \w+ \d{1,2}, \d{4}\W*$/,
  // No more than where and when something stood.
  new RegExp(
    `^\\W*(?:first |originally |last )?(?:stated|published|posted|updated|aired|uploaded|written|modified|filed)(?: on| at| by)?:? ${DAY}(?: (?:in|on|at)\\b[^,;]*)?\\W*$`,
    'i',
  ),
  // This page.
  new RegExp(
    `^\\W*(?:this|our) ${PAGE}${ASIDE} (?:(?:was|is|has|have|had|been|will|may|be|being|first|originally|last|also) )*${PUBLISHED}\\b`,
    'i',
  ),
  /^\W*this (?:is a developing story|story is developing|(?:story|article|post|page) is (?:more|over) than)\b/i,
  new RegExp(
    `\\b(?:this|the|our) (?:[\\w.]+ ){0,2}${CHECKED}\\b.{0,120}\\bas part of (?:Facebook|Meta|Instagram|Twitter|TikTok|its|the (?:social|platform|site|company)).{0,60}\\b${EFFORTS}`,
    'i',
  ),
  // Its verdict, and how it came to it.
  new RegExp(
    `^(?!.*\\b(?:said|says|that)\\b).*\\b(?:we|I)(?: have|['’]ve)? rated? (?:it|this|(?:this|that|the|his|her|their|its)(?: \\w+){0,3} ${CHECKED})`,
    'i',
  ),
  /^\W*our (?:ruling|rating|verdict)\b/i,
  /\bthe statement (?:contains (?:some|an) elements? of truth|is (?:partially |mostly )?accurate (?:but|and))\b/i,
  /^\W*(?:\w+,? ){0,4}we (?:decided|wanted|wondered|set out)\b.{0,30}\b(?:check|fact-check|look into|find out|know if)\b/i,
  /\bcaught our (?:eye|attention)\b/i,
  // That nobody answered those who wrote it.
  new RegExp(
    `^[^,;]{0,80}(?:\\bnot|n['’]t|\\bnever|\\byet to)\\b.{0,20} ${ANSWER}\\b(?:[^,;]{0,30}\\bour (?:\\w+ )?${ASKED}\\b|[^,;]{0,40}\\b${ASKED} (?:for|about|seeking|by|from) (?:comment|information|clarification|details?|evidence|(?:an )?interview|(?:a )?response)\\b)[^,;]{0,50}$`,
    'i',
  ),
];

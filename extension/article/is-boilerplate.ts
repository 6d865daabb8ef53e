/**
 * Lines that stand among an article's paragraphs and are none: invitations, credits, labels, pointers to other
 * stories. Only patterns that cannot open a sentence of the news: "Follow us on", not "Follow".
 */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (text.length <= LONGEST_LABEL && LABEL.test(text)) || INVITATION.test(text) || CREDIT.test(text);
}

/** A heading over links to other stories, or over the readers' comments. */
export function opensLinks(text: string): boolean {
  return text.length <= LONGEST_LABEL && OPENS_LINKS.test(text);
}

/** Longer paragraphs say something, even if they begin with an invitation. */
const LONGEST = 400;
const LONGEST_LABEL = 60;

const LABEL = new RegExp(
  `^\\W*(?:${[
    'advert(?:isement|isements|s)?|sponsored(?: content| advert)?|ad|promoted|scroll to continue.*|story continues.*|article continues.*|continue reading.*',
    'comments?|\\d+ comments?|leave a (?:comment|reply).*|post a comment|tell us what you think',
    'share|shares|share this.*|share on.*|tweet|e?mail|print|save|copy link|facebook|twitter|whatsapp|pinterest|linkedin',
    'read more|more|related|watch|video|photos?|gallery|loading|image \\d+ of \\d+|\\d+ of \\d+|view gallery|see all|show more|source link|learn more|click here',
    'subscribe|sign up|log ?in|register|newsletter|top|back to top|follow|tags|topics|by',
  ].join('|')})\\W*$`,
  'i',
);

const INVITATION = new RegExp(
  `^\\W*(?:${[
    'sign up (?:for|to|here|now|today|and)|subscribe (?:to|now|here|today|for)|(?:click|tap) here (?:to|for)|(?:click|tap) to ',
    'get (?:the|our|all|more|breaking|daily)\\b.{0,120}\\b(?:newsletters?|inbox|email|app|delivered)\\b',
    'follow (?:us|me|@\\w|the live|(?:him|her|them) on|[^.]{0,80}\\bon (?:twitter|facebook|instagram|x)\\b)|like us on|find us on|join (?:us|our|the (?:conversation|discussion))',
    'download (?:the|our) .{0,30}app|have a (?:tip|story|question)|got a (?:tip|story)|do you have a (?:tip|story)|e-?mail .{0,60}@|contact (?:us|the (?:author|writer|reporter))\\b',
    '(?:read|see|watch|listen|view|also read|read also|read more|see also|related|more|recommended|trending|don.?t miss|up next|next|previous|photos?|video|source|image|picture)\\s?(?:\\([^)]*\\)\\s?)?:',
    'read (?:more|also|next|the full)\\b(?=.{0,80}$)|also read\\b|you (?:may|might) also (?:like|be interested|enjoy)',
    'this (?:site|website) uses cookies|we use cookies|by (?:signing up|subscribing|clicking|continuing)|thank you for (?:subscribing|reading|signing)|support (?:our|independent) journalism',
    'we (?:may )?(?:earn|get|receive) .{0,40}commission|this (?:post|article|story) (?:may )?contains? affiliate',
  ].join('|')})`,
  'i',
);

const CREDIT = new RegExp(
  [
    '^\\W*(?:additional )?(?:reporting|writing|editing|edited|written|compiled|photos?|photograph(?:y|s)?|images?|graphics?|video)(?: and \\w+)? by\\b',
    '\\bcontributed (?:to|reporting)\\b.{0,40}\\W*$|\\bcontributed reporting\\b',
    '^\\W*(?:©|\\(c\\) ?\\d|copyright\\b)|all rights reserved|may not be (?:published|reproduced|broadcast|reprinted)',
    '^\\W*(?:photo|image|picture|credit|photo credit|image credit|picture credit|source|via)s?\\s?[:/]',
    '\\((?:image|photo|picture|pic|credit|source|file)s?\\s?[:/][^)]*\\)\\W*$|\\b(?:Getty(?: Images)?|Reuters|AFP|EPA|Shutterstock|iStock|Alamy)\\s*$',
    '^(?:this (?:article|story|post|piece) (?:was )?(?:originally |first )?(?:appeared|published|ran)\\b)',
  ].join('|'),
  'i',
);

const OPENS_LINKS = new RegExp(
  `^\\W*(?:${[
    'related|more (?:great|from|on|in|stories|news|about|like|top|coverage|reading)|you (?:may|might) (?:also )?(?:like|be)|recommended|read (?:more|next|also)|see also|also read',
    'most (?:read|popular|viewed|shared)|trending|popular|up next|next up|also (?:on|in|read)|in case you missed|don.?t miss|top stories|latest (?:news|stories|from|articles|posts|headlines)|editor.?s.? picks?|other (?:stories|news|articles)',
    'comments|leave a (?:reply|comment)|join the (?:conversation|discussion)|about the author|share this|sponsored|promoted|around the web|from the web|newsletter|sign up|subscribe|further reading',
  ].join('|')})\\b`,
  'i',
);

const ILLNESS =
  '(?:(?:corona)?virus|viral|covid|sars\\b|mers\\b|vaccin|diseases?\\b|pandemic|epidemic|outbreak|antibod|hiv\\b|aids\\b|ebola|malaria|measles|vitamin|germs?\\b|bacteria|flu\\b|influenza|cancer|diabet|illness|symptom|infection)';
const ORIGIN =
  'origin|sources? of|(?:come|came|comes|coming|arrived|emerged|evolved|jumped) (?:from|about)|caused?\\b|causes\\b|causing|creat(?:ed|ion)|man-?made|(?:bio)?engineer|synthetic|lab\\b|laborator|bio-?(?:logical )?weapon|leak|escaped|released from';
const SPREAD =
  'spread|transmi(?:t|ss)|pass(?:ed|es|ing)? (?:it |that |the )?\\w* ?(?:on|along|to)|contagio|carr(?:y|ie)|infect|catch|caught|airborne|droplet|survives? on|human-to-human';
const CURE =
  'cures?\\b|cured\\b|treat|prevent|protect|kill|destroy|halt|fight|reduc|boost|lower the risk|(?:in)?effective|safe(?:ty|r)?\\b|immun|wash|mask|distanc|vaccin|therap|remed|slow|lockdown|stop|proactive|risk of';
const DISPUTED = `(?:${ORIGIN}|${SPREAD}|${CURE})`;

const NAMES_ILLNESS = new RegExp(`\\b${ILLNESS}`, 'i');
const IS_MEDICAL = new RegExp(
  `\\b(?:${ILLNESS}|patients?\\b|clinical|dose[sd]?\\b|hospitali[sz]|nausea|placebo|herd immunity|lockdowns?\\b|social distancing)`,
  'i',
);
const SAYS_DISPUTED = new RegExp(`\\b${DISPUTED}`, 'i');
/** Forty characters hold a subject and its verb: further apart, the two seldom belong together. */
const DISPUTED_OF_ILLNESS = new RegExp(
  `\\b${ILLNESS}\\w*\\W(?:.{0,40}\\W)?${DISPUTED}|\\b${DISPUTED}\\w*\\W(?:.{0,40}\\W)?${ILLNESS}`,
  'i',
);
const BELIEVED =
  /\b(?:evidence|claim|theor(?:y|ies)|suggest|myth|false(?:ly)?|prove[ns]?|proof|likely|shows?|showed|conspiracy|idea that|rumou?r|hoax|baseless|debunk)/i;
const POSSIBLE = /\b(?:can|could|may|might|cannot|can['’]t)\b/i;
const OF_A_STUDY =
  /\b(?:trials?|cohorts?|participants?|placebo|phase \d|assess|authori[sz]|press release|subjects|surveys?|poll)\b/i;

/**
 * In reports on an illness nearly every sentence states a fact, and nearly all that gets checked is what
 * causes, spreads, prevents or cures it (the claims of Reddy et al. 2022, "NewsClaims", arXiv 2112.08544);
 * how a study was done comes after it. Answers how much such a claim a sentence is, from -1.2 to 2.4 and 0 at
 * the threshold, or undefined when neither the sentence nor its passage is medical.
 */
export function scoreIllnessClaim(sentence: string, passage: string): number | undefined {
  if (!IS_MEDICAL.test(sentence) && !IS_MEDICAL.test(passage)) return undefined;
  const named = NAMES_ILLNESS.test(sentence);
  if (!(named ? DISPUTED_OF_ILLNESS : SAYS_DISPUTED).test(sentence)) return PLAIN_FACT;
  const signs = Number(BELIEVED.test(sentence)) + Number(POSSIBLE.test(sentence));
  const disputed = PLAIN_FACT + (named ? NAMED : IMPLIED) + STRENGTHENED * signs;
  return OF_A_STUDY.test(sentence) ? disputed - LESS_IN_A_STUDY : disputed;
}

/**
 * Chosen by hand on the development articles of NewsClaims. A plain fact stays below one half (so it is not
 * the first to be checked) and above what `findClaims` leaves out. A pronoun often stands for the illness,
 * and as often for something else, so that an implied one needs another sign.
 */
const PLAIN_FACT = -0.65;
const NAMED = 1.2;
const IMPLIED = 0.5;
const STRENGTHENED = 0.9;
const LESS_IN_A_STUDY = 1;

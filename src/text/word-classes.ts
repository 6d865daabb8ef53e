import { baseForm } from './base-form.ts';

/** Words that stand in no noun phrase after a number: they end it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their who whom whose which what when where why how ' +
    'and or but nor so yet if because although though while whereas unless since until than as like ' +
    'in on at by for from with without within into onto over under above below between among across through during before after ' +
    'about against around behind beside besides beyond despite down inside near off out outside past per regarding round toward towards ' +
    'up upon via amid throughout following including to of ' +
    'is are was were be been being am has have had having do does did doing done will would shall should can could may might must ' +
    "i you he she it we they me him us them myself himself herself itself themselves there here not n't no nor only also just even still already " +
    'ago later earlier each every either neither both few some any all most much more less then now again too very however meanwhile ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't it's he's she's they're we're i'm that's"
  ).split(' '),
);

const PLURAL_WITHOUT_S = new Set(
  'people men women children police troops dead wounded injured missing aircraft personnel cattle sheep fish deer feet teeth mice geese servicemen servicewomen policemen policewomen firemen gunmen fishermen businessmen lawmakers congressmen spokesmen media data criteria crises militia infantry staff crew youth youths wives lives knives salmon spacecraft hovercraft offspring livestock jobless homeless displaced percent clergy'.split(
    ' ',
  ),
);
const NO_PLURAL = /(?:ss|us|is|ous|'s|’s)$/;
const SINGULAR_IN_S = new Set(
  'news politics economics physics mathematics gas bus virus campus census status this was has is its his plus thus less across always perhaps besides towards previous various serious religious texas paris arkansas illinois kansas massachusetts james charles says means does goes series'.split(
    ' ',
  ),
);

/** Whether a lower-case word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (
    PLURAL_WITHOUT_S.has(word) ||
    word === 'buses' ||
    word === 'series' ||
    word === 'gases' ||
    word === 'viruses'
  )
    return true;
  return /[a-z]s$/.test(word) && word.length > 2 && !NO_PLURAL.test(word) && !SINGULAR_IN_S.has(word);
}

/** Words that count people by what befell them: "12 killed". */
const PREDICATES = new Set(
  'killed dead wounded injured missing arrested detained hospitalized hospitalised displaced homeless died hurt drowned infected vaccinated evacuated rescued kidnapped charged trapped stranded unaccounted'.split(
    ' ',
  ),
);

export function isPredicate(word: string): boolean {
  return PREDICATES.has(word);
}

/** Past forms ("shot", "launched"), which after a noun say what happened to it. */
export function isParticiple(word: string): boolean {
  if (PREDICATES.has(word)) return true;
  if (
    /^[a-z]{2,}ed$/.test(word) &&
    !/^(?:red|bed|need|based|related|speed|seed|indeed|hundred|breed|weed|feed|exceed|proceed|succeed|united)$/.test(
      word,
    )
  )
    return true;
  return IRREGULAR_PAST.has(word) && baseForm(word) !== word ? true : INVARIABLE.has(word);
}

const INVARIABLE = new Set(['hit', 'hurt', 'cut', 'put', 'set', 'shut', 'cost', 'shed', 'spread', 'split']);
const IRREGULAR_PAST = new Set(
  'shot struck stolen taken lost won sent sold built found left held given seen fallen fell fled flown flew broken burnt burned bought brought caught drawn driven fought frozen hidden kept led made met paid sunk sank spent thrown torn told withdrawn written sunken shut grown grew risen rose died known shown worn chosen downed begun began came gone went said sat stood sworn overthrown overrun rebuilt retaken'.split(
    ' ',
  ),
);

/** Particles that belong to the verb before them: "shot down", "carried out". */
export const PARTICLES: ReadonlySet<string> = new Set([
  'down',
  'out',
  'off',
  'up',
  'back',
  'over',
  'away',
  'aside',
]);

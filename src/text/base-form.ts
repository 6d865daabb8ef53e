import { stem } from './stem.ts';

/** Base form first, then its irregular forms. Only words that news uses; regular forms are left to the stemmer. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne|beat beaten|become became
begin began begun|bend bent|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came
creep crept|deal dealt|dig dug|do does did done doing|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown flies
forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten getting|give gave given|go goes went gone|grow grew grown|hang hung|have has had having|hear heard|hide hid hidden
hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent
lie lay lain lying|light lit|lose lost losing|make made making|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|overcome overcame|overrun overran|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|plead pled|prove proven|rebuild rebuilt|repay repaid|resell resold|ride rode ridden
ring rang rung|rise rose risen|run ran running|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
shed shedding|shine shone|shoot shot shooting|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat sitting
slay slew slain|sleep slept|slide slid|sling slung|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt
spin spun|spit spat|split splitting|spread spreading|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
stink stank stunk|strike struck stricken striking|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum
swing swung|take took taken taking|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tread trod trodden
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken
wear wore worn|weave wove woven|weep wept|win won winning|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|write wrote written writing|rewrite rewrote rewritten|retake retook retaken|hit hitting|cut cutting|put putting
set setting|shut shutting|quit quitting|let letting|bet betting|cost costing|hurt hurting|die died dies dying|tie tied tying
kidnap kidnapped kidnapping|ban banned banning|kill killed killing|buildup build-up
child children|man men|woman women|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives
knife knives|leaf leaves|half halves|wolf wolves|shelf shelves|thief thieves|crisis crises|analysis analyses|basis bases
criterion criteria|phenomenon phenomena|datum data|medium media|nucleus nuclei|fungus fungi|bacterium bacteria
soldier servicemen servicewoman serviceman servicewomen|policeman policemen|policewoman policewomen|spokesman spokesmen
spokeswoman spokeswomen|fireman firemen|gunman gunmen|fisherman fishermen|businessman businessmen|congressman congressmen
congresswoman congresswomen|lawman lawmen|citizen citizenry|bad worse worst|good better best|far farther further farthest|many more most
`;

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .map((family) => family.trim().split(' '))
    .flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
);

/**
 * What a folded word is a form of: "struck" → "strike", "children" → "child". Regular plurals are
 * taken off ("drones" → "drone", "cities" → "city"); other words stay as they are. To compare words, compare `stem(baseForm(word))`, or use `wordKey`.
 */
export function baseForm(word: string): string {
  return BASES.get(word) ?? regularBase(word);
}

/** Key under which all forms of a folded word meet: "strikes", "struck" and "striking" give one key. */
export function wordKey(word: string): string {
  return stem(BASES.get(word) ?? word);
}

function regularBase(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ie[sd]$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|[^a]ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) ? word.slice(0, -1) : word;
}

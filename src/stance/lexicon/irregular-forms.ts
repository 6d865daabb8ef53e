/** Irregular verbs: base, then past and participle forms. */
const VERBS = `be am is are was were been being|have has had having|do does did done|go goes went gone|say said|make made|
take took taken|come came|see saw seen|know knew known|get got gotten|give gave given|find found|think thought|tell told|
become became|show shown|leave left|feel felt|put|bring brought|begin began begun|keep kept|hold held|write wrote written|
stand stood|hear heard|let|mean meant|set|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|
read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|
spend spent|cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|
catch caught|deal dealt|win won|forget forgot forgotten|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|
hang hung|shake shook shaken|ride rode ridden|feed fed|shoot shot|drink drank drunk|hit|arise arose arisen|fly flew flown|spread|
sleep slept|cost|beat beaten|light lit|bind bound|cling clung|swear swore sworn|sweep swept|swim swam swum|swing swung|bite bit bitten|
bleed bled|blow blew blown|breed bred|burst|cast|creep crept|dig dug|flee fled|fling flung|forbid forbade forbidden|
forecast|foresee foresaw foreseen|forgive forgave forgiven|freeze froze frozen|grind ground|hide hid hidden|hurt|kneel knelt|lay laid|
leap leapt|lend lent|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|prove proven|quit|rid|ring rang rung|
saw sawn|sell sold|shed|shine shone|shrink shrank shrunk|shut|sink sank sunk|slide slid|sow sown|spin spun|spit spat|split|
spring sprang sprung|steal stole stolen|stick stuck|sting stung|stride strode|string strung|strive strove striven|swell swollen|
tear tore torn|thrust|undergo underwent undergone|undertake undertook undertaken|uphold upheld|upset|wake woke woken|weave wove woven|
weep wept|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|die dying|tie tying|dive dove|
learn learnt|burn burnt|dream dreamt|lean leant|spell spelt|spill spilt|retake retook retaken|rebuild rebuilt|overtake overtook overtaken|
outdo outdid outdone|undo undid undone|resell resold|rewrite rewrote rewritten|bend bent|bear bore borne born|bid|fit|knit|wed`;
/** Irregular plurals: base, then plural. */
const NOUNS = `man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|
wife wives|knife knives|leaf leaves|half halves|wolf wolves|shelf shelves|calf calves|thief thieves|loaf loaves|scarf scarves|hoof hooves|
self selves|elf elves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|phenomenon phenomena|criterion criteria|
datum data|medium media|bacterium bacteria|fungus fungi|cactus cacti|stimulus stimuli|policeman policemen|policewoman policewomen|
fireman firemen|fisherman fishermen|businessman businessmen|gentleman gentlemen|spokesman spokesmen|congressman congressmen|
serviceman servicemen|snowman snowmen|sportsman sportsmen|gunman gunmen|grandchild grandchildren|sheep|fish|aircraft|series|species|bus buses`;
/** Comparatives that no rule gives. */
const ADJECTIVES = `good better best well|bad worse worst|far farther farthest further furthest|little less least|much more most|many|old elder eldest`;

/** Irregular form to base form: "driven" to "drive", "women" to "woman". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  [VERBS, NOUNS, ADJECTIVES].flatMap((table) =>
    table
      .replace(/\n/g, '')
      .split('|')
      .flatMap((row) => {
        const [base = '', ...forms] = row.trim().split(' ');
        return forms.map((form): [string, string] => [form, base]);
      }),
  ),
);

/**
 * Classes of words that tell a report from an opinion, each under a letter. The weights of
 * `check-worthiness.data.ts` speak of these letters: after a change here, train again.
 */
const CLASSES = {
  /** Counts in words. */
  n: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter double triple twice zero',
  /** What is counted. */
  u: 'percent % $ € £ dollars dollar cents percentage points point times people jobs troops soldiers men women children year years month months week weeks days miles tons barrels votes seats states countries nations families workers',
  /** Change and comparison. */
  g: 'increased increase increases rose risen rise grew grown growth fell fallen fall dropped drop declined decline decreased decrease reduced doubled tripled raised raise lost gained added lower higher highest lowest largest biggest smallest record most least fewer more less than',
  /** Deeds that leave a record. */
  a: 'voted vote supported opposed signed passed vetoed proposed introduced cut cuts created built sent gave took spent paid killed invaded launched attacked bought sold closed opened appointed promised cast sponsored endorsed',
  s: 'said say says told tell tells claimed claims announced reported stated called denied admitted wrote testified',
  m: "will would should could can may might must shall ought won't wouldn't shouldn't can't couldn't gonna going",
  /** States of mind. */
  i: 'think believe feel hope want know guess wish understand agree disagree mean love like suppose trust',
  /** Manners of a debate. */
  p: 'thank thanks please sorry welcome evening question ladies gentlemen tonight moderator debate',
  /** Verdicts. */
  j: 'good bad great wrong right terrible horrible wonderful best worst important disaster ridiculous unfair better disgraceful tremendous beautiful nice fair strong weak stupid outrageous',
  e: "not no never none nobody nothing neither nor didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't aren't without",
  t: 'ago since last yesterday today january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
  h: "he she they his her their him them he's she's they're they've he'd",
  q: 'all every each any some many much several few majority nearly almost over under about approximately',
} as const;

const BY_WORD = new Map<string, string>();
for (const [letter, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) BY_WORD.set(word, (BY_WORD.get(word) ?? '') + letter);
}

/** Letters of the classes that a word in lower case stands in: "may" is `mt`. Empty for most words. */
export function wordClasses(word: string): string {
  return BY_WORD.get(word) ?? '';
}

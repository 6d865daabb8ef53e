/**
 * Sentences that stand near each other in one report, or in two on one matter: what once was called a contradiction or
 * a support and is none, each with a twin that is. All are invented.
 */
import { describe, expect, test } from 'vitest';
import { judgeTold, stanceTold } from '../../test/judge-told.ts';

interface Near {
  readonly here: string;
  readonly there: string;
  /** What holds against `here`, or bears it out; a pair where it needs another wording. */
  readonly twin: string | readonly [here: string, there: string];
}

const NOT_CONTRADICTED: Record<string, Near> = {
  'what turns one detail of a long sentence': {
    here: 'In August Kystvakt announced that it would not be vaccinating families ahead of the winter, when the flu comes to its crowded centres by the sea.',
    there:
      'Volunteers who bring the medicines that are needed keep a network of nurses licensed to work in all regions and want the majority of families that Kystvakt holds in the north vaccinated.',
    twin: 'In August Kystvakt announced that it would be vaccinating families ahead of the winter, when the flu comes to its crowded centres.',
  },
  'what is wanted is something else': {
    here: 'Holm’s will said that he did not want his family to inherit his house.',
    there: 'The friends of Holm wanted some say in what became of his house and papers, but had no success.',
    twin: 'Holm wanted his family to inherit his house, his brother said.',
  },
  'what was said is something else': {
    here: 'Governor Holm did not say in February which coat he was wearing in the picture.',
    there:
      'Governor Holm said in February that he was one of two men in the picture, which shows one of them in a mask.',
    twin: 'Governor Holm said in February which coat he was wearing in the picture.',
  },
  'a name that is ruled out of another deed': {
    here: 'But the two large companies that left Bergen cited business reasons, not Holm, for leaving.',
    there:
      'There are companies that left Bergen, but their number is higher now than when Holm took office there.',
    twin: [
      'It was not Holm who signed the order for the ferries in Bergen on Monday, his party said.',
      'Holm signed the order for the ferries in Bergen on Monday, the council said.',
    ],
  },
  'a denial of what the other does not tell of': {
    here: 'The family denies any involvement.',
    there: 'But in the nineties family duties and a legal battle left her overwhelmed, she said.',
    twin: [
      'Nordvik denied that it had dumped waste in the fjord near Bergen.',
      'Nordvik dumped waste in the fjord near Bergen, the harbour master said.',
    ],
  },
  'lines of a table that name nobody': {
    here: '6 tackles, 1 assist (7 combined).',
    there: '4 tackles, 1 assist (5 combined).',
    twin: [
      'Anna Holm had 6 tackles for Bergen on Monday.',
      'Anna Holm had 4 tackles for Bergen on Monday, the club said.',
    ],
  },
  'another study': {
    here: 'One study in 496 adolescent girls found that fasting was associated with a higher risk of binge eating.',
    there: 'Another study in 103 women noticed that fasting was associated with a higher risk of overeating.',
    twin: [
      'A study by Nordvik University in 496 girls found that fasting was associated with a higher risk of binge eating.',
      'A study by Nordvik University in 103 girls found that fasting was associated with a higher risk of binge eating.',
    ],
  },
  'one in so many is no count': {
    here: 'There are about 5.2 million Norwegian women between the ages of 19 and 44, the data of the ministry show.',
    there:
      'About 1 in 4 Norwegian women between the ages of 19 and 44 do not have a pension, the data of the ministry show.',
    twin: 'There are 4 million Norwegian women between the ages of 19 and 44, the data of the ministry show.',
  },
  'others besides those counted': {
    here: 'In Norway 51 towns cleared the hurdle for the grant on Monday, the ministry said.',
    there: 'In Norway 14 other towns cleared the hurdle for the grant on Monday, the ministry said.',
    twin: 'In Norway 14 towns cleared the hurdle for the grant on Monday, the ministry said.',
  },
  'a number that is a name': {
    here: 'Bergen is home to the most Fortune 500 companies in Norway, the mayor said.',
    there: 'Bergen is home to the most Fortune 1000 companies in Norway, the mayor said.',
    twin: [
      'Bergen is home to 500 companies, the mayor said on Monday.',
      'Bergen is home to 1000 companies, the mayor said on Monday.',
    ],
  },
  'close to a figure': {
    here: 'Close to half of the children in Bergen live in poverty, the mayor said.',
    there: '45.8 percent of the children in Bergen live in poverty, the mayor said.',
    twin: '23 percent of the children in Bergen live in poverty, the mayor said.',
  },
};

const NOT_SUPPORTED: Record<string, Near> = {
  'a question asserts nothing': {
    here: 'Is the Nordvik shipyard in Bergen required to build ten ferries every year?',
    there: 'The Nordvik shipyard in Bergen is required to build ten ferries every year, the ministry said.',
    twin: [
      'The Nordvik shipyard in Bergen must build ten ferries every year.',
      'The Nordvik shipyard in Bergen is required to build ten ferries every year, the ministry said.',
    ],
  },
  'a title that only names something': {
    here: 'The Nordvik shipyard in Bergen',
    there: 'The Nordvik shipyard in Bergen won an order from Denmark on Monday.',
    twin: [
      'Six dead in Nordvik shipyard fire',
      'Six workers died on Monday in a fire at the Nordvik shipyard.',
    ],
  },
  'still so, and no longer so': {
    here: 'The Gotthard tunnel remained closed on Monday after a rockfall, Swiss railways said.',
    there: 'Trains have been running through the Gotthard tunnel again since Monday, Swiss railways said.',
    twin: 'The Gotthard tunnel was still shut on Monday after a rockfall, Swiss railways said.',
  },
  'ended, and still going on': {
    here: 'Serbian students ended their blockade of the university in Novi Sad on Monday.',
    there: 'The university in Novi Sad was still blockaded by students on Monday, the rector said.',
    twin: 'Students in Serbia called off their blockade of the university in Novi Sad on Monday, the rector said.',
  },
  'allowed, and to be stopped': {
    here: 'Denmark must stop exporting engine parts to Norway, the Danish supreme court ruled on Friday.',
    there: 'The Danish supreme court ruled on Friday that the state may export engine parts to Norway.',
    twin: 'The Danish supreme court ruled on Friday that Denmark must stop exporting engine parts to Norway.',
  },
  'told, and called untrue': {
    here: 'The tweet claimed that Anna Holm has a net worth of 17 million euros, and others have given other sums for it.',
    there: 'The claim that Anna Holm has a net worth of 17 million euros is wholly unsubstantiated.',
    twin: 'The tweet has claimed that Anna Holm has a net worth of 17 million euros, and others give other sums.',
  },
  'the size of a thing is no figure of a report': {
    here: 'Vidar keeps a list of deals for the 16-inch Nordbook Pro.',
    there: 'Dealers take orders for the new 16-inch Nordbook Pro with gifts of all kinds.',
    twin: 'Vidar keeps a list of the deals there are for the 16-inch Nordbook Pro.',
  },
};

function bothWays(here: string, there: string): string[] {
  return [judgeTold(here, there).stance, judgeTold(there, here).stance];
}

function twinOf({ here, twin }: Near): [string, string] {
  return typeof twin === 'string' ? [here, twin] : [twin[0], twin[1]];
}

const AT_ODDS_IN_LONG_SENTENCES = [
  [
    'contradicts number',
    'Maren Skoglund was sentenced on Thursday to nine years in prison for painting slogans against the dam on the granite wall of a savings bank behind the fish market, her lawyer told reporters outside the courthouse.',
    'More than two hundred teachers asked President Viktor Holm to pardon the painter Maren Skoglund, sentenced to seven years for having criticised the dam, in a letter that a union of schools has published, that parents of pupils signed as well, and to which the chancellery gave no answer.',
  ],
  [
    'contradicts negation',
    'Three people were injured in the overnight drone attacks on Bergen and Tromso, a rescue worker told this newspaper, and the roof of a warehouse by the railway, full of paper and furniture, caught fire.',
    'Bergen and Tromso were targeted overnight by drones, which gunners largely intercepted above the fjord, far from houses, schools and hospitals, and which did not cause any casualties, according to the authorities of both.',
  ],
] as const;

describe('near sentences of one matter', () => {
  test.each(Object.entries(NOT_CONTRADICTED))('are no contradiction: %s', (_, { here, there }) => {
    expect(bothWays(here, there)).not.toContain('contradicts');
  });

  test.each(Object.entries(NOT_CONTRADICTED))('and their twins are one: %s', (_, row) => {
    expect(bothWays(...twinOf(row))).toEqual(['contradicts', 'contradicts']);
  });

  test.each(Object.entries(NOT_SUPPORTED))('are no support: %s', (_, { here, there }) => {
    expect(bothWays(here, there)).not.toContain('supports');
  });

  test.each(Object.entries(NOT_SUPPORTED))('and their twins are one: %s', (_, row) => {
    expect(bothWays(...twinOf(row))).toEqual(['supports', 'supports']);
  });

  test.each(AT_ODDS_IN_LONG_SENTENCES)(
    'with much in common, and much besides, are told: %s',
    (stance, here, there) => {
      expect(stanceTold(here, there)).toBe(stance);
    },
  );
});

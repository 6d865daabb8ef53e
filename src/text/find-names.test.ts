import { describe, expect, test } from 'vitest';
import { findNames } from './find-names.ts';
import { foldName } from './fold-name.ts';

function namesIn(text: string): string {
  return findNames(text)
    .map(({ text: name, type }) => (type ? `${name} (${type})` : name))
    .join(', ');
}

describe('names in a text', () => {
  test.each([
    ['Ukrainian President Volodymyr Zelensky left.', 'Ukrainian (demonym), Volodymyr Zelensky (person)'],
    ['He met Prime Minister Rishi Sunak in Riga.', 'Rishi Sunak (person), Riga (place)'],
    ['They trust Kyiv’s allies.', 'Kyiv (place)'],
    ['The town was taken near Bakhmut, General Mark Milley said.', 'Bakhmut (place), Mark Milley (person)'],
    [
      'The Russian Defense Ministry and NATO disagree.',
      'Russian Defense Ministry (organisation), NATO (organisation)',
    ],
    ['The President of the United States spoke.', 'United States (place)'],
    ['Sen. Pat Roberts of Kansas spoke.', 'Pat Roberts (person), Kansas'],
    ['A Kiev-based analyst met Russian-installed officials.', 'Kiev (place), Russian (demonym)'],
    [
      'The Dubai-based Emirates fly Ethiopian-born Hana Bekele.',
      'Dubai, Emirates, Ethiopian (demonym), Hana Bekele (person)',
    ],
    ['Sales fell in the July-September quarter.', ''],
    ['Gold went to Siri Hagen of the Netherlands.', 'Siri Hagen, the Netherlands (place)'],
    ['Trade on the U.S.-Mexico border rose.', 'U.S. (place), Mexico (place)'],
    ['The Committee on Foreign Relations sat.', 'Committee on Foreign Relations (organisation)'],
    ['Allies of kyiv are ready.', 'kyiv (place)'],
    ['On Monday, Nov. 9, at 5 p.m. ET, it rained.', ''],
    ['Explosions were heard. Factories closed. However, nobody left.', ''],
    ['Reznichenko said no. The governor, Reznichenko, left.', 'Reznichenko (person), Reznichenko'],
    ['I think I’m late.', ''],
    ['White House Threatens Trade Partners Over Steel', 'White House (organisation)'],
    ['READ ALSO: it rains', ''],
  ])('"%s" names: %s', (text, names) => {
    expect(namesIn(text)).toBe(names);
  });

  test('names stand where they say, in order, without overlap', () => {
    const text =
      'Canadian-Israeli Gill Rosenberg met Sen. Pat Roberts of Kansas and kyiv’s envoy. “Kyiv stays,” the U.S. said.';
    let last = 0;
    for (const { start, end, text: name } of findNames(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toBe(name);
      last = end;
    }
    expect(last).toBeGreaterThan(0);
  });

  test('a people has the key of its country', () => {
    expect(findNames('The Ukrainians won.')[0]?.key).toBe(foldName('Ukraine'));
    expect(findNames('British troops left.')[0]?.key).toBe(foldName('the UK'));
  });
});

import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

/** Text | words | min | max | bound | unit | head | participle | role; '-' for none. */
const ONE = `
forty-two people were injured|forty-two|42|42|exact|-|people|injured|count
a dozen drones|a dozen|12|12|exact|-|drones|-|count
half a dozen tanks|half a dozen|6|6|exact|-|tanks|-|count
dozens of civilians|dozens|24|99|about|-|civilians|-|count
hundreds of thousands of reservists|hundreds of thousands|200000|999999|about|-|reservists|-|count
several people have been injured|several|3|10|about|-|people|injured|count
several hundred people|several hundred|300|1000|about|-|people|-|count
half a million refugees|half a million|500000|500000|exact|-|refugees|-|count
a hundred and twenty people|a hundred and twenty|120|120|exact|-|people|-|count
two thousand five hundred men|two thousand five hundred|2500|2500|exact|-|men|-|count
1.1 million voters|1.1 million|1100000|1100000|exact|-|voters|-|count
12k followers|12k|12000|12000|exact|-|followers|-|count
Russia lost 318,570 soldiers|318,570|318570|318570|exact|-|soldiers|lost|count
between 5 and 7 missiles|between 5 and 7|5|7|range|-|missiles|-|count
from 3 to 8 km deep|from 3 to 8 km|3|8|range|km|-|-|measure
3-8 km|3-8 km|3|8|range|km|-|-|measure
5,000–6,000 soldiers|5,000–6,000|5000|6000|range|-|soldiers|-|count
5 to 10 million people|5 to 10 million|5000000|10000000|range|-|people|-|count
$1.2-1.5 billion|$1.2-1.5 billion|1200000000|1500000000|range|USD|-|-|money
at least 12 dead|at least 12|12|Infinity|at-least|-|people|dead|count
more than a hundred Russian doctors|more than a hundred|100|Infinity|at-least|-|doctors|-|count
12 or more people|12 or more|12|Infinity|at-least|-|people|-|count
up to 30 tanks|up to 30|0|30|at-most|-|tanks|-|count
no more than 30 tanks|no more than 30|0|30|at-most|-|tanks|-|count
fewer than ten ships|fewer than ten|0|10|at-most|-|ships|-|count
as many as 40 people died|as many as 40|0|40|at-most|-|people|died|count
some 70 ships|some 70|63|77|about|-|ships|-|count
nearly 300 people|nearly 300|270|300|about|-|people|-|count
just over 200 people|just over 200|200|220|about|-|people|-|count
£3bn in aid|£3bn|3000000000|3000000000|exact|GBP|aid|-|money
3 million pounds|3 million pounds|3000000|3000000|exact|GBP|-|-|money
180 pounds|180 pounds|180|180|exact|lb|-|-|measure
100 kilometers per hour|100 kilometers per hour|100|100|exact|km/h|-|-|measure
180 km/h|180 km/h|180|180|exact|km/h|-|-|measure
temperatures of -12 °C|-12 °C|-12|-12|exact|°C|-|-|measure
12% of voters|12%|12|12|exact|%|voters|-|percent
by 2 percentage points|2 percentage points|2|2|exact|percentage-point|-|-|percent
a third of the voters|a third|33.3333333333|33.3333333333|exact|%|voters|-|percent
one in five Americans|one in five|20|20|exact|%|Americans|-|percent
a third person was killed|third|3|3|exact|-|person|killed|ordinal
the 32nd brigade|32nd|32|32|exact|-|brigade|-|ordinal
a 17-year-old|17-year|17|17|exact|year|-|-|age
John Smith, 47, was there|47|47|47|exact|-|-|-|age
as in 2014|2014|2014|2014|exact|-|-|-|year
under Article 5|5|5|5|exact|-|-|-|identifier
a 10-nation meeting|10|10|10|exact|-|nation|-|count
killing at least 12 people|at least 12|12|Infinity|at-least|-|people|killing|count
five drones shot down|five|5|5|exact|-|drones|shot down|count
it destroyed five drones launched by them|five|5|5|exact|-|drones|destroyed|count
one soldier died|one|1|1|exact|-|soldier|died|count
no people were injured|no|0|0|exact|-|people|injured|count
no one was killed|no one|0|0|exact|-|people|killed|count
without casualties|without|0|0|exact|-|casualties|-|count
the death toll rose to 42|42|42|42|exact|-|people|killed|count
the number of missing people has reached 300|300|300|300|exact|-|people|-|count
the number of dead from the storm has reached 300|300|300|300|exact|-|people|dead|count
which put the number of wounded in the raid at 16|16|16|16|exact|-|people|wounded|count
the storm left 12 dead|12|12|12|exact|-|people|dead|count
leaving 40 miners trapped|40|40|40|exact|-|miners|trapped|count
the number of people who lost their lives rose to 155|155|155|155|exact|-|people|killed|count
the number of homes that were destroyed rose to 155|155|155|155|exact|-|homes|destroyed|count
police have made 60 arrests|60|60|60|exact|-|people|arrested|count
the number of arrests has risen to 62|62|62|62|exact|-|people|arrested|count
rescuers have recovered 190 bodies|190|190|190|exact|-|people|killed|count
the service has counted 131 dead|131|131|131|exact|-|people|dead|count
two men died off Calais|two|2|2|exact|-|men|died|count
30 people are feared dead|30|30|30|exact|-|people|dead|count
`;

describe('quantities', () => {
  test.each(
    ONE.trim()
      .split('\n')
      .map((line) => line.split('|')),
  )('"%s" states %s', (text, ...expected) => {
    const found = findQuantities(text).map(({ text: words, min, max, bound, unit, head, participle, role }) =>
      [words, min, max, bound, unit ?? '-', head ?? '-', participle ?? '-', role].map(String),
    );
    expect(found).toEqual([expected]);
  });

  test.each([
    'Nov. 9, 2022',
    'at 7 p.m.',
    'at 10:30',
    'F-16 jets',
    'Covid-19',
    'call 555-123-4567',
    'no one knows of one another',
    'one of them',
    'no longer',
    'three days ago',
    'First, he left',
    'one day',
  ])('"%s" states nothing to compare', (text) =>
    expect(findQuantities(text).filter(({ min }) => min !== 0)).toEqual([]),
  );

  test('of "18 out of 23 drones" both numbers count drones', () => {
    const found = findQuantities('They intercepted 18 out of 23 drones launched by night.');
    expect(found.map(({ min, head, participle }) => [min, head, participle])).toEqual([
      [18, 'drones', 'intercepted'],
      [23, 'drones', 'launched'],
    ]);
  });

  test('a change is two numbers, not a range', () => {
    expect(findQuantities('It rose from 5 to 7 percent.').map(({ min, max }) => [min, max])).toEqual([
      [5, 5],
      [7, 7],
    ]);
  });

  test.each([
    ['two miles', 3.218688],
    ['10 acres', 0.040468564],
    ['50 °F', 10],
    ['2 tons', 2000],
    ['3 weeks', 21],
  ])('%s are %d in the base unit', (text, base) => {
    expect(findQuantities(text)[0]?.base.min).toBeCloseTo(base, 6);
  });

  test('every whole number is read as it is written', () => {
    for (const number of [11, 99, 100, 999, 1000, 12_345, 999_999, 1_234_567]) {
      expect(findQuantities(`They saw ${number.toLocaleString('en-US')} birds.`)[0]).toMatchObject({
        min: number,
        max: number,
        head: 'birds',
      });
    }
  });
});

/**
 * Pairs that came up when whole pages were checked against the five seeds: sentences that share a subject, a
 * side or a speaker and little else, and those beside them that do contradict.
 */
import { describe, expect, test } from 'vitest';
import type { Kind, Stance, Statement } from '../model.ts';
import { analyzeStatement } from './analysis/analyze-statement.ts';
import { judgeStance } from './judge-stance.ts';

const ACCUSATION: Statement = {
  text: 'US intelligence has accused others of supplying Russia with drones used to attack Ukrainian cities and critical infrastructure, something the Kremlin denies.',
  heading: 'Russian drone attacks target Kyiv’s critical infrastructure',
  published: '2022-12-19',
};
const ADVANCE: Statement = {
  text: 'The Ukrainian army said this Sunday, November 19, that it had pushed back the Russians “from 3 to 8 km” deep on the left bank of the Dnieper occupied by the Moscow army, the first numerical estimate of the advance of Kiev’s troops in this area after months of disappointing counter-offensive.',
  published: '2023-11-19',
};
const MILLEY: Statement = {
  text: 'The Ukrainian counter-offensive “did not fail” but the road to a definitive victory for Kiev in the conflict is still very long, judged the American chief of staff, General Mark Milley, in an interview broadcast on Sunday on CNN.',
  published: '2023-09-18',
};
const TOLL: Statement = {
  text: 'Russia has lost 318,570 troops in Ukraine since its large-scale invasion began on February 24, 2022, the General Staff of the Ukrainian Armed Forces reported in its morning update on November 19.',
  published: '2023-11-19',
};
const NIGHT: Statement = {
  text: 'Kiev and Moscow were targeted overnight from Saturday to Sunday by enemy drone attacks, which were largely intercepted by anti-aircraft defenses and did not cause any casualties, according to the authorities.',
  published: '2023-11-19',
};
const ARTIST: Statement = {
  text: 'More than a hundred Russian doctors on Saturday asked President Vladimir Putin to “immediately” release from prison the artist Alexandra Skotchilenko, sentenced Thursday to seven years in prison and who suffers from health problems, according to her supporters.',
  published: '2023-11-19',
};
const INTERCEPTED: Statement = {
  text: 'Ukrainian troops intercepted 18 out of 23 drones launched by Russia overnight at Kyiv, news agency Ukrinform said, citing the city’s military authorities.',
  published: '2022-12-19',
};

const says = (text: string, published: string): Statement => ({ text, published });

const CONFLICTS: Record<string, [here: Statement, there: Statement, kind: Kind]> = {
  'an accusation and its denial in one sentence': [ACCUSATION, ACCUSATION, 'denial'],
  'a denial of the same advance': [
    says(
      'The Russian-installed governor of Kherson, Vladimir Saldo, denied that Ukrainian forces had pushed Russian troops back on the left bank of the Dnieper.',
      '2023-11-20',
    ),
    ADVANCE,
    'denial',
  ],
  'another depth of the same advance': [
    says(
      "A volunteer unit said on Sunday that Ukraine's army had pushed the Russians back 12 km on the left bank of the Dnieper.",
      '2023-11-20',
    ),
    ADVANCE,
    'number',
  ],
  'failed, did not fail': [
    says(
      "Ukraine's counter-offensive has failed, a member of the foreign affairs committee in Budapest said in an interview.",
      '2023-09-20',
    ),
    MILLEY,
    'negation',
  ],
  'disappointing, did not fail': [ADVANCE, MILLEY, 'opposite'],
  'another sentence for the same artist': [
    says(
      'Alexandra Skochilenko was sentenced on Thursday to nine years in prison for replacing price tags in a supermarket.',
      '2023-11-18',
    ),
    ARTIST,
    'number',
  ],
  'injured in the night that had no casualties': [
    says(
      'Three people were injured in the overnight drone attacks on Kyiv and Moscow, a rescue worker said on Sunday.',
      '2023-11-19',
    ),
    NIGHT,
    'negation',
  ],
  'progress that one side asserts and the other denies': [
    says(
      'Deputy Defence Minister Hanna Malyar denied that Russian troops had made significant progress in north-east Ukraine.',
      '2023-08-07',
    ),
    says(
      'Russian officials assert that their troops have made significant progress in northeast Ukraine, advancing nearly two miles into the country to regain control of previously liberated territories.',
      '2023-08-06',
    ),
    'denial',
  ],
  'not hitting and hitting one building': [
    says(
      'Russia did not target the blood transfusion centre in Kharkiv, the defence ministry in Moscow said.',
      '2023-08-07',
    ),
    says(
      'In the midst of escalating tensions, Russia targeted a blood transfusion center in Kharkiv on Sunday as retaliation for a Kyiv drone attack on one of its tankers laden with nearly 1,000 pounds of TNT.',
      '2023-08-06',
    ),
    'negation',
  ],
  'another count of what was shot down that night': [
    says(
      'Air defences brought down 15 of 23 drones that Russia launched at Kyiv overnight, a city official said on Monday.',
      '2022-12-19',
    ),
    INTERCEPTED,
    'number',
  ],
};

const OTHERS: Record<string, [here: Statement, there: Statement, allowed: (Stance | 'unrelated')[]]> = {
  'a foiled attack is not what was denied': [
    says(
      '“An attempt by the Kiev regime to carry out a terrorist attack using a drone against installations on the territory of the Russian Federation has been foiled,” the Russian Defense Ministry said in a statement.',
      '2023-11-19',
    ),
    ACCUSATION,
    ['related', 'unrelated'],
  ],
  'an attack is not the supply that was denied': [
    says(
      'Explosions were heard on Monday in Kyiv as the city government said drones further damaged the capital’s critical infrastructure.',
      '2022-12-19',
    ),
    ACCUSATION,
    ['related', 'unrelated'],
  ],
  'repairs are not the supply that was denied': [
    says(
      'Ukraine is repairing key infrastructure after Russian missile strikes, the ninth major barrage since early October.',
      '2022-12-19',
    ),
    ACCUSATION,
    ['related', 'unrelated'],
  ],
  'production is not the supply that was denied': [
    says(
      'Russia has also stepped up production of drones, Artyakov said, adding that the military had too few when it invaded Ukraine.',
      '2022-12-19',
    ),
    ACCUSATION,
    ['related', 'unrelated'],
  ],
  'an interception is not the supply that was denied': [INTERCEPTED, ACCUSATION, ['related', 'unrelated']],
  'a visit is not the supply that was denied': [
    says(
      'While Lukashenko has repeatedly visited Russia since Putin ordered the February 24 invasion of Ukraine, the Kremlin leader is making his first trip to Belarus since June 2019.',
      '2022-12-19',
    ),
    ACCUSATION,
    ['related', 'unrelated'],
  ],
  'two negations of different things': [
    says(
      'The President of the United States does not hesitate to compare Vladimir Putin and Hamas.',
      '2023-11-19',
    ),
    says(
      'The Kremlin said Russian President Vladimir Putin met with military commanders and asked for proposals on the next steps in the war.',
      '2022-12-19',
    ),
    ['related', 'unrelated'],
  ],
  'not relaxing agrees with intensifying': [
    says('The Russian army does not relax its efforts around Avdiïvka.', '2023-11-19'),
    says(
      'Russian forces intensified their ground attacks on Avdiivka and surrounding settlements in early October, aiming to encircle the town.',
      '2023-11-19',
    ),
    ['related', 'unrelated', 'supports'],
  ],
  'an order to advance does not deny that assaults were repelled': [
    says(
      'Troops in Ukraine also repelled assaults near 15 settlements in the Donetsk and Luhansk regions in the east over the past day.',
      '2022-12-19',
    ),
    says(
      'But the order remains the same – to advance towards the administrative border of the Donetsk region.',
      '2022-11-09',
    ),
    ['related', 'unrelated'],
  ],
  'casualties of a campaign are not those of one night elsewhere': [
    says(
      'The campaign around Avdiivka has been supported by heavy bombings and airstrikes, which continue to cause civilian casualties.',
      '2023-11-19',
    ),
    NIGHT,
    ['related', 'unrelated'],
  ],
  'injured in one town, nobody in another district': [
    {
      text: 'Four workers were injured, three of them are in serious condition, said Governor Valentyn Reznichenko.',
      before: 'They also attacked the city of Dnipro with drones, targeting logistics companies.',
      published: '2022-11-09',
    },
    {
      text: 'Reznichenko said the airstrikes damaged private houses, a factory, power lines, but no people were injured.',
      before:
        'Russian forces have also bombarded the district of Nikopol using Grad rockets and heavy artillery.',
      published: '2022-11-09',
    },
    ['related', 'unrelated'],
  ],
  'drones of one side are not drones of the other': [
    says(
      'The Kharkiv region was attacked with around 40 Russian drones and missiles on Sunday.',
      '2023-08-07',
    ),
    says(
      'Russia claimed on the night of Sunday to Monday to have shot down several Ukrainian drones in annexed Crimea.',
      '2023-09-18',
    ),
    ['related', 'unrelated'],
  ],
  'an occupied bank is not the fighting of another region and year': [
    ADVANCE,
    says(
      'In this region, fighting between the Ukrainian army and Kremlin-backed separatist forces has been going on since 2014, the same year Russia illegally annexed Crimea.',
      '2022-11-09',
    ),
    ['related', 'unrelated'],
  ],
  'occupied Donetsk does not deny battles in the region': [
    says('The attacks on Avdiivka, the gateway to occupied Donetsk, cost Moscow dearly.', '2023-11-19'),
    says(
      'The main battles in the Donetsk region are taking place near the city of Bahmut, Soledar and Avdijivka.',
      '2022-11-09',
    ),
    ['related', 'unrelated'],
  ],
  'weapons to fight with and a country that pushes back': [
    says(
      'Zelenskiy called on leaders of the UK, and of the Nordic and Baltic countries to provide air defense and weapons to fight against Russian missiles.',
      '2022-12-19',
    ),
    says(
      'President Zelenskyy conveyed a sense of confidence in his nation’s ability to prevail, declaring that “terror is losing” as Ukraine pushes back against Russian aggression.',
      '2023-08-06',
    ),
    ['related', 'unrelated', 'supports'],
  ],
  'a goal of kicking out and fighting that goes on': [
    says(
      'The general conceded, however, that it “will take a long time” to achieve Ukrainian President Volodymyr Zelensky’s goal “of kicking out all the Russians” from the country.',
      '2023-09-18',
    ),
    says(
      'In Kiev, President Volodymyr Zelensky vowed that Ukraine would not “hand over an inch of our land” in Donetsk, where fierce fighting is taking place.',
      '2022-11-09',
    ),
    ['related', 'unrelated'],
  ],
  'a battle for the city and a region partially occupied': [
    says(
      'In the southern region of Kherson, the battle between Ukrainian and Russian forces has been going on for weeks, as both sides attempt to take control of the city of the same name.',
      '2022-11-09',
    ),
    says(
      'Kherson is considered the most important of the four regions that are partially occupied by Russia and which Moscow claims to have annexed.',
      '2022-11-09',
    ),
    ['related', 'unrelated'],
  ],
  'driven from one area, in part holding another': [
    says(
      'Meanwhile, Vitaly Kim, the Ukrainian governor of Mykolaiv region, suggested that Ukrainian forces have already driven the Russians from this area.',
      '2022-11-09',
    ),
    says(
      'Kherson is considered the most important of the four regions that are partially occupied by Russia and which Moscow claims to have annexed.',
      '2022-11-09',
    ),
    ['related', 'unrelated'],
  ],
  'people hurt by drones is not the supply that was denied': [
    says(
      'As a result of several drone attacks, several people have been injured and civilian buildings have been damaged, the head of the regional military administration said.',
      '2022-11-09',
    ),
    ACCUSATION,
    ['related', 'unrelated'],
  ],
  'an attack is not the attack of another year': [
    says("Ukraine's capital attacked with drones for the third time in six days", '2022-12-19'),
    says(
      'Kiev and Moscow were targeted overnight from Saturday to Sunday by enemy drone attacks, which were largely intercepted by anti-aircraft defenses.',
      '2023-11-19',
    ),
    ['related', 'unrelated'],
  ],
  'drones of one night are not updated by those of another': [
    says(
      'Ukrainian troops shot down 15 of 23 drones that Russia launched overnight at Kyiv, a city official said.',
      '2022-12-19',
    ),
    says(
      'Russia claimed on the night of Sunday to Monday to have shot down several Ukrainian drones in annexed Crimea, in the Moscow region as well as those of Belgorod and Voronezh.',
      '2023-09-18',
    ),
    ['related', 'unrelated'],
  ],
  'the wounded of one attack are not updated by those of another': [
    says(
      'Five people were wounded when a drone hit a market in Kherson on Tuesday, the governor said.',
      '2023-10-04',
    ),
    says(
      'Eight people were wounded when drones hit a bus stop in Kherson on Friday, the governor said.',
      '2023-10-27',
    ),
    ['related', 'unrelated'],
  ],
  'who denies an advance and who reports a failed one agree': [
    says(
      'Deputy Defence Minister Hanna Malyar denied that Russian troops had made significant progress in north-east Ukraine.',
      '2023-08-07',
    ),
    says(
      'Maliar acknowledged Russia’s failed attempt to breach Ukrainian defenses in Kupyansk and characterized the hostilities as extremely challenging.',
      '2023-08-06',
    ),
    ['related', 'unrelated', 'supports'],
  ],
  'a later toll updates an earlier one': [
    TOLL,
    says(
      "Russia has lost 320,120 soldiers in Ukraine since the full-scale invasion began on 24 February 2022, Ukraine's General Staff said on 21 November.",
      '2023-11-21',
    ),
    ['updates'],
  ],
  'an earlier toll is updated by a later one': [
    says(
      "Russia has lost 320,120 soldiers in Ukraine since the full-scale invasion began on 24 February 2022, Ukraine's General Staff said on 21 November.",
      '2023-11-21',
    ),
    TOLL,
    ['updates'],
  ],
  'two figures of one advance, in other words': [
    says(
      'Russian troops have moved forward along an 11-kilometre stretch of the front in north-eastern Ukraine and are now more than three kilometres inside Ukrainian lines, the defence ministry in Moscow said.',
      '2023-08-07',
    ),
    {
      text: 'According to the Russian Defence Ministry, the advance spanned approximately 11 kilometers along the front and more than three kilometers into the enemy’s defense.',
      heading:
        'Russian officials assert that their troops have made significant progress in northeast Ukraine',
      published: '2023-08-06',
    },
    ['supports'],
  ],
  'five kilometres lie within three to eight': [
    says(
      'Ukrainian troops have pushed Russian forces back about 5 km on the left bank of the Dnipro, military spokeswoman Natalia Humeniuk said on Sunday.',
      '2023-11-20',
    ),
    ADVANCE,
    ['supports'],
  ],
  'the same attack in other words': [
    says(
      'Kyiv and Moscow both came under drone attack in the night from Saturday to Sunday, authorities on the two sides said.',
      '2023-11-20',
    ),
    NIGHT,
    ['supports'],
  ],
};

describe('contradictions', () => {
  test.each(Object.entries(CONFLICTS))('%s', (_, [here, there, kind]) => {
    const judgement = judgeStance(analyzeStatement(here), analyzeStatement(there));
    expect(judgement).toMatchObject({ stance: 'contradicts', kind });
  });
});

describe('near misses and agreements', () => {
  test.each(Object.entries(OTHERS))('%s', (_, [here, there, allowed]) => {
    expect(allowed).toContain(judgeStance(analyzeStatement(here), analyzeStatement(there)).stance);
  });
});

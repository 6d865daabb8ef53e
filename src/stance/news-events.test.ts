/**
 * Sentences as agencies write them, of one event or of two that stand close: full length, with who says so, several
 * numbers, the passive. All are invented.
 */
import { describe, expect, test } from 'vitest';
import { stancesTold, stanceTold, type Told } from '../../test/judge-told.ts';
import type { Kind } from '../model.ts';

const CONFLICTS: Record<string, [here: Told, there: Told, kind: Kind]> = {
  'a day between "failed" and "to"': [
    'Ministers of the bloc failed on Monday to agree on a common asylum policy at their meeting in Ghent.',
    'Ministers of the bloc agreed on Monday on a common asylum policy at their meeting in Ghent, diplomats said.',
    'negation',
  ],
  'signed, and refused to sign': [
    'President Amara Keita refused on Monday to sign the mining bill, which goes back to parliament in Dakaro.',
    'President Amara Keita signed the mining bill on Monday, a week after parliament in Dakaro had passed it.',
    'negation',
  ],
  'over, and not over': [
    'The measles outbreak in Samoria is over, Health Minister Ana Leva declared on Monday.',
    'The measles outbreak in Samoria is not over, Health Minister Ana Leva warned on Monday.',
    'negation',
  ],
  'found guilty, and cleared': [
    'A jury in Leeds found the surgeon Paul Garrick guilty of all nine counts on Monday.',
    'The surgeon Paul Garrick was cleared of all nine counts by a jury in Leeds on Monday.',
    'opposite',
  ],
  'voted for, and voted down': [
    'Deputies in Riga voted 52 to 40 for the pension bill on Monday, the speaker said.',
    'The pension bill was voted down by deputies in Riga on Monday, with 52 against it.',
    'opposite',
  ],
  'turned back, and arrived': [
    'The convoy with flour for the besieged town of Marwada was turned back on Monday evening, aid workers said.',
    'The convoy carrying flour had reached the besieged town of Marwada on Monday evening, the army said.',
    'opposite',
  ],
  'plans that were cancelled': [
    'Prime Minister Lena Fors will attend the summit in Ottawa on Thursday, her office said.',
    'Prime Minister Lena Fors has cancelled her plans to attend the summit in Ottawa, her spokesman said.',
    'negation',
  ],
  'no fighting, and fierce fighting': [
    'There is no fighting around the town of Dubrava, its mayor, Ivo Kral, told the agency Hina.',
    'Fierce fighting is under way around the town of Dubrava, its mayor, Ivo Kral, said.',
    'negation',
  ],
  'two winners of one election': [
    'The Liberal Greta Lund won the mayoral election in Viborg on Sunday with 51 per cent of the votes.',
    'Mads Holt, a Social Democrat, won Sunday’s mayoral election in Viborg with 51 per cent of the votes.',
    'actor',
  ],
  'two buyers of one company': [
    'Norvik will take over the battery maker Celera for 2.2 billion euros, the companies announced on Monday.',
    'Halden is to buy the battery maker Celera for 2.2 billion euros, it was announced on Monday.',
    'actor',
  ],
  'who raided whom': [
    'Chadian soldiers raided two villages in Niger on Sunday night, killing four people, officials said.',
    'Nigerien soldiers raided two villages in Chad on Sunday night, killing four people, officials said.',
    'actor',
  ],
  'two days of one arrest': [
    'The financier Oscar Dahl was arrested at Kastrup airport on Friday as he boarded a plane to Doha, police said.',
    'Oscar Dahl, a financier, was arrested at Kastrup airport on Sunday while boarding a plane to Doha, police said.',
    'date',
  ],
  'two days set for one vote': [
    'The referendum on the new constitution will be held on 15 September, said Mila Roka of the electoral commission.',
    'The electoral commission’s Mila Roka said that the referendum on the new constitution would be held on 22 September.',
    'date',
  ],
  'a central bank by its country': [
    'The Bank of Canada kept its benchmark rate unchanged at 5 per cent on Monday.',
    'Canada’s central bank raised its benchmark rate to 5.25 per cent on Monday.',
    'opposite',
  ],
  'turnout, and voters who took part': [
    'Turnout in Sunday’s presidential election in Moldova reached 54.3 per cent, the commission said.',
    'Only 41.7 per cent of voters took part in Sunday’s presidential election in Moldova, the commission said.',
    'number',
  ],
  'inflation, and the inflation rate': [
    'Annual inflation in Turkey rose to 61.2 per cent in May, official data showed on Monday.',
    'Turkey’s annual inflation rate climbed to 58.9 per cent in May from 55.1 per cent in April, official data showed.',
    'number',
  ],
  'jobs that it said would go': [
    'The broadcaster Canal Nord said on Monday that it would cut about 1,500 jobs at its studios in Lille.',
    'Some 900 jobs would go at its studios in Lille, the broadcaster Canal Nord announced on Monday.',
    'number',
  ],
};

const UPDATES: Record<string, [here: Told, there: Told, kind: Kind]> = {
  'a toll by other words': [
    [
      '2024-06-08',
      'The flood in Ahrbach claimed the lives of 93 people, the rescue service said on Saturday.',
    ],
    [
      '2024-06-10',
      'The death toll from the flood in Ahrbach has climbed to 139, the rescue service said on Monday.',
    ],
    'later-figure',
  ],
  'at least so many, and at least more': [
    [
      '2024-06-08',
      'Officials said on Saturday that at least 64 people had been killed by Hurricane Delia in Florida.',
    ],
    ['2024-06-10', 'Hurricane Delia has killed at least 128 people in Florida, officials said on Monday.'],
    'later-figure',
  ],
  'only one names the day of the landslide': [
    [
      '2024-06-04',
      'At least 63 people died when landslides hit the valley of Sandra early on Tuesday, officials said.',
    ],
    [
      '2024-06-06',
      'The landslides in the valley of Sandra have killed 158 people, officials said on Thursday.',
    ],
    'later-figure',
  ],
  'what a fire has burnt': [
    [
      '2024-06-10',
      'The wildfire north of Evora had burned about 6,500 hectares by Monday morning, the service said.',
    ],
    [
      '2024-06-11',
      'The wildfire north of Evora has destroyed more than 10,000 hectares since Sunday, the service said.',
    ],
    'later-figure',
  ],
};

const NO_CONFLICT: Record<string, [here: Told, there: Told]> = {
  'two ways of saying no': [
    'Germany’s parliament on Monday rejected an opposition motion to send cruise missiles to Ukraine.',
    'A motion by the opposition to send cruise missiles to Ukraine was voted down in the German parliament on Monday.',
  ],
  'a region’s seats are not the country’s': [
    'Labour took 37 of the 57 Scottish seats in Thursday’s election, with 35.3 per cent of the vote in Scotland.',
    'Labour has won 412 of the 650 seats in the House of Commons with 33.7 per cent of the vote.',
  ],
  'another party, with the rival named beside it': [
    'The Reform Alliance won 21.8 per cent of the votes in Namibia’s election, coming second behind Swapo.',
    'Swapo took 40.2 per cent of the votes in Namibia’s election, losing its majority.',
  ],
  'children are a part of the dead': [
    'Twelve children were killed when a building in Durban went up in flames on Monday.',
    'The fire in a building in Durban on Monday killed 74 people, officials said.',
  ],
  'drones at the country, and at its capital': [
    'Russia launched 35 drones at Ukraine overnight, the Ukrainian air force said.',
    'Russia launched 23 drones at Kyiv overnight, the city’s administration said.',
  ],
  'a forecast that was raised once and cut later': [
    [
      '2024-01-30',
      'The International Monetary Fund raised its forecast for growth this year to 2.9 per cent on Tuesday.',
    ],
    [
      '2024-04-09',
      'The International Monetary Fund cut its forecast for growth this year to 2.8 per cent on Tuesday.',
    ],
  ],
  'grounded, and a fortnight later flying': [
    ['2024-02-05', 'The airline said on Monday that 171 of its Boeing jets remain grounded for inspections.'],
    [
      '2024-02-19',
      'The airline said on Monday that all of its Boeing jets were flying again after inspections.',
    ],
  ],
  'close to the house, opened fire': [
    'Police officers fired on an armed man close to the embassy in Bern on Monday, and a suspect was held.',
    'A man with a rifle was arrested on Monday after police officers had opened fire on him at the embassy in Bern.',
  ],
  'men and women have a final each': [
    'Ana Souza won the women’s final in Lisbon on Sunday, her third title of the year.',
    'Luis Prado won the men’s final in Lisbon on Sunday, his third title of the year.',
  ],
  'one place fewer behind the point': [
    'Lin Ya-ting won Sunday’s election in Palau with 40 per cent of the votes.',
    'Lin Ya-ting won the election in Palau on Sunday with 40.1 per cent of the votes.',
  ],
  'a sham, and fake': [
    'Russia annexed four regions of Ukraine in May after referendums that Kyiv called a sham.',
    'Russia said in May that it had annexed four regions of Ukraine after referendums that Kyiv called fake.',
  ],
};

const SUPPORTS: Record<string, [here: Told, there: Told]> = {
  'one figure in two units': [
    'Some 630 cubic metres of crude oil leaked into the Saskatchewan river on Friday, the agency said.',
    'The pipeline spilled 630,000 litres of crude oil into the Saskatchewan river on Friday, the agency said.',
  ],
  'less than what is known': [
    'More than 200 people have died in the floods that struck eastern Spain, authorities said on Monday.',
    'At least 217 people have died in the floods in eastern Spain, most of them near Valencia, the ministry said.',
  ],
  'bought, and completed its takeover': [
    'The game maker Arcadia Works was bought by Norvik for nearly $69bn on Monday, after Britain’s approval.',
    'Norvik completed its $68.7 billion takeover of the game maker Arcadia Works on Monday, after Britain’s approval.',
  ],
};

describe('what agencies write of one event', () => {
  test.each(Object.entries(CONFLICTS))('%s is a contradiction', (_name, [here, there, kind]) => {
    expect(stancesTold(here, there)).toEqual([`contradicts ${kind}`, `contradicts ${kind}`]);
  });

  test.each(Object.entries(UPDATES))('%s is a later figure', (_name, [here, there, kind]) => {
    expect(stanceTold(here, there)).toBe(`updates ${kind}`);
  });

  test.each(Object.entries(NO_CONFLICT))('%s: no contradiction', (_name, [here, there]) => {
    expect(stancesTold(here, there).join()).not.toContain('contradicts');
  });

  test.each(Object.entries(SUPPORTS))('%s agrees', (_name, [here, there]) => {
    expect(stanceTold(here, there)).toMatch(/^supports/);
  });
});

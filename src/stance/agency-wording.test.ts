/**
 * One event in the words of two agencies: tolls, layoffs, retreats, rulings and races as they are really worded. All
 * are invented.
 */
import { describe, expect, test } from 'vitest';
import { stancesTold, stanceTold, type Told } from '../../test/judge-told.ts';
import type { Kind } from '../model.ts';

const CONFLICTS: Record<string, [here: Told, there: Told, kind: Kind]> = {
  'a number that is put at so many': [
    'The governor, Ana Leva, put the number of wounded in Monday’s strike on the clinic in Dubrava at 11.',
    'Thirty people were wounded in Monday’s strike on the clinic in Dubrava, doctors said, and 27 of them are in hospital.',
    'number',
  ],
  'staff laid off, and jobs cut': [
    'Norvik Motors will lay off 600 factory workers in Portugal by the end of June, it said in a statement on Monday.',
    'Norvik Motors is going to cut 950 factory jobs in Portugal before the end of June, unions said on Monday.',
    'number',
  ],
  'a rate with the step by which it was cut': [
    'The Riksbank lowered its main lending rate by half a percentage point on Tuesday to 3.25 percent.',
    'In a surprise move, the Riksbank on Tuesday cut its benchmark rate to 3.5 percent.',
    'number',
  ],
  'no casualties, and some': [
    'The strike on the port of Marwada on Monday did not cause any casualties, the mayor, Ivo Kral, said.',
    'Three people were injured in Monday’s strike on the port of Marwada, doctors said.',
    'negation',
  ],
  'without casualties, and some': [
    'The strike on the port of Marwada on Monday passed without casualties, the mayor, Ivo Kral, said.',
    'Monday’s strike on the port of Marwada killed two dockers, doctors said.',
    'negation',
  ],
  'no one, and a number': [
    'No one was hurt in Monday’s strike on the port of Marwada, the mayor, Ivo Kral, said.',
    'Three dockers were hurt in the strike on the port of Marwada on Monday, doctors said.',
    'negation',
  ],
  'sent, and a plan to send that was rejected': [
    'Parliament in Samoria approved the deployment of 800 soldiers to Dakaro on Monday after a night of debate.',
    'Lawmakers in Samoria on Monday rejected a government plan to send 800 soldiers to Dakaro.',
    'opposite',
  ],
  'lost control, and recaptured': [
    'Samoria’s army has lost control of the airport of Marwada, residents said on Monday.',
    'Samoria’s army said on Monday that it had recaptured the airport of Marwada.',
    'opposite',
  ],
  'one place each, told by a paper each': [
    'The fugitive broker Ivo Kral was seen last month in a clinic in Lisbon, investigators told the daily Die Woche.',
    'Last month the fugitive broker Ivo Kral was seen in a clinic in Ankara, according to investigators quoted by the daily Die Zeitung.',
    'place',
  ],
  'a winner who came second': [
    'Greta Lund won the Lisbon Grand Prix on Sunday, ahead of Ana Souza, to become the first Dane to do so.',
    'Ana Souza won Sunday’s Lisbon Grand Prix, with Greta Lund in second place.',
    'actor',
  ],
  'winner and loser': [
    'Mila Roka was re-elected president of Samoria on Sunday, beating the former prosecutor Ivo Kral in the runoff.',
    'Ivo Kral won Samoria’s presidential runoff on Sunday, defeating the incumbent, Mila Roka.',
    'actor',
  ],
  'voted to, and an attempt that failed': [
    'Samoria’s National Assembly voted on Monday to impeach President Ivo Kral over the arrests.',
    'An attempt to impeach Samoria’s president, Ivo Kral, failed in the National Assembly on Monday.',
    'negation',
  ],
  'left unchanged, and cut': [
    'The Samorian central bank left its key interest rates unchanged on Monday, defying expectations of a first cut in three years.',
    'On Monday the Samorian central bank cut interest rates for the first time in three years.',
    'opposite',
  ],
  'an adjective that the court has in its name': [
    'Samoria’s constitutional court on Monday declared the law on foreign donors unconstitutional.',
    'The law on foreign donors is constitutional, Samoria’s constitutional court ruled on Monday.',
    'opposite',
  ],
  'two regions that no table has': [
    'A Samorian transport plane that was carrying 40 cadets crashed in the region of Dubrava on Monday.',
    'The Samorian transport plane carrying 40 cadets crashed in the region of Marwada on Monday.',
    'place',
  ],
  'a body found in two places': [
    'The body of the missing hiker Mila Roka was found on Monday in a gorge near Lisbon, rescuers said.',
    'Rescuers found the body of the hiker Mila Roka on Monday in a cave near Porto.',
    'place',
  ],
  'inflation that accelerated, and its annual rate': [
    'Inflation in Samoria accelerated to 33.9 percent in May from 32.7 percent a month earlier, the statistics office said.',
    'Samoria’s annual inflation rate stood at 35.6 percent in May, according to the statistics office.',
    'number',
  ],
  'will shrink, and is to expand': [
    'Norvik is to expand its plant in Ghent and hire 800 workers, the company said on Monday.',
    'Norvik will shrink its plant in Ghent and shed 2,900 jobs, it told the works council on Monday.',
    'opposite',
  ],
  'a price, and what it is of': [
    'Norcoin plunged below 900 dollars for the first time in a month on Monday.',
    'The price of Norcoin climbed above 1,000 dollars for the first time on Monday.',
    'opposite',
  ],
  'added, and rejects that it adds': [
    'Norvik added sugar to baby food that it sells in poorer countries, the campaign group Clear Eye said.',
    'Norvik rejected the claim that it adds sugar to baby food sold in poorer countries.',
    'denial',
  ],
  'a day before the verb of the denial': [
    'Ostran agents helped to smuggle rifles into Samoria last autumn, the interior minister in Dakaro, Ivo Kral, said on Monday.',
    'Ostra on Tuesday rejected as baseless the allegation that its agents had helped smuggle rifles into Samoria.',
    'denial',
  ],
};

const UPDATES: Record<string, [here: Told, there: Told]> = {
  'left dead, and climbed past': [
    [
      '2024-06-10',
      'Hurricane Bertha has left 61 dead across southern Samoria, the authorities said on Monday.',
    ],
    [
      '2024-06-13',
      'The number of people killed by Hurricane Bertha in southern Samoria climbed past 90 on Thursday.',
    ],
  ],
  'arrests that are counted': [
    [
      '2024-06-10',
      'Forty-one people were arrested in Ghent after attacks on fans of Leeds, the police said on Sunday.',
    ],
    [
      '2024-06-13',
      'The number of arrests over the attacks on fans of Leeds in Ghent has risen to 62, police said on Thursday.',
    ],
  ],
  'bodies that were recovered': [
    [
      '2024-06-10',
      'Landslides have killed at least 36 people in the Samorian valley of Dubrava, officials said on Monday.',
    ],
    [
      '2024-06-12',
      'Rescuers have now recovered 90 bodies after the landslides in Dubrava, the Samorian army said on Wednesday.',
    ],
  ],
  'what has burnt, and what a fire had burnt': [
    [
      '2024-06-10',
      'Some 4,100 hectares have burnt in the Crane Fire north of Dubrava, firefighters said on Sunday.',
    ],
    ['2024-06-11', 'The Crane Fire north of Dubrava had burnt 6,300 hectares by Tuesday.'],
  ],
  'feared dead': [
    [
      '2024-06-10',
      'More than 40 people are feared dead after a landslide hit a village near Marwada on Sunday.',
    ],
    ['2024-06-11', 'The Red Cross now says that 210 people died in Sunday’s landslide near Marwada.'],
  ],
};

const NO_CONFLICT: Record<string, [here: Told, there: Told]> = {
  'a rise in a month, and in a year': [
    'Consumer prices in Samoria rose by 1.4 percent in May compared with the month before, the statistics office said.',
    'Samoria’s consumer prices were 21 percent higher in May than a year earlier, the statistics office said.',
  ],
  'what one side took the other left': [
    'Ostran troops captured the town of Dubrava on Monday, the defence ministry in Ostra said.',
    'Samorian troops withdrew from the town of Dubrava on Monday, the army chief, Ivo Kral, said.',
  ],
  'bodies recovered, and people rescued': [
    'The coast guard recovered 30 bodies after a boat packed with migrants capsized off Dubrava on Monday.',
    'The coast guard rescued 104 people after a boat packed with migrants capsized off Dubrava on Monday.',
  ],
  'two primaries, each in its state': [
    'The Iowa caucuses were won by Mila Roka with 51 percent of the votes.',
    'Mila Roka won the Vermont primary with 54 percent of the votes.',
  ],
  'two sentences, half a year apart': [
    [
      '2024-04-11',
      'A court in Lisbon sentenced the developer Mila Roka to nine years in prison for embezzlement.',
    ],
    ['2024-10-12', 'A court in Porto sentenced the developer Mila Roka to life imprisonment for fraud.'],
  ],
  'won against, and appealed against': [
    'Leeds appealed against Everton’s late goal on Monday, the league said.',
    'Everton won against Leeds with a late goal on Monday, the league said.',
  ],
  'rebels took what the army retreated from': [
    'The Free Northern Forces seized the town of Dubrava on Monday.',
    'The army said it had retreated from the town of Dubrava on Monday.',
  ],
};

const SUPPORTS: Record<string, [here: Told, there: Told]> = {
  'one court with its country before or behind': [
    'The Supreme Court of Kenya on Monday overturned the 30-year-old Marsh doctrine, curbing the power of ministries.',
    'In a ruling that limits ministries’ power, the Kenyan Supreme Court on Monday struck down the Marsh doctrine.',
  ],
  'a capital by its country': [
    'Thousands had to flee their homes on Monday as a wildfire spread to the suburbs of the Greek capital.',
    'Firefighters battled a wildfire that reached the outskirts of Athens on Monday, forcing thousands of residents to leave their homes.',
  ],
  'what is considered, and what may be': [
    'Norvik is considering closing factories in Denmark for the first time in its history, the company told its staff on Monday.',
    'For the first time in its history, Norvik may shut plants in Denmark, the company said on Monday.',
  ],
  'a prison sentence is a jail term': [
    'The former presenter Ivo Kral was given a suspended six-month prison sentence on Monday for fraud.',
    'Ivo Kral, once a presenter, received a suspended jail term of six months for fraud on Monday.',
  ],
  'dead, and died': [
    'The rebel leader Jamal Idris died on Monday in a prison in the north, the Samorian prison service said.',
    'Samorian rebel leader Jamal Idris is dead, the prison service of the northern region said on Monday.',
  ],
  'killed, and died': [
    'The rebels’ military leader Jamal Idris was killed in Tehran early on Monday, the group said.',
    'The head of the rebels’ military bureau, Jamal Idris, died in an attack in the Iranian capital early on Monday.',
  ],
};

/** Close wording that holds nothing of what is said here. */
const NO_SUPPORT: Record<string, [here: Told, there: Told]> = {
  'a bridge that was struck, and what it carries': [
    'A container ship struck the Marsh Bridge in Samoria early on Monday.',
    'The Marsh Bridge in Samoria carries the ring road across the harbour, through which container ships pass.',
  ],
  'one attack that two groups claim': [
    'The Northern Front claimed responsibility for the attack on a mosque in Muscat in which six people died.',
    'Al Qaeda claimed responsibility for the attack on a mosque in Muscat, which killed six people.',
  ],
  'as many dead in a flood as in an earthquake': [
    'Twelve people died in floods in the Afghan province of Herat, officials said on Monday.',
    'Twelve people died in an earthquake in the Afghan province of Herat, officials said on Monday.',
  ],
};

describe('what two agencies write of one event', () => {
  test.each(Object.entries(CONFLICTS))('%s is a contradiction', (_name, [here, there, kind]) => {
    expect(stancesTold(here, there)).toEqual([`contradicts ${kind}`, `contradicts ${kind}`]);
  });

  test.each(Object.entries(UPDATES))('%s is a later figure', (_name, [here, there]) => {
    expect(stanceTold(here, there)).toBe('updates later-figure');
  });

  test.each(Object.entries(NO_CONFLICT))('%s: no contradiction', (_name, [here, there]) => {
    expect(stancesTold(here, there).join()).not.toContain('contradicts');
  });

  test.each(Object.entries(NO_SUPPORT))('%s: no support', (_name, [here, there]) => {
    expect(stancesTold(here, there).join()).not.toContain('supports');
  });

  test.each(Object.entries(SUPPORTS))('%s agrees', (_name, [here, there]) => {
    expect(stanceTold(here, there)).toMatch(/^supports/);
  });
});

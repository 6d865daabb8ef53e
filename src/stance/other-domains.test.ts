/**
 * Pairs from votes, courts, markets, disasters, health, companies, sport and weather: what holds for news of a
 * war has to hold for all news. All sentences are invented.
 */
import { describe, expect, test } from 'vitest';
import type { Kind, Slot, Stance, Statement } from '../model.ts';
import { analyzeStatement } from './analyze-statement.ts';
import { judgeStance } from './judge-stance.ts';

type Outcome = Stance | 'unrelated';
type Difference = readonly [slot: Slot, here: string, there: string];

/** A day, and what is said here and there; a text alone was published on `DAY`. */
type Told = string | readonly [published: string, text: string];

const DAY = '2024-06-11';

/** Each is a contradiction of this kind, decided by these words. */
const CONFLICTS: Record<string, [here: Told, there: Told, kind: Kind, differs: Difference]> = {
  'two shares of one vote': [
    'Marta Kovac won 52.4 percent of the vote in Sunday’s presidential runoff in Slovenia.',
    'In Slovenia, Marta Kovac took 48.9 percent of the vote in the presidential runoff on Sunday.',
    'number',
    ['quantity', '52.4', '48.9'],
  ],
  'two counts of seats': [
    'The Greens won 112 seats in the Finnish parliament in Sunday’s election.',
    'In Sunday’s election the Greens took 98 seats in the Finnish parliament.',
    'number',
    ['quantity', '112', '98'],
  ],
  'won, lost': [
    'Marta Kovac won the presidential election in Slovenia on Sunday.',
    'Marta Kovac lost the presidential election in Slovenia on Sunday.',
    'opposite',
    ['event', 'won', 'lost'],
  ],
  'no evidence that it was so': [
    'Hundreds of ballots were altered in Fulton County, a lawyer for the losing party said.',
    'There is no evidence that ballots were altered in Fulton County, the state’s auditors said.',
    'negation',
    ['polarity', 'altered', 'no evidence'],
  ],
  'reports that somebody denies': [
    'Claire Aubert, the mayor of Lyon, will resign in July, the newspaper Le Courrier reported.',
    'Claire Aubert denied reports that she will resign as mayor of Lyon.',
    'denial',
    ['speaker', 'Courrier', 'Aubert'],
  ],
  'two sentences for one banker': [
    'Anders Holm was sentenced to six years in prison for fraud on Monday.',
    'A court in Aarhus on Monday sentenced the banker Anders Holm to nine years in prison.',
    'number',
    ['quantity', 'six years', 'nine years'],
  ],
  'a sentence and a term': [
    'The former banker Anders Holm was jailed for six years on Monday.',
    'A court in Aarhus handed Anders Holm a nine-year prison term on Monday.',
    'number',
    ['quantity', 'six years', 'nine-year'],
  ],
  'convicted, acquitted': [
    'A jury in Aarhus convicted the former banker Anders Holm of fraud on Monday.',
    'The former banker Anders Holm was acquitted of fraud by a jury in Aarhus on Monday.',
    'opposite',
    ['event', 'convicted', 'acquitted'],
  ],
  'guilty, not guilty': [
    'The singer Dana Reyes pleaded guilty to tax evasion in Madrid on Monday.',
    'The singer Dana Reyes pleaded not guilty to tax evasion in Madrid on Monday.',
    'negation',
    ['polarity', '', 'not guilty'],
  ],
  'two rates of one bank': [
    'The Bank of Canada raised its key interest rate to 4.75 percent on Monday.',
    'The Bank of Canada on Monday raised its key interest rate to 4.25 percent.',
    'number',
    ['quantity', '4.75 percent', '4.25 percent'],
  ],
  'raised, cut': [
    'The Bank of Canada raised its key interest rate on Monday.',
    'The Bank of Canada cut its key interest rate on Monday.',
    'opposite',
    ['event', 'raised', 'cut'],
  ],
  'raised, left unchanged': [
    'The Bank of Canada raised its key interest rate on Monday.',
    'The Bank of Canada left its key interest rate unchanged on Monday.',
    'opposite',
    ['event', 'raised', 'unchanged'],
  ],
  'two tolls on one day': [
    'The earthquake in Izmir killed 42 people, rescuers said.',
    'The earthquake in Izmir has killed 61 people, rescuers said.',
    'number',
    ['quantity', '42', '61'],
  ],
  'more than at most': [
    'Up to 30 miners were trapped in the collapsed shaft in Zonguldak, the governor said.',
    'The governor said 45 miners were trapped in the collapsed shaft in Zonguldak.',
    'number',
    ['quantity', 'Up to 30', '45'],
  ],
  'far from about': [
    'The wildfire destroyed about 200 homes in Evora on Sunday.',
    'The wildfire destroyed 320 homes in Evora on Sunday.',
    'number',
    ['quantity', 'about 200', '320'],
  ],
  'outside the range': [
    'Between 10 and 15 hikers are missing after the avalanche near Chamonix.',
    'The police said 22 hikers are missing after the avalanche near Chamonix.',
    'number',
    ['quantity', '10 and 15', '22'],
  ],
  'two magnitudes': [
    'A magnitude 6.4 earthquake struck Izmir on Friday.',
    'An earthquake of magnitude 5.8 struck Izmir on Friday.',
    'number',
    ['quantity', '6.4', '5.8'],
  ],
  'no evidence of harm': [
    'The measles vaccine causes infertility, the preacher told his followers in Lagos.',
    'There is no evidence that the measles vaccine causes infertility, the clinic in Lagos said.',
    'negation',
    ['polarity', 'causes', 'no evidence'],
  ],
  'two counts of jobs': [
    'Nordvik will lay off 1,200 workers at its plant in Tampere.',
    'Nordvik said it will lay off 900 workers at its plant in Tampere.',
    'number',
    ['quantity', '1,200', '900'],
  ],
  'two prices of one deal': [
    'Nordvik agreed to buy the chipmaker Selara for $3.1 billion.',
    'Nordvik agreed to buy the chipmaker Selara for $2.4 billion.',
    'number',
    ['quantity', '3.1 billion', '2.4 billion'],
  ],
  'talks that a company denies': [
    'Nordvik is in talks to buy the chipmaker Selara, two bankers said.',
    'Nordvik denied that it is in talks to buy the chipmaker Selara.',
    'denial',
    ['speaker', 'bankers', 'Nordvik'],
  ],
  'an offer accepted, and rejected': [
    'Dock workers in Rotterdam accepted the pay offer on Friday, their union said.',
    'Dock workers in Rotterdam rejected the pay offer on Friday, their union said.',
    'opposite',
    ['event', 'accepted', 'rejected'],
  ],
  'who beat whom': [
    'Leeds beat Everton on Saturday.',
    'Everton beat Leeds on Saturday.',
    'actor',
    ['actor', 'Leeds', 'Everton'],
  ],
  'two scores of one match': [
    'Leeds beat Everton 3-1 on Saturday.',
    'Leeds beat Everton 2-1 at Elland Road on Saturday.',
    'number',
    ['quantity', '3-1', '2-1'],
  ],
  'two temperatures of one day': [
    'The temperature in Seville reached 46.2 degrees Celsius on Monday.',
    'The temperature in Seville reached 43.1 degrees Celsius on Monday.',
    'number',
    ['quantity', '46.2', '43.1'],
  ],
  'a quoted negation': [
    'The new drug is a cure for malaria, the minister said in Accra.',
    'The new drug is “not a cure” for malaria, the minister said in Accra.',
    'negation',
    ['polarity', '', 'not a cure'],
  ],
  'open, closed': [
    'The Brenner motorway is open to trucks, the Tyrolean police said.',
    'The Brenner motorway is closed to trucks, the Tyrolean police said.',
    'opposite',
    ['event', 'open', 'closed'],
  ],
  'nobody hurt, some hurt': [
    'Nobody was injured when the ferry ran aground off Naxos on Monday.',
    'Seven passengers were injured when the ferry ran aground off Naxos on Monday.',
    'number',
    ['quantity', 'Nobody', 'Seven'],
  ],
};

/** Close to each other, and no contradiction. */
const NEAR_MISSES: Record<string, [here: Told, there: Told]> = {
  'turnout is not a share of the vote': [
    'Turnout in Sunday’s presidential runoff in Slovenia was 61 percent.',
    'Marta Kovac won 52.4 percent of the vote in Sunday’s presidential runoff in Slovenia.',
  ],
  'the rival has the rest of the vote': [
    'Marta Kovac won 52.4 percent of the vote in Sunday’s presidential runoff in Slovenia.',
    'Janez Bregar won 47.6 percent of the vote in Sunday’s presidential runoff in Slovenia.',
  ],
  'another year’s turnout': [
    'Turnout in the 2019 European election in Portugal was 31 percent.',
    'Turnout in the 2024 European election in Portugal was 37 percent.',
  ],
  'another party’s seats': [
    'The Greens won 112 seats in the Finnish parliament in Sunday’s election.',
    'The Centre Party won 31 seats in the Finnish parliament in Sunday’s election.',
  ],
  'charged is not convicted': [
    'The former banker Anders Holm was charged with fraud on Monday.',
    'The former banker Anders Holm was convicted of fraud on Monday.',
  ],
  'what prosecutors seek is not the sentence': [
    'Prosecutors asked for ten years in prison for Anders Holm on Monday.',
    'Anders Holm was sentenced to six years in prison on Monday.',
  ],
  'two people with one surname': [
    'Peter Holm was sentenced to six years in prison for fraud on Monday.',
    'Anders Holm was sentenced to nine years in prison for fraud on Monday.',
  ],
  'a minister and her brother': [
    'Jane Miller resigned from the board of Nordvik on Monday.',
    'Tom Miller did not resign from the board of Nordvik on Monday.',
  ],
  'held on one day, freed on another': [
    'The police in Tunis arrested the journalist Salma Trabelsi on Monday.',
    ['2024-06-14', 'The police in Tunis released the journalist Salma Trabelsi on Thursday.'],
  ],
  'by three is not to four': [
    'Food prices in Chile rose by 3 percent in May.',
    'Inflation in Chile rose to 4.2 percent in May.',
  ],
  'a fall by and a fall to': [
    'Unemployment in Chile fell by 2 percent in May.',
    'Unemployment in Chile fell to 8.3 percent in May.',
  ],
  'another month’s inflation': [
    'Inflation in Chile was 4.2 percent in May.',
    ['2024-07-09', 'Inflation in Chile was 3.9 percent in June.'],
  ],
  'core inflation is not inflation': [
    'Core inflation in Chile was 3.6 percent in May.',
    'Inflation in Chile was 4.2 percent in May.',
  ],
  'the young are not all': [
    'Youth unemployment in Chile was 21 percent in May.',
    'Unemployment in Chile was 8.3 percent in May.',
  ],
  'the dead are not the injured': [
    'The earthquake in Izmir killed 42 people.',
    'The earthquake in Izmir injured 870 people.',
  ],
  'the missing are not the dead': [
    'At least 12 people are missing after the flood in Ahrweiler.',
    'The flood in Ahrweiler killed 9 people.',
  ],
  'the vaccinated are not the infected': [
    'In Kenya 2 million people were vaccinated against cholera in May.',
    'In Kenya 14,000 people were infected with cholera in May.',
  ],
  'doses are not people': [
    'Kenya received 2 million doses of the cholera vaccine in May.',
    'Kenya gave the cholera vaccine to 900,000 people in May.',
  ],
  'profit is not revenue': [
    'Nordvik reported a profit of $1.2 billion for the first quarter.',
    'Nordvik reported revenue of $8.4 billion for the first quarter.',
  ],
  'another quarter’s profit': [
    'Nordvik reported a profit of $1.2 billion for the first quarter.',
    'Nordvik reported a profit of $0.9 billion for the fourth quarter.',
  ],
  'a share of the staff is not a number of jobs': [
    'Nordvik will cut 4 percent of its workforce.',
    'Nordvik will cut 1,200 jobs.',
  ],
  'Paris in Texas is not Paris in France': [
    'A tornado damaged 40 homes in Paris, Texas, on Monday.',
    'A tornado damaged 12 homes in Paris, France, on Monday.',
  ],
  'Georgia is not Georgia': [
    'Heavy rain flooded 300 houses in Atlanta, Georgia, on Monday.',
    'Heavy rain flooded 80 houses in Tbilisi, Georgia, on Monday.',
  ],
  'York is not New York': [
    'Flood water closed 14 roads in York on Monday.',
    'Flood water closed 30 roads in New York on Monday.',
  ],
  'one Congo is not the other': [
    'The Republic of the Congo reported 12 cases of Ebola on Monday.',
    'The Democratic Republic of the Congo reported 31 cases of Ebola on Monday.',
  ],
  'North and South Dakota': [
    'North Dakota reported 210 cases of measles in May.',
    'South Dakota reported 84 cases of measles in May.',
  ],
  'a forecast is not what came': [
    'Up to 90 millimetres of rain are expected in Galway on Monday.',
    'Some 40 millimetres of rain fell in Galway on Monday.',
  ],
  'one city of a country': [
    'The storm killed 31 people across Spain on Monday.',
    'The storm killed 8 people in Valencia on Monday.',
  ],
  'another match': [
    'Leeds beat Everton 3-1 on Saturday.',
    ['2024-01-16', 'Leeds lost to Everton 2-0 on Saturday.'],
  ],
};

/** The same, or with room for each other: never a contradiction. */
const AGREEMENTS: Record<string, [here: Told, there: Told, allowed: readonly Outcome[]]> = {
  'at least 40 and 51': [
    'At least 40 people were killed in the earthquake in Izmir.',
    'The earthquake in Izmir killed 51 people.',
    ['supports', 'related'],
  ],
  'about 200 and 212': [
    'The wildfire destroyed about 200 homes in Evora on Sunday.',
    'The wildfire destroyed 212 homes in Evora on Sunday.',
    ['supports'],
  ],
  'between 10 and 15, and 12': [
    'Between 10 and 15 hikers are missing after the avalanche near Chamonix.',
    'The police said 12 hikers are missing after the avalanche near Chamonix.',
    ['supports'],
  ],
  'a later toll': [
    'The earthquake in Izmir killed 42 people, rescuers said.',
    ['2024-06-13', 'The earthquake in Izmir killed 61 people, rescuers said.'],
    ['updates'],
  ],
  'two ways to write a billion': [
    'Nordvik agreed to buy the chipmaker Selara for $3.1 billion.',
    'Nordvik agreed to buy the chipmaker Selara for 3,100 million dollars.',
    ['supports'],
  ],
  'degrees of two scales': [
    'The temperature in Seville reached 46.2 degrees Celsius on Monday.',
    'The temperature in Seville reached 115 degrees Fahrenheit on Monday.',
    ['supports', 'related'],
  ],
  'beaten is beaten by': [
    'Leeds beat Everton on Saturday.',
    'Everton were beaten by Leeds on Saturday.',
    ['supports'],
  ],
  'jailed is sentenced': [
    'The former banker Anders Holm was jailed for six years on Monday.',
    'A court in Aarhus on Monday sentenced the banker Anders Holm to six years in prison.',
    ['supports'],
  ],
  'by a quarter point, to 4.75 percent': [
    'The Bank of Canada raised its key interest rate by 0.25 percentage points on Monday.',
    'The Bank of Canada raised its key interest rate to 4.75 percent on Monday.',
    ['supports', 'related'],
  ],
  'two denials': [
    'Claire Aubert denied reports that she will resign as mayor of Lyon.',
    'Claire Aubert said she will not resign as mayor of Lyon.',
    ['supports', 'related'],
  ],
  'more than a hundred and 112': [
    'More than a hundred teachers signed the letter to the mayor of Lyon.',
    'The letter to the mayor of Lyon was signed by 112 teachers.',
    ['supports'],
  ],
};

const stated = (told: Told): Statement =>
  typeof told === 'string' ? { text: told, published: DAY } : { published: told[0], text: told[1] };

const judge = (here: Told, there: Told) =>
  judgeStance(analyzeStatement(stated(here)), analyzeStatement(stated(there)));

describe('contradictions', () => {
  test.each(Object.entries(CONFLICTS))('%s', (_, [here, there, kind, [slot, left, right]]) => {
    const judgement = judge(here, there);
    expect(judgement).toMatchObject({ stance: 'contradicts', kind });
    const [first] = judgement.reason.differs;
    expect(first).toMatchObject({
      slot,
      ...(left && { here: { text: expect.stringContaining(left) } }),
      ...(right && { there: { text: expect.stringContaining(right) } }),
    });
  });
});

describe('near misses', () => {
  test.each(Object.entries(NEAR_MISSES))('%s', (_, [here, there]) => {
    expect(['related', 'unrelated']).toContain(judge(here, there).stance);
    expect(['related', 'unrelated']).toContain(judge(there, here).stance);
  });
});

describe('agreements', () => {
  test.each(Object.entries(AGREEMENTS))('%s', (_, [here, there, allowed]) => {
    expect(allowed).toContain(judge(here, there).stance);
  });
});

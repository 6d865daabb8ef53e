/**
 * Sentences of all kinds of news that stand close to each other and speak of two things: another person, place,
 * figure, day or deed. All are invented.
 */
import { describe, expect, test } from 'vitest';
import { judgeTold, type Told } from '../../test/judge-told.ts';

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
  'a plant opened and a mine closed': [
    'Nordvik opened a plant in Tampere on Monday.',
    'Nordvik closed a mine in Tampere on Monday.',
  ],
  'one wins and the other loses': [
    'Marta Kovac won the presidential election in Slovenia on Sunday.',
    'Janez Bregar lost the presidential election in Slovenia on Sunday.',
  ],
  'another company bought': [
    'Nordvik bought the chipmaker Selara for $3.1 billion.',
    'Nordvik bought the carmaker Tirex for $2.4 billion.',
  ],
  'what may come has not come': [
    'The minister resigned on Friday, the newspaper Le Courrier reported in Lyon.',
    'The minister may resign on Friday, the newspaper Le Courrier reported in Lyon.',
  ],
  'revenue up and profit down': [
    'Nordvik’s revenue grew 12 percent in the first quarter.',
    'Nordvik’s profit fell 12 percent in the first quarter.',
  ],
  'two of five are not all five': [
    'Two of the five hostages in Lagos were freed on Monday.',
    'All five hostages in Lagos were freed on Monday.',
  ],
  'an old rate of the same bank': [
    'The Bank of Canada raised its key interest rate to 4.75 percent on Monday.',
    ['2023-03-09', 'The Bank of Canada raised its key interest rate to 2.5 percent.'],
  ],
  'a rate of two months ago': [
    'Inflation in Chile was 4.2 percent, the statistics office said.',
    ['2024-08-11', 'Inflation in Chile was 3.7 percent, the statistics office said.'],
  ],
  'another illness': [
    'Peru recorded 1,200 cases of dengue last week.',
    'Peru recorded 2,900 cases of malaria last week.',
  ],
  'arrested is not charged': [
    'Police in Leeds arrested 12 protesters on Saturday.',
    'Police in Leeds charged 7 protesters on Saturday.',
  ],
  'a rise to and a rise from': [
    'The unemployment rate in Chile rose to 8.3 percent in May.',
    'The unemployment rate in Chile rose from 7.9 percent in May.',
  ],
  'what grew is another thing': [
    'Gross domestic product in Kenya grew 5.2 percent last year.',
    'Public debt in Kenya grew 9.1 percent last year.',
  ],
  'expected is not made': [
    'Selara expects a profit of 40 million euros this year.',
    'Selara made a profit of 40 million euros this year.',
  ],
  'here is not worldwide': [
    'Selara employs 12,000 people in Ireland.',
    'Selara employs 31,000 people worldwide.',
  ],
};

describe('near misses', () => {
  test.each(Object.entries(NEAR_MISSES))('%s', (_, [here, there]) => {
    expect(['related', 'unrelated']).toContain(judgeTold(here, there).stance);
    expect(['related', 'unrelated']).toContain(judgeTold(there, here).stance);
  });
});

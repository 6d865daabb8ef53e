/**
 * Pairs from votes, courts, markets, disasters, health, companies, sport and weather: what holds for news of a
 * war has to hold for all news. All sentences are invented.
 */
import { describe, expect, test } from 'vitest';
import { judgeTold, type Told } from '../../test/judge-told.ts';
import type { Kind, Slot, Stance } from '../model.ts';

type Outcome = Stance | 'unrelated';
type Difference = readonly [slot: Slot, here: string, there: string];

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
    'negation',
    ['polarity', 'Nobody', 'Seven passengers'],
  ],
  'charges dismissed, and upheld': [
    'A court in Madrid dismissed the charges against Dana Reyes on Monday.',
    'A court in Madrid upheld the charges against Dana Reyes on Monday.',
    'negation',
    ['polarity', 'dismissed the charges', 'upheld the charges'],
  ],
  'bail denied, and granted': [
    'The judge denied bail to Anders Holm on Monday.',
    'The judge granted bail to Anders Holm on Monday.',
    'opposite',
    ['event', 'denied', 'granted'],
  ],
  'a bill passed, and rejected': [
    'The Senate in Canberra passed the climate bill on Monday.',
    'The Senate in Canberra rejected the climate bill on Monday.',
    'opposite',
    ['event', 'passed', 'rejected'],
  ],
  'a ban upheld, and overturned': [
    'The Supreme Court in Warsaw upheld the ban on abortion on Monday.',
    'The Supreme Court in Warsaw overturned the ban on abortion on Monday.',
    'opposite',
    ['event', 'upheld', 'overturned'],
  ],
  'two results of one test': [
    'The mayor of Lyon, Claire Aubert, tested positive for measles.',
    'The mayor of Lyon, Claire Aubert, tested negative for measles.',
    'opposite',
    ['event', 'positive', 'negative'],
  ],
  'two counts of a crowd': [
    'About 2,000 people protested in Leeds on Saturday, the police said.',
    'Organisers said 10,000 people protested in Leeds on Saturday.',
    'number',
    ['quantity', 'About 2,000', '10,000'],
  ],
  'arrested is detained, and the number another': [
    'Police in Leeds arrested 12 protesters on Saturday.',
    'Police in Leeds detained 31 protesters on Saturday.',
    'number',
    ['quantity', '12', '31'],
  ],
  'two fines': [
    'Dana Reyes was fined 2 million euros in Madrid on Monday.',
    'Dana Reyes was fined 3.5 million euros in Madrid on Monday.',
    'number',
    ['quantity', '2 million euros', '3.5 million euros'],
  ],
  'what was carried on one day does not grow': [
    'The ferry carried 310 passengers when it sank off Naxos on Monday.',
    ['2024-06-12', 'The ferry carried 280 passengers when it sank off Naxos on Monday.'],
    'number',
    ['quantity', '310', '280'],
  ],
  'reports called false': [
    'The dam near Izmir has burst, a local broadcaster reported.',
    'Officials in Izmir said reports that the dam had burst were false.',
    'negation',
    ['polarity', 'burst', 'were false'],
  ],
  'claims called unfounded': [
    'The ballots in Fulton County were altered, a lawyer said.',
    'Claims that the ballots in Fulton County were altered are unfounded, auditors said.',
    'negation',
    ['polarity', 'altered', 'are unfounded'],
  ],
  'nothing suggests that it was so': [
    'The ballots in Fulton County were altered, a lawyer said.',
    'Nothing suggests that the ballots in Fulton County were altered, auditors said.',
    'negation',
    ['polarity', 'altered', 'Nothing suggests'],
  ],
  'no school, three schools': [
    'Three schools in Lyon will close, the minister said on Monday.',
    'The minister said on Monday that no school in Lyon would close.',
    'negation',
    ['polarity', 'schools', 'no school'],
  ],
  'cleared of it, and convicted': [
    'The appeals court in Rome cleared the surgeon of murder on Friday.',
    'The appeals court in Rome convicted the surgeon of murder on Friday.',
    'opposite',
    ['event', 'cleared', 'convicted'],
  ],
  'called off, and gone ahead with': [
    'The union called off the strike at the port of Antwerp on Monday.',
    'The union went ahead with the strike at the port of Antwerp on Monday.',
    'opposite',
    ['event', 'called', 'went'],
  ],
  'two speeds of one wind': [
    'Wind of 180 km/h was measured in Calais on Monday.',
    'Wind of 130 km/h was measured in Calais on Monday.',
    'number',
    ['quantity', '180 km/h', '130 km/h'],
  ],
  'nobody is born twice': [
    'The rapper Kode was born in Leeds in 1988.',
    'The rapper Kode was born in Leeds in 1991.',
    'date',
    ['time', '1988', '1991'],
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
  'more bodies found': [
    'Rescuers found 14 bodies after the ferry sank off Naxos on Monday.',
    ['2024-06-13', 'Rescuers have found 22 bodies after the ferry sank off Naxos on Monday.'],
    ['updates'],
  ],
  'not only, but also': [
    'The dam near Zonguldak burst on Monday and washed away two villages.',
    'The dam near Zonguldak did not only burst, it washed away two villages on Monday.',
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

describe('contradictions', () => {
  test.each(Object.entries(CONFLICTS))('%s', (_, [here, there, kind, [slot, left, right]]) => {
    const judgement = judgeTold(here, there);
    expect(judgement).toMatchObject({ stance: 'contradicts', kind });
    const [first] = judgement.reason.differs;
    expect(first).toMatchObject({
      slot,
      ...(left && { here: { text: expect.stringContaining(left) } }),
      ...(right && { there: { text: expect.stringContaining(right) } }),
    });
  });
});

describe('agreements', () => {
  test.each(Object.entries(AGREEMENTS))('%s', (_, [here, there, allowed]) => {
    expect(allowed).toContain(judgeTold(here, there).stance);
  });
});

import { describe, expect, it } from 'vitest';
import { type SentenceContext, scoreCheckWorthiness } from './score-check-worthiness.ts';

/** From here a sentence is worth checking; from 0.3 it asserts something (see `findClaims`). */
const WORTH_CHECKING = 0.5;
const ASSERTS = 0.3;

describe('worth checking', () => {
  const sentences: Record<string, string> = {
    'a count': 'The storm destroyed 214 houses in the province of Tarvola, the interior ministry said.',
    'a count in words': 'Four workers were injured in the blast, two of them badly.',
    'a change of a figure': 'Unemployment in the region fell from 7.2 to 6.8 percent in March.',
    'a comparison': 'The city spent three times more on roads than on schools last year.',
    'a denial': 'The ministry denied that its troops had crossed the border on Tuesday.',
    'an accusation': 'Brussels accused the airline of hiding 40 million euros from its creditors.',
    'an event with a date': 'The reservoir was opened on 14 May 1987 by President Orlan.',
    'an attributed statement':
      'Rebel forces captured the airport overnight, according to two officials in the capital.',
    'a claim in the shape of a question':
      'Do you realize that we spend 73 billion dollars a year on this program?',
  };
  it.each(Object.entries(sentences))('%s', (_, sentence) => {
    expect(scoreCheckWorthiness(sentence)).toBeGreaterThanOrEqual(WORTH_CHECKING);
  });
});

describe('asserting something', () => {
  const sentences: Record<string, string> = {
    'a plain event': 'The chancellor greeted the delegation at the airport in Varna.',
    'a headline without a stop': 'Two ferries collide near the port of Ostra during the night',
    'a state of affairs': 'The main battles take place near the towns of Brod and Ilva.',
    'a plural and its plain verb': 'Protesters block the main road between Brod and the port of Ilva.',
    'what is arranged': 'The next round of talks is due to begin in the middle of the month.',
    'what a recording shows': 'Surveillance footage shows the guard on the ground as the van drives away.',
    'what a speaker said and when': 'The chancellor said on Tuesday that Ostra has to make an offer first.',
    'an offer in plain words': 'In May, the firm bid $16 a share for the owner of the Ostra Post.',
    'what somebody says he did not do': '“I never met the man,” Korb said.',
    'part of a quotation': 'They also attacked the bridge with mortars, hitting two trucks.',
  };
  it.each(Object.entries(sentences))('%s', (_, sentence) => {
    expect(scoreCheckWorthiness(sentence)).toBeGreaterThanOrEqual(ASSERTS);
  });
});

describe('not a claim', () => {
  const sentences: Record<string, string> = {
    navigation: 'READ ALSO: What we know about the Ostra ferry accident of 12 March',
    'an invitation to subscribe': 'Sign up for our newsletter and get 20 stories a week.',
    'a photo credit': 'AFP/Government of the Ostra region.',
    'a name alone': 'Mara Delvin',
    'a list item without a verb': 'Associate Professor, Department of Marine Biology, University of Ostra.',
    'a question': 'What will happen to the people of Ostra now?',
    'an exhortation': 'We must all stand together and never give up hope.',
    'an opinion': 'I think this is a wonderful idea, and we should be proud of it.',
    thanks: 'Thank you very much, and good evening to all of you.',
    'a note that nothing could be verified': 'These reports could not be independently verified.',
    'a note that a figure cannot be checked': 'The figure cannot be checked independently.',
    'small talk in a quotation': '“That is perfect,” Korb said.',
    'an appeal in a quotation': '“These are people as well,” the doctor added.',
    prayers: '“We pray for all of them,” said the spokeswoman of the chancellor, Mara Delvin.',
    'a link to a picture': '(Graphic: Currencies against the dollar in 2019 - here)',
    'what a picture shows': 'The following chart summarizes the value of 12 years of seizures.',
    'the title of a running report': 'HAYMARKET (AP) — The Latest on the fire at a mill (all times local):',
    'a note that nothing was told': 'Officials did not immediately provide any other details.',
    'a note on the page itself': 'This article has been adapted from its original source.',
    'a verdict on a statement': 'We rate his statement Mostly True.',
    'a note that nobody answered': 'The company did not immediately respond to a request for comment.',
  };
  it.each(Object.entries(sentences))('%s', (_, sentence) => {
    expect(scoreCheckWorthiness(sentence)).toBeLessThan(ASSERTS);
  });
});

describe('in a report on an illness', () => {
  const before = 'The new virus was first seen in the port of Ostra in May.';
  const score = (sentence: string, context: SentenceContext = { before }) =>
    scoreCheckWorthiness(sentence, context);

  it('what spreads, cures or causes it is worth checking', () => {
    expect(score('There is no evidence that the virus can be transmitted by mosquitoes.')).toBeGreaterThan(
      0.5,
    );
    expect(score('Drinking hot tea kills the virus within an hour.')).toBeGreaterThan(0.5);
    expect(score('The virus was created in a laboratory, the blogger claimed.')).toBeGreaterThan(0.5);
  });

  it('other facts still assert something, and come after', () => {
    const fact = 'The mayor visited the hospital on Monday with two of her aides.';
    expect(score(fact)).toBeGreaterThanOrEqual(ASSERTS);
    expect(score(fact)).toBeLessThan(score('Drinking hot tea kills the virus within an hour.'));
    expect(score(fact)).toBeLessThan(score(fact, {}));
  });
});

describe('the score', () => {
  it.each(['', ' ', '…', '12', 'a'.repeat(20_000), '“”""'])('is a number from 0 to 1 for %j', (sentence) => {
    const score = scoreCheckWorthiness(sentence);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  });
});

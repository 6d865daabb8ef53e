import { describe, expect, test } from 'vitest';
import { speaksOfItself } from './speaks-of-itself.ts';

describe('a sentence speaks of its own page', () => {
  test.each([
    'This story was first published by the Harbour Post.',
    'This article, which first ran in May, has been updated to correct a name.',
    'This post (shared 900 times since Monday) was flagged by readers.',
    'This item was originally posted with another rating.',
    'This is a developing story.',
    'This article is more than three years old.',
    'The photo was flagged as part of Facebook’s efforts to combat false news on its feed.',
    'The May 4 post, which 900 people shared, was flagged as part of Meta’s partnership with checkers.',
    'Read more about our process.',
    'Share the Facts 2020-05-04 17:15:34 UTC Rating: True Says the bridge at Ostra "is closed for good."',
    'Jon Korb Mayor of Ostra in a debate Monday, May 4, 2020 2020-05-04 Read More info',
    'stated on May 4, 2020 in a radio interview',
    'Published on Monday',
    '(Published Monday, May 4, 2020)',
    'Updated at 1:23 p.m.',
    'Ostra City (@ostra) May 4, 2020',
    'So we rate his statement Half True.',
    'For now, we rate it False.',
    'Our ruling',
    'The statement contains an element of truth but ignores critical facts.',
    'We decided to check the facts.',
    'A claim in the mayor’s newsletter caught our eye.',
    'Korb’s office did not respond to a request for comment.',
    'The mayor has yet to reply to our questions.',
    'Editor’s note: a word has been corrected.',
    'To suggest ideas for fact checks, write to us.',
  ])('%s', (text) => {
    expect(speaksOfItself(text)).toBe(true);
  });
});

describe('a sentence speaks of the world, though it points', () => {
  test.each([
    'This week’s vote was postponed.',
    'This country has flagged 900 ships.',
    'This bridge was first opened in 1950.',
    'This story begins with the fire in Ostra, in which 12 people died.',
    'This site was chosen for the new reactor.',
    'The post said that 12 people had died.',
    'The post by the minister was shared 900 times.',
    'The minister’s article was published in May.',
    'The video shows a man pushing a guard.',
    'Twitter flagged the mayor’s post as misleading.',
    'The statement was signed by 12 ministers.',
    'Published in 2018, the study found that the river had risen.',
    'The rule was stated on May 4 in a letter to the court.',
    'Korb said taxes had doubled, but we rated that claim False.',
    'We rate the risk of a flood as low.',
    'The agency rates it BBB.',
    'We decided to leave the city.',
    'The ship did not respond to radio calls.',
    'The army has not answered the message of the rebels.',
    'The union did not reply to the offer, and 900 workers walked out after calls for comment.',
    'More people read more books in 2020.',
    'The police share the facts with the court.',
    'Our country was rated safe.',
  ])('%s', (text) => {
    expect(speaksOfItself(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { carrySpeakers } from './carry-speakers.ts';
import { findAttributions } from './find-attributions.ts';

/** For each sentence who is said to speak; a star marks a carried speaker. */
const CASES: Record<string, [sentence: string, speakers: string[]][]> = {
  'the last sentence names the speaker of all': [
    ['“The rebels have attacked the valley.', ['Governor Ida Korb*']],
    ['Our boats have sunk five of theirs.', ['Governor Ida Korb*']],
    ['Four people were hurt,” said Governor Ida Korb.', ['Governor Ida Korb']],
  ],
  'the first sentence names the speaker of all': [
    ['Orlan said: “Nobody will leave the valley.', ['Orlan']],
    ['It is ours.”', ['Orlan*']],
    ['The talks go on.', []],
  ],
  'a second quotation follows the first': [
    ['“The dam holds,” Korb said in Varna.', ['Korb']],
    ['“Nobody was hurt.”', ['Korb*']],
  ],
  'straight quotation marks': [
    ['"The bridge was old.', ['Korb*']],
    ['It fell," Korb said.', ['Korb']],
  ],
  'a pronoun stands for the last name': [
    ['Output has grown, Korb said.', ['Korb']],
    ['The army has few boats, he said.', ['Korb*']],
  ],
  'a quotation that is never closed does not reach to the end': [
    ['Korb said: “It fell.', ['Korb']],
    ...Array.from({ length: 12 }, (): [string, string[]] => ['The river rose.', []]),
  ],
};

describe('a speaker is carried', () => {
  it.each(Object.entries(CASES))('%s', (_, sentences) => {
    const texts = sentences.map(([text]) => text);
    const carried = carrySpeakers(texts, texts.map(findAttributions));
    const speakers = carried.map((list) => list.map(({ source, carried }) => source + (carried ? '*' : '')));
    expect(speakers).toEqual(sentences.map(([, expected]) => expected));
  });
});

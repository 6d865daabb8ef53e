import { describe, expect, it } from 'vitest';
import { findAttributions } from './find-attributions.ts';

/** Outermost first; the content is given by its first words. */
type Expected = [source: string, cue: string, content: string, stance?: 'denies' | 'doubts' | 'hedged'];

const CASES: Record<string, [sentence: string, attributions: Expected[]]> = {
  'a subject and "said that"': [
    'The mayor of Ostra said that the dam had held.',
    [['The mayor of Ostra', 'said', 'the dam had held.']],
  ],
  '"said" without "that"': [
    'The navy said two ships had left the port.',
    [['The navy', 'said', 'two ships had left the port.']],
  ],
  'a day before "that"': [
    'The navy said on Sunday, 3 May, that two ships had left.',
    [['The navy', 'said', 'two ships had left.']],
  ],
  'a hearer before "that"': [
    'Minister Ida Korb told the parliament in Varna that the talks had failed.',
    [['Minister Ida Korb', 'told', 'the talks had failed.']],
  ],
  'a speaker with a title behind a quotation': [
    '“The dam held,” the city’s deputy mayor, Mara Delvin, said on Tuesday.',
    [['the city’s deputy mayor, Mara Delvin', 'said', '“The dam held,”']],
  ],
  'the end of a quotation that began before': [
    'In the end we will win,” Korb tweeted soon after the committee concluded its hearing.',
    [['Korb', 'tweeted', 'In the end we will win,”']],
  ],
  'a verb in -y': [
    '“The bridge was closed,” Korb testified.',
    [['Korb', 'testified', '“The bridge was closed,”']],
  ],
  'what came first': [
    'Fort Ilva police responded and confirmed that there was a fire.',
    [['Fort Ilva police', 'confirmed', 'there was a fire.']],
  ],
  'an admission of a deed': [
    'Shortly before the trial, Korb admitted to taking the money.',
    [['Korb', 'admitted', 'to taking the money.']],
  ],
  'a quotation within what somebody was told': [
    'Colonel Korb told lawmakers it was his “duty” to speak.',
    [['Colonel Korb', 'told', 'it was his “duty” to speak.']],
  ],
  'a dateline with a country': [
    'VARNA, Tarvola (AP) — Minister Ida Korb on Monday accused the rebels of shelling a school.',
    [['Minister Ida Korb', 'accused', 'the rebels of shelling a school.']],
  ],
  'a clause before the speaker': [
    'When Korb announced the exchange, he said the prisoners were safe.',
    [['he', 'said', 'the prisoners were safe.']],
  ],
  'a sentence that hangs on another': [
    'This comes after police said the students had no way out.',
    [['police', 'said', 'the students had no way out.']],
  ],
  'what somebody is saying now': [
    'The rebels are claiming that the airport is theirs.',
    [['The rebels', 'claiming', 'the airport is theirs.', 'hedged']],
  ],
  'what somebody is called': [
    'The governor called the plan a sham.',
    [['The governor', 'called', 'the plan a sham.']],
  ],
  'what somebody calls something in passing': [
    'The strike goes on (Korb called it “a shame”).',
    [['Korb', 'called', 'it “a shame”']],
  ],
  'what lawmakers are told, after a clause': [
    'Although the family hinted at murder, Korb told lawmakers no evidence supports it.',
    [['Korb', 'told', 'no evidence supports it.']],
  ],
  'a second verb behind a lead': [
    'However, the group raised alarm at the offer, and said that dockers were misled.',
    [['the group', 'said', 'dockers were misled.']],
  ],
  'a statement, saying': [
    'After the hearing, Mara Delvin issued a statement, saying, “The dam is safe.”',
    [['Mara Delvin', 'saying', '“The dam is safe.”']],
  ],
  'a denial in passing': [
    'Korb, who denies the charge, has left the city.',
    [['Korb', 'denies', 'the charge', 'denies']],
  ],
  'a participle of saying': [
    'The union welcomed the offer, saying the dockers had waited for years.',
    [['The union', 'saying', 'the dockers had waited for years.']],
  ],
  'an aside behind the subject': [
    'Minister Ida Korb, however, said the dam was safe.',
    [['Minister Ida Korb', 'said', 'the dam was safe.']],
  ],
  'a ruling': [
    'But a judge ruled that Korb should stay in jail.',
    [['a judge', 'ruled', 'Korb should stay in jail.']],
  ],
  'a conclusion': ['“It was arson,” the expert concluded.', [['the expert', 'concluded', '“It was arson,”']]],
  'something before the subject': [
    'In Varna, President Orlan vowed that no town would be given up.',
    [['President Orlan', 'vowed', 'no town would be given up.']],
  ],
  'a subject with an office': [
    'Meanwhile, Ida Korb, the governor of Tarvola, suggested that the rebels had left.',
    [['Ida Korb, the governor of Tarvola', 'suggested', 'the rebels had left.', 'hedged']],
  ],
  'a speaker behind': [
    'The dam has held through the night, the mayor said in a video address.',
    [['the mayor', 'said', 'The dam has held through the night']],
  ],
  'a speaker with an office behind': [
    'The rebels are preparing a third attack on the valley, Ida Korb, commander of the eastern group, reported on 3 May.',
    [['Ida Korb, commander of the eastern group', 'reported', 'The rebels are preparing a third attack']],
  ],
  'a quotation and its speaker': [
    '“The dam has held,” army spokesman Ivo Brandt told Tarvola television.',
    [['army spokesman Ivo Brandt', 'told', '“The dam has held,”']],
  ],
  'a speaker in the middle': [
    'Many of the bridges, she said, are old and need repair.',
    [['she', 'said', 'Many of the bridges, she said, are old and need repair.']],
  ],
  'a lead inside of another’s words': [
    'According to Radio Varna, in May, Korb, who was ill, admitted that he had lied.',
    [
      ['Radio Varna', 'According to', 'in May, Korb'],
      ['Korb, who was ill', 'admitted', 'he had lied.'],
    ],
  ],
  'verb before speaker': [
    '“Four people were hurt,” said Governor Ida Korb.',
    [['Governor Ida Korb', 'said', '“Four people were hurt,”']],
  ],
  'verb before speaker, without quotation marks': [
    'The road to peace is still long, judged the chief of staff, General Ivo Brandt, in an interview.',
    [['the chief of staff, General Ivo Brandt', 'judged', 'The road to peace is still long', 'hedged']],
  ],
  'according to, behind': [
    'The attack caused no casualties, according to the authorities.',
    [['the authorities', 'according to', 'The attack caused no casualties']],
  ],
  'according to, before': [
    'According to the Tarvola ministry, the advance was eleven kilometres wide.',
    [['the Tarvola ministry', 'According to', 'the advance was eleven kilometres wide.']],
  ],
  'one inside the other': [
    'Radio Varna reported that Korb said the talks were over.',
    [
      ['Radio Varna', 'reported', 'Korb said the talks were over.'],
      ['Korb', 'said', 'the talks were over.'],
    ],
  ],
  'one inside the other, behind': [
    'The leaders will discuss gas prices, spokesman Ivo Brandt said, the state news agency reported.',
    [
      ['the state news agency', 'reported', 'The leaders will discuss gas prices, spokesman'],
      ['spokesman Ivo Brandt', 'said', 'The leaders will discuss gas prices'],
    ],
  ],
  'a source that is cited': [
    'Troops stopped 18 of 23 boats, news agency Tarpress said, citing the city’s military authorities.',
    [
      ['news agency Tarpress', 'said', 'Troops stopped 18 of 23 boats'],
      ['the city’s military authorities', 'citing', 'Troops stopped 18 of 23 boats'],
    ],
  ],
  'passive: quoted as saying': [
    'Ida Korb was quoted as saying that the bridge was safe.',
    [['Ida Korb', 'quoted', 'the bridge was safe.']],
  ],
  'a denial': [
    'Tarvola has repeatedly denied that its pilots were involved.',
    [['Tarvola', 'denied', 'its pilots were involved.', 'denies']],
  ],
  'rejected claims': [
    'The company rejected claims that its water was unsafe.',
    [['The company', 'rejected', 'its water was unsafe.', 'denies']],
  ],
  'a claim and its denial in one sentence': [
    'Varna has accused Tarvola of supplying the boats, something the Tarvola government denies.',
    [
      ['the Tarvola government', 'denies', 'Varna has accused Tarvola of supplying the boats', 'denies'],
      ['Varna', 'accused', 'Tarvola of supplying the boats'],
    ],
  ],
  'a claim as a noun': [
    'Korb’s claim that the valley was empty surprised the generals.',
    [['Korb', 'claim', 'the valley was empty surprised', 'hedged']],
  ],
  'a warning by somebody': [
    'That followed a warning by an adviser to President Orlan that the winter would be hard.',
    [['an adviser to President Orlan', 'warning', 'the winter would be hard.']],
  ],
  'more from the same speaker': [
    'Output has grown, Korb said, adding that the army had too few boats.',
    [
      ['Korb', 'said', 'Output has grown'],
      ['Korb', 'adding', 'the army had too few boats.'],
    ],
  ],
  'a subordinate clause': [
    'Sirens were heard in Varna as the city government said boats had been seen.',
    [['the city government', 'said', 'boats had been seen.']],
  ],
  'a hedge kept': [
    'Tarvola claims to have sunk the ferry.',
    [['Tarvola', 'claims', 'to have sunk', 'hedged']],
  ],
  'nothing: lives are claimed': ['The floods claimed the lives of at least six people.', []],
  'nothing: a noun that looks like a verb': ['Three states share the false claims about the river.', []],
  'nothing: said not to have said': ['The general did not say when the bridge would open.', []],
  'nothing: a request': ['Orlan called on his allies to send more boats.', []],
  'nothing: what somebody announced, without what was said': [
    'The union left after the move announced on Monday by the minister.',
    [],
  ],
  'nothing: to whom an officer reports': ['It was Korb who took over, and Delvin reported to him.', []],
  'nothing: detailed information': ['Readers want the firms to provide detailed information.', []],
  'nothing: a call': ['The driver called the police at a quarter past nine.', []],
  'nothing: goals are added': ['Ilva added three goals in the second half.', []],
  'nothing: nobody is named': ['The river is believed to have risen in May.', []],
};

describe('who says what', () => {
  it.each(Object.entries(CASES))('%s', (_, [sentence, expected]) => {
    const found = findAttributions(sentence);
    expect(found.map(({ source, cue }) => [source, cue])).toEqual(
      expected.map(([source, cue]) => [source, cue]),
    );
    found.forEach(({ content, stance, hedged }, i) => {
      const [, , start, meaning] = expected[i] ?? [];
      expect(sentence.slice(content.start, content.end).slice(0, start?.length)).toBe(start);
      expect([stance, hedged]).toEqual([
        meaning === 'hedged' || meaning === undefined ? 'asserts' : meaning,
        meaning === 'hedged',
      ]);
    });
  });

  it('takes a hostile sentence in little time, by not reading it', () => {
    expect(findAttributions(`The man who ${'knew, and said, that '.repeat(4000)} it was.`)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { baseForm, wordKey } from './base-form.ts';
import { foldWord } from './fold-word.ts';
import { normalizeText } from './normalize-text.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';

describe('words', () => {
  test.each([
    ['air-defense of Kyiv’s troops', ['air-defense', 'of', 'Kyiv’s', 'troops']],
    ['318,570 lost, 3.2% of €5bn', ['318,570', 'lost', '3.2', '%', 'of', '€', '5bn']],
    ['the U.S. didn’t, O’Brien did', ['the', 'U.S.', 'didn’t', 'O’Brien', 'did']],
    ['Covid-19: the 32nd wave', ['Covid-19', 'the', '32nd', 'wave']],
    ['soldiers’ wives', ['soldiers’', 'wives']],
    ['20 °C, naïve Авдіївка', ['20', '°', 'C', 'naïve', 'Авдіївка']],
  ])('%s has its tokens', (text, tokens) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(tokens);
    for (const { start, end, text: token } of tokenize(text)) expect(text.slice(start, end)).toBe(token);
  });

  test.each([
    ['Kyiv’s', 'kyiv'],
    ['Avdiïvka', 'avdiivka'],
    ['Łódź', 'lodz'],
    ['Đuro', 'duro'],
    ['Røros', 'roros'],
    ['Großbritannien', 'grossbritannien'],
    ['don’t', 'dont'],
    ['U.S.', 'usa'],
    ['us', 'us'],
    ['dis\u00adguise', 'disguise'],
    ['soldiers’', 'soldiers'],
  ])('%s folds to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test.each([
    ['struck', 'strike'],
    ['shot', 'shoot'],
    ['fell', 'fall'],
    ['won', 'win'],
    ['lost', 'lose'],
    ['children', 'child'],
    ['men', 'man'],
    ['cities', 'city'],
    ['attacks', 'attack'],
    ['crashes', 'crash'],
    ['churches', 'church'],
    ['houses', 'house'],
    ['crisis', 'crisis'],
    ['denied', 'deny'],
  ])('%s is a form of %s', (word, base) => {
    expect(baseForm(word)).toBe(base);
  });

  test('all forms of a word have one key', () => {
    for (const forms of [
      'strike strikes struck striking',
      'attack attacks attacked attacking',
      'die dies died dying',
      'win wins won winning',
    ]) {
      expect(new Set(forms.split(' ').map(wordKey)).size).toBe(1);
    }
    expect(stem('attacked')).toBe(stem('attacking'));
  });
});

describe('normal text', () => {
  test.each([
    ['“It’s” – he said…', '"It\'s" - he said...'],
    ['a\u00a0\n\t b', 'a b'],
    ['so\u00adft zero\u200bwidth', 'soft zerowidth'],
    ['ﬁve ½', 'five 1⁄2'],
    ['e\u0301te\u0301', '\u00e9t\u00e9'],
    ['a \u200b b', 'a b'],
  ])('%s is written in one way', (text, normal) => {
    expect(normalizeText(text).text).toBe(normal);
  });

  test('every character knows where it came from', () => {
    for (const text of [
      '“Kyiv’s\u00a0 — troops…” ﬁre 💥 e\u0301nd',
      '',
      '  ',
      'plain text',
      'a\u00ad\u00adb  c',
    ]) {
      const { text: normal, offsets } = normalizeText(text);
      expect(offsets.length).toBe(normal.length + 1);
      expect(offsets[normal.length]).toBe(text.length);
      offsets.forEach((offset, at) => {
        expect(offset).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
        if (/[a-zA-Z]/.test(normal[at] ?? '')) expect(text[offset]?.normalize('NFKC')).toContain(normal[at]);
      });
    }
  });

  test('normal text stays as it is', () => {
    const { text } = normalizeText('“Kyiv’s\u00a0 — troops…” ﬁre e\u0301nd');
    expect(normalizeText(text).text).toBe(text);
  });
});

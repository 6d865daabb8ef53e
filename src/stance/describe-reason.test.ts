import { expect, test } from 'vitest';
import { analyzeStatement } from './analysis/analyze-statement.ts';
import { judgeStance } from './judge-stance.ts';

const published = '2023-05-04';

function reasonOf(here: string, there: string) {
  const attributions = [
    {
      source: 'the ministry',
      cue: 'said',
      stance: 'asserts' as const,
      hedged: false,
      content: { start: 0, end: here.indexOf(', the ministry') },
    },
  ];
  const judgement = judgeStance(
    analyzeStatement({ text: here, published, ...(here.includes(', the ministry') && { attributions }) }),
    analyzeStatement({ text: there, published }),
  );
  return { ...judgement.reason, stance: judgement.stance };
}

test('who tells it joins no two reports: words of the telling are not named', () => {
  const { agrees } = reasonOf(
    'A bridge near Lorvik collapsed on Tuesday after heavy rain, the ministry said.',
    'After heavy rain a bridge near Lorvik collapsed on Tuesday, the ministry said.',
  );
  const texts = agrees.map(({ text }) => text);
  expect(texts).toContain('Lorvik');
  expect(texts).not.toContain('said');
  expect(texts).not.toContain('ministry');
});

test('figures that agree in other words stand side by side', () => {
  const { stance, differs } = reasonOf(
    'Rescuers found about 12 miners alive in Lorvik on Tuesday.',
    'Rescuers found at least 10 miners alive in Lorvik on Tuesday.',
  );
  expect(stance).toBe('supports');
  expect(differs.map(({ here, there }) => [here?.text, there?.text])).toEqual([['about 12', 'at least 10']]);
});

test('the very same figure is named with what it counts', () => {
  const { agrees } = reasonOf(
    'Rescuers found 12 miners alive in Lorvik on Tuesday.',
    'In Lorvik, 12 miners were found alive by rescuers on Tuesday.',
  );
  expect(agrees[0]?.text).toMatch(/^12 miners/);
});

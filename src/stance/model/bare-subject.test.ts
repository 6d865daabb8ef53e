import { describe, expect, test } from 'vitest';
import { checksum } from '../../pack/checksum.ts';
import { analyzeStatement } from '../analysis/analyze-statement.ts';
import { compareStatements } from '../comparison/compare-statements.ts';
import { isOneBareSubject, subjectFigures } from './bare-subject.ts';
import weights from './bare-subject.weights.json' with { type: 'json' };

const compare = (here: string, there: string) =>
  compareStatements(analyzeStatement({ text: here }), analyzeStatement({ text: there }));

test('has the trees that its training wrote, over the figures of today', () => {
  expect(weights.figures).toEqual(subjectFigures(compare('A', 'B')).map(([name]) => name));
  expect(checksum(weights.forest.nodes)).toBe(weights.checksum);
});

describe('two bare sentences have one subject', () => {
  test.each([
    ['A boy is asleep on a bench.', 'A child sleeps outdoors.', true],
    ['Ferry sinks off Lorvik, crew rescued', 'All aboard saved as ferry goes down', true],
    ['The council has approved the new tram line.', 'Councillors gave the tram line the go-ahead.', true],
    [
      'The council has approved the new tram line after three years of debate.',
      'Her third novel follows a family of fishermen through a hard winter on the coast.',
      false,
    ],
    [
      'The company said that profits had fallen by a tenth in the second quarter.',
      'Doctors said that the two climbers were in a stable condition.',
      false,
    ],
  ])('%s / %s: %s', (here, there, expected) => {
    expect(isOneBareSubject(compare(here, there))).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { checksum } from '../../pack/checksum.ts';
import { analyzeStatement } from '../analysis/analyze-statement.ts';
import { compareStatements } from '../comparison/compare-statements.ts';
import { CHECKSUM, WEIGHTS } from './bare-subject.data.ts';
import { isOneBareSubject, SUBJECT_FIGURES } from './bare-subject.ts';

test('has the weights that its training wrote, one a figure', () => {
  expect(WEIGHTS).toHaveLength(SUBJECT_FIGURES.length);
  expect(checksum(JSON.stringify(WEIGHTS))).toBe(CHECKSUM);
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
    const comparison = compareStatements(analyzeStatement({ text: here }), analyzeStatement({ text: there }));
    expect(isOneBareSubject(comparison)).toBe(expected);
  });
});

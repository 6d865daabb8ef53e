import { describe, expect, test } from 'vitest';
import type { Attribution, Claim, Evidence, IsoDate } from '../model.ts';
import { traceProvenance } from './trace-provenance.ts';

const SENTENCE = 'Two grain stores burned down in the river port after the strike, a duty officer said.';
const OTHER_WORDS = 'Fire destroyed a pair of warehouses; the harbour was hit overnight.';

interface Report {
  readonly id: string;
  readonly text?: string;
  readonly publisher?: string;
  readonly published?: IsoDate;
  readonly speakers?: readonly [source: string, stance?: Attribution['stance']][];
  readonly stance?: 'supports' | 'contradicts';
}

const cases: Record<string, [reports: Report[], expected: object]> = {
  'nothing on file gives nothing': [[], { reports: [], independentReports: 0 }],
  'copies of one text count once': [
    [
      { id: 'a', text: SENTENCE, publisher: 'A', published: '2024-05-04' },
      { id: 'b', text: SENTENCE, publisher: 'B', published: '2024-05-05' },
      { id: 'c', text: OTHER_WORDS, publisher: 'C', published: '2024-05-04' },
    ],
    { reports: [['a', 'b'], ['c']], independentReports: 2 },
  ],
  'one publisher counts once, however often it says so': [
    [
      { id: 'a', text: SENTENCE, publisher: 'A' },
      { id: 'b', text: OTHER_WORDS, publisher: 'A' },
    ],
    { independentReports: 1 },
  ],
  'the earliest is the first by date, not by place in the list': [
    [
      { id: 'late', publisher: 'A', published: '2024-05-06' },
      { id: 'undated', publisher: 'B' },
      { id: 'early', publisher: 'C', published: '2024-05-04', speakers: [['the port authority']] },
    ],
    { earliest: { documentId: 'early', published: '2024-05-04' }, firstSpeaker: 'the port authority' },
  ],
  'the first speaker is who said it, not who passed it on or denied it': [
    [
      {
        id: 'a',
        published: '2024-05-04',
        speakers: [['Radio Livada'], ['a duty officer'], ['the ministry', 'denies']],
      },
    ],
    { firstSpeaker: 'a duty officer' },
  ],
  'what contradicts is no report': [[{ id: 'a', stance: 'contradicts' }], { independentReports: 0 }],
};

describe('provenance', () => {
  test.each(Object.entries(cases))('%s', (_, [reports, expected]) => {
    expect(traceProvenance(claimOf(), reports.map(evidenceOf))).toMatchObject(expected);
  });

  test('what officials of one side alone say is told so', () => {
    const ours: Report = { id: 'a', publisher: 'A', speakers: [['the Ukrainian army']] };
    const same: Report = {
      id: 'b',
      publisher: 'B',
      text: OTHER_WORDS,
      speakers: [['a Ukrainian military spokeswoman']],
    };
    const witness: Report = { id: 'c', publisher: 'C', speakers: [['a resident of the town']] };
    const sideOf = (reports: Report[], speaker = 'Ukrainian officials') =>
      traceProvenance(claimOf(speaker), reports.map(evidenceOf)).onlySide;
    expect(sideOf([ours, same])).toBe('Ukrainian');
    expect(sideOf([ours, same], 'Ukraine’s General Staff')).toBe('Ukrainian');
    expect(sideOf([ours, witness])).toBeUndefined();
    expect(sideOf([ours], 'Russian officials')).toBeUndefined();
  });
});

function attribution(source: string, stance: Attribution['stance'] = 'asserts'): Attribution {
  return { source, cue: 'said', stance, hedged: false, content: { start: 0, end: 1 } };
}

function claimOf(speaker?: string): Claim {
  const attributions = speaker ? [attribution(speaker)] : [];
  return { text: SENTENCE, start: 0, end: SENTENCE.length, checkWorthiness: 1, attributions };
}

function evidenceOf({
  id,
  text = SENTENCE,
  publisher,
  published,
  speakers = [],
  stance = 'supports',
}: Report): Evidence {
  const shared = {
    confidence: 0.9,
    scores: { supports: 1, contradicts: 0, updates: 0, related: 0, unrelated: 0 },
    reason: {
      differs: [],
      agrees: [],
      gates: { names: 'agrees', event: 'agrees', time: 'agrees', scope: 'agrees', speaker: 'agrees' },
    },
    score: 1,
    mention: {
      id: 1,
      documentId: id,
      section: 0,
      start: 0,
      end: text.length,
      text,
      quote: { exact: text, prefix: '', suffix: '' },
      checkWorthiness: 1,
      attributions: speakers.map(([source, how]) => attribution(source, how)),
    },
    document: { id, title: id, ...(publisher && { publisher }), ...(published && { published }) },
  } as const;
  return stance === 'supports'
    ? { ...shared, stance, kind: 'same-report' }
    : { ...shared, stance, kind: 'number' };
}

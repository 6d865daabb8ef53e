import { describe, expect, it } from 'vitest';
import { detectLine } from './detect.ts';

describe('detect', () => {
  it('answers with the same id, a score, and whether it is worth checking', () => {
    const { id, score, claim } = detectLine({
      id: 's7',
      text: 'The city spent 40 million euros on the bridge.',
    });
    expect(id).toBe('s7');
    expect(claim).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(detectLine({ id: 's8', text: 'What a lovely evening!' }).claim).toBe(false);
  });

  it('reads a sentence in its passage', () => {
    const text = 'The mayor visited the hospital on Monday with two of her aides.';
    const alone = detectLine({ id: '1', text });
    const within = detectLine({ id: '1', text, context: `The virus came in May. ${text} She left at noon.` });
    const elsewhere = detectLine({ id: '1', text, context: 'The virus came in May.' });
    expect(within.score).toBeLessThan(alone.score);
    expect(elsewhere.score).toBe(alone.score);
  });
});

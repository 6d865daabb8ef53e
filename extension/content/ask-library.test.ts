import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckedClaim, Claim } from '../../src/model.ts';
import type { CheckAnswer, CheckRequest } from '../messages.ts';
import { askLibrary, type Outcome, type Port } from './ask-library.ts';

const claim = (text: string): Claim => ({
  text,
  start: 0,
  end: text.length,
  checkWorthiness: 1,
  attributions: [],
});
const request: CheckRequest = { page: {}, purpose: 'page', text: '', claims: ['a', 'b', 'c'].map(claim) };
const checked = (text: string): CheckedClaim => ({
  claim: claim(text),
  evidence: [],
  provenance: { reports: [], independentReports: 0 },
});

/** The background's end of a port. */
class Background implements Port {
  asked: CheckRequest | undefined;
  hear: (answer: CheckAnswer) => void = () => undefined;
  stop: () => void = () => undefined;
  disconnected = false;
  readonly onMessage = {
    addListener: (listener: (answer: CheckAnswer) => void): void => {
      this.hear = listener;
    },
  };
  readonly onDisconnect = {
    addListener: (listener: () => void): void => {
      this.stop = listener;
    },
  };
  postMessage(asked: CheckRequest) {
    this.asked = asked;
  }
  disconnect() {
    this.disconnected = true;
  }
}

describe('askLibrary', () => {
  beforeEach(() => void vi.useFakeTimers());

  function begin() {
    const backgrounds: Background[] = [];
    const heard: [number, string][] = [];
    const outcomes: Outcome[] = [];
    const takeBack = askLibrary(
      request,
      {
        answered: (index, { claim }) => heard.push([index, claim.text]),
        ended: (outcome) => outcomes.push(outcome),
      },
      () => {
        const background = new Background();
        backgrounds.push(background);
        return background;
      },
    );
    return { backgrounds, heard, outcomes, takeBack };
  }

  test('all claims go in one batch, answers are heard as they come', () => {
    const { backgrounds, heard, outcomes } = begin();
    expect(backgrounds[0]?.asked?.claims.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    backgrounds[0]?.hear({ type: 'checked', answers: [{ index: 1, checked: checked('b') }] });
    expect(heard).toEqual([[1, 'b']]);
    expect(outcomes).toEqual([]);
    backgrounds[0]?.hear({ type: 'done' });
    expect(outcomes).toEqual([{ ok: true }]);
    expect(backgrounds[0]?.disconnected).toBe(true);
  });

  test('when the background is stopped, only what is unanswered is asked again', () => {
    const { backgrounds, heard } = begin();
    backgrounds[0]?.hear({ type: 'checked', answers: [{ index: 0, checked: checked('a') }] });
    backgrounds[0]?.stop();
    vi.runAllTimers();
    expect(backgrounds[1]?.asked?.claims.map(({ text }) => text)).toEqual(['b', 'c']);
    backgrounds[1]?.hear({ type: 'checked', answers: [{ index: 1, checked: checked('c') }] });
    expect(heard).toEqual([
      [0, 'a'],
      [2, 'c'],
    ]);
  });

  test('it gives up after a few attempts', () => {
    const { backgrounds, outcomes } = begin();
    for (let i = 0; i < 20; i++) {
      backgrounds.at(-1)?.stop();
      vi.runAllTimers();
    }
    expect(backgrounds).toHaveLength(5);
    expect(outcomes).toEqual([{ ok: false }]);
  });

  test('a failure that the background reports is passed on, and not repeated', () => {
    const { backgrounds, outcomes } = begin();
    backgrounds[0]?.hear({ type: 'failed', message: 'no library' });
    vi.runAllTimers();
    expect(backgrounds).toHaveLength(1);
    expect(outcomes).toEqual([{ ok: false, message: 'no library' }]);
  });

  test('a question that was taken back hears nothing more', () => {
    const { backgrounds, heard, outcomes, takeBack } = begin();
    takeBack();
    backgrounds[0]?.hear({ type: 'checked', answers: [{ index: 0, checked: checked('a') }] });
    backgrounds[0]?.stop();
    vi.runAllTimers();
    expect([heard, outcomes, backgrounds.length]).toEqual([[], [], 1]);
  });

  test('an extension that is gone ends the question', () => {
    const outcomes: Outcome[] = [];
    askLibrary(request, { answered: () => undefined, ended: (outcome) => outcomes.push(outcome) }, () => {
      throw new Error('Extension context invalidated.');
    });
    expect(outcomes).toEqual([{ ok: false }]);
  });
});

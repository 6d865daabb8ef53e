import { describe, expect, test } from 'vitest';
import type { Settings } from '../messages.ts';
import { type ProbePlan, planProbe } from './plan-probe.ts';

const off: Settings = { paused: false, sitesOn: [], sitesOff: [], everywhere: false, ownNames: [] };
const everywhere = ['http://*/*', 'https://*/*'];

describe('the probe runs where the reader wants it and the browser allows it', () => {
  const cases: Record<string, [settings: Settings, granted: string[], plan: ProbePlan | undefined]> = {
    'by default nowhere': [off, [], undefined],
    'access alone is no wish': [off, ['https://a.example/*'], undefined],
    'a wish alone is no access': [{ ...off, sitesOn: ['a.example'] }, [], undefined],
    'a site by the scheme that was granted': [
      { ...off, sitesOn: ['a.example'] },
      ['https://a.example/*', 'https://b.example/*'],
      { matches: ['https://a.example/*'], excludeMatches: [] },
    ],
    'some sites under access to all': [
      { ...off, sitesOn: ['a.example'] },
      everywhere,
      { matches: ['http://a.example/*', 'https://a.example/*'], excludeMatches: [] },
    ],
    'everywhere, less the sites switched off': [
      { ...off, everywhere: true, sitesOff: ['bank.example'] },
      everywhere,
      { matches: everywhere, excludeMatches: ['http://bank.example/*', 'https://bank.example/*'] },
    ],
    'everywhere reaches as far as access does': [
      { ...off, everywhere: true },
      ['http://127.0.0.1/*', 'file:///*'],
      { matches: ['http://127.0.0.1/*'], excludeMatches: [] },
    ],
    'paused is nowhere': [{ ...off, everywhere: true, paused: true }, everywhere, undefined],
  };
  test.each(Object.entries(cases))('%s', (_, [settings, granted, plan]) => {
    expect(planProbe(settings, granted)).toEqual(plan);
  });
});

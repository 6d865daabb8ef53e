import { describe, expect, test } from 'vitest';
import type { Settings } from '../messages.ts';
import { isSiteOn, withSite } from './change-settings.ts';

const off: Settings = { paused: false, sitesOn: [], sitesOff: [], everywhere: false, ownNames: [] };
const everywhere: Settings = { ...off, everywhere: true };

describe('the switch of a site does what it says, wherever else Whence runs', () => {
  const cases: Record<string, [before: Settings, on: boolean, after: Settings]> = {
    on: [off, true, { ...off, sitesOn: ['a.example'] }],
    'on once is enough': [{ ...off, sitesOn: ['a.example'] }, true, { ...off, sitesOn: ['a.example'] }],
    'off again': [{ ...off, sitesOn: ['a.example', 'b.example'] }, false, { ...off, sitesOn: ['b.example'] }],
    'off under "everywhere" is an exception': [everywhere, false, { ...everywhere, sitesOff: ['a.example'] }],
    'on under "everywhere" ends the exception': [
      { ...everywhere, sitesOff: ['a.example'] },
      true,
      everywhere,
    ],
    'on ends an exception that was left behind': [
      { ...off, sitesOff: ['a.example'] },
      true,
      { ...off, sitesOn: ['a.example'] },
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [before, on, after]) => {
    expect(withSite(before, 'a.example', on)).toEqual(after);
    expect(isSiteOn(after, 'a.example')).toBe(on);
  });
});

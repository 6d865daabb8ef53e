import { describe, expect, test } from 'vitest';
import type { Settings } from '../messages.ts';
import { MOST_OWN_NAMES } from '../ui/change-own-names.ts';
import { parseSettings, runsOn, settingsGranted } from './settings.ts';

const off: Settings = { paused: false, sitesOn: [], sitesOff: [], everywhere: false, ownNames: [] };

describe('settings are read so that what is broken allows nothing', () => {
  const cases: Record<string, [stored: unknown, settings: Settings]> = {
    'nothing stored yet': [undefined, off],
    'of another shape': ['everywhere', off],
    'a yes that is not a yes': [{ everywhere: 'true', paused: 1 }, off],
    'a host that is a pattern is left out': [
      { sitesOn: ['*', 'a.example/*', 'a.example'] },
      { ...off, sitesOn: ['a.example'] },
    ],
    'hosts once each, in order': [
      { sitesOff: ['b.example', 'a.example', 'b.example', 7] },
      { ...off, sitesOff: ['a.example', 'b.example'] },
    ],
    'names that are one': [
      { ownNames: [{ name: 'Port Ember', others: ['Old Quay'], more: 1 }] },
      { ...off, ownNames: [{ name: 'Port Ember', others: ['Old Quay'] }] },
    ],
    'names of another shape are left out': [
      { ownNames: ['Kyiv', null, { name: 'Port Ember' }, { name: 'Aven', others: ['Awen', 7, ''] }] },
      { ...off, ownNames: [{ name: 'Aven', others: ['Awen'] }] },
    ],
    'names that are no list': [{ ownNames: { name: 'Aven', others: ['Awen'] } }, off],
    'more names than a check can ask for': [
      { ownNames: Array.from({ length: MOST_OWN_NAMES + 1 }, (_, at) => spelled(at)) },
      { ...off, ownNames: Array.from({ length: MOST_OWN_NAMES }, (_, at) => spelled(at)) },
    ],
    'an IPv6 host': [{ sitesOn: ['[::1]'] }, { ...off, sitesOn: ['[::1]'] }],
  };
  test.each(Object.entries(cases))('%s', (_, [stored, settings]) => {
    expect(parseSettings(stored)).toEqual(settings);
  });
});

function spelled(at: number) {
  return { name: `Port ${at}`, others: [`Quay ${at}`] };
}

describe('Whence runs by itself', () => {
  const cases: Record<string, [settings: Settings, runs: boolean]> = {
    'nowhere at first': [off, false],
    'on a site that was chosen': [{ ...off, sitesOn: ['a.example'] }, true],
    everywhere: [{ ...off, everywhere: true }, true],
    'not on a site that was switched off': [{ ...off, everywhere: true, sitesOff: ['a.example'] }, false],
    'not while it is paused': [{ ...off, everywhere: true, paused: true }, false],
  };
  test.each(Object.entries(cases))('%s', (_, [settings, runs]) => {
    expect(runsOn(settings, 'a.example')).toBe(runs);
  });
});

describe('access that was taken back in the browser is gone from the settings', () => {
  const chosen: Settings = { ...off, sitesOn: ['a.example', 'b.example'], everywhere: true };
  const cases: Record<string, [granted: string[], settings: Settings]> = {
    'all of it': [[], off],
    'access to all sites stays': [['https://*/*', 'http://*/*'], chosen],
    'one site stays': [['https://b.example/*'], { ...off, sitesOn: ['b.example'] }],
  };
  test.each(Object.entries(cases))('%s', (_, [granted, settings]) => {
    expect(settingsGranted(chosen, granted)).toEqual(settings);
  });
});

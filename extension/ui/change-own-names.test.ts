import { describe, expect, test } from 'vitest';
import { type OwnName, readOwnName } from '../../src/text/own-names.ts';
import { withOwnName, withoutOwnName } from './change-own-names.ts';

describe('adding a name', () => {
  const cases: Record<string, [before: string[], added: string, after: string[]]> = {
    'to an empty list': [[], 'Port Ember = Old Quay', ['Port Ember = Old Quay']],
    'keeps the list in order': [
      ['Aven = Awen', 'Zell = Tsell'],
      'Élan = Ilan',
      ['Aven = Awen', 'Élan = Ilan', 'Zell = Tsell'],
    ],
    'that is there adds its spellings': [
      ['Port Ember = Old Quay'],
      'Port Ember = Emberhaven, Old Quay',
      ['Port Ember = Old Quay, Emberhaven'],
    ],
    'that is there in other capitals adds its spellings': [
      ['Port Ember = Old Quay'],
      'port ember = OLD QUAY, Emberhaven',
      ['Port Ember = Old Quay, Emberhaven'],
    ],
    'that is there as another spelling adds to that name': [
      ['Port Ember = Old Quay'],
      'Old Quay = Emberhaven',
      ['Port Ember = Old Quay, Emberhaven'],
    ],
    'that is written like one of the list becomes one with it': [
      ['Port Ember = Old Quay'],
      'Emberhaven = Port Ember',
      ['Port Ember = Old Quay, Emberhaven'],
    ],
    'that two of the list are makes them one': [
      ['Aven = Awen', 'Port Ember = Old Quay', 'Zell = Tsell'],
      'Awen = Zell',
      ['Aven = Awen, Zell, Tsell', 'Port Ember = Old Quay'],
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [before, added, after]) => {
    expect(withOwnName(before.map(read), read(added))).toEqual(after.map(read));
  });
});

test('a name that was removed can be put back where it was', () => {
  const names = ['Aven = Awen', 'Port Ember = Old Quay', 'Zell = Tsell'].map(read);
  const less = withoutOwnName(names, 'Port Ember');
  expect(less).toEqual(['Aven = Awen', 'Zell = Tsell'].map(read));
  expect(withOwnName(less, read('Port Ember = Old Quay'))).toEqual(names);
});

function read(line: string): OwnName {
  const own = readOwnName(line);
  if (!own) throw new Error(`no name: ${line}`);
  return own;
}

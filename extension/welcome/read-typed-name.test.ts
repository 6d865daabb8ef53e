import { describe, expect, test } from 'vitest';
import { type NameFault, readTypedName } from './read-typed-name.ts';

describe('a name is understood as people type it', () => {
  const cases: Record<string, [name: string, others: string, read: [string, ...string[]] | NameFault]> = {
    'one other spelling': ['Port Ember', 'Old Quay', ['Port Ember', 'Old Quay']],
    'many, divided by commas': [
      ' Port Ember ',
      'Old Quay , Emberhaven,, Old Quay,',
      ['Port Ember', 'Old Quay', 'Emberhaven'],
    ],
    'commas of other scripts': ['Port Ember', 'ميناء، Old Quay', ['Port Ember', 'ميناء', 'Old Quay']],
    'the name among its spellings is left out': [
      'Port Ember',
      'port ember, Old Quay',
      ['Port Ember', 'Old Quay'],
    ],
    'no name': [' ', 'Old Quay', 'no-name'],
    'no other spelling': ['Port Ember', ' , ', 'no-others'],
    'both the same': ['Port Ember', 'Port Ember', 'same'],
    'both the same but for capitals': ['Port Ember', 'PORT EMBER', 'same'],
    'a number is no name': ['24', 'Old Quay', 'not-a-name'],
    'nor is a paragraph': ['Port Ember', `Old Quay, ${'a'.repeat(81)}`, 'not-a-name'],
  };
  test.each(Object.entries(cases))('%s', (_, [name, others, read]) => {
    const [own, ...spellings] = typeof read === 'string' ? [] : read;
    expect(readTypedName(name, others)).toEqual(
      typeof read === 'string'
        ? { ok: false, fault: read }
        : { ok: true, own: { name: own, others: spellings } },
    );
  });
});

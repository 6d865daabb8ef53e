import { describe, expect, test } from 'vitest';
import { parseSite } from './parse-site.ts';

describe('a site is understood as people write it', () => {
  const cases: Record<string, [typed: string, origin: string | undefined]> = {
    'a name': ['www.lemonde.fr', 'https://www.lemonde.fr'],
    'a pasted address': [' https://www.lemonde.fr/une/story.html?a=b#c ', 'https://www.lemonde.fr'],
    'another scheme is kept': ['http://127.0.0.1:8080/story', 'http://127.0.0.1:8080'],
    capitals: ['LeMonde.FR', 'https://lemonde.fr'],
    'other scripts': ['bücher.example', 'https://xn--bcher-kva.example'],
    'a word is not a site': ['lemonde', undefined],
    'a search is not a site': ['le monde.fr', undefined],
    'nor is a mail address': ['me@lemonde.fr', undefined],
    'nor a page of the browser': ['chrome://settings', undefined],
    nothing: ['', undefined],
  };
  test.each(Object.entries(cases))('%s', (_, [typed, origin]) => {
    expect(parseSite(typed)?.origin).toBe(origin);
  });
});

import { describe, expect, test } from 'vitest';
import { isCovered, originOf } from './origins.ts';

describe('access is there when a granted pattern includes the one that is wanted', () => {
  const cases: Record<string, [wanted: string, granted: string[], covered: boolean]> = {
    'the same site': ['https://a.example/*', ['https://a.example/*'], true],
    'another scheme is another origin': ['http://a.example/*', ['https://a.example/*'], false],
    'a star stands for both schemes': ['http://a.example/*', ['*://a.example/*'], true],
    'every site': ['https://a.example/*', ['https://*/*'], true],
    'the browser may say it in its own way': ['https://a.example/*', ['<all_urls>'], true],
    'a site with its subdomains': ['https://www.a.example/*', ['https://*.a.example/*'], true],
    'the site itself is among its subdomains': ['https://a.example/*', ['https://*.a.example/*'], true],
    'a name that only ends the same': ['https://nota.example/*', ['https://*.a.example/*'], false],
    'one site is not every site': ['https://*/*', ['https://a.example/*'], false],
    'files are not asked for': ['https://a.example/*', ['file:///*'], false],
    'nothing granted': ['https://a.example/*', [], false],
  };
  test.each(Object.entries(cases))('%s', (_, [wanted, granted, covered]) => {
    expect(isCovered(wanted, granted)).toBe(covered);
  });
});

test('the port is left out of what is asked for, as patterns have none', () => {
  expect(originOf(new URL('http://127.0.0.1:8080/story.html'))).toBe('http://127.0.0.1/*');
});

import { expect, test } from 'vitest';
import { isOtherPage } from './is-other-page.ts';

const PAGE = 'https://news.example/world/ferry-runs-aground';

const cases: Record<string, [before: string, after: string, isOther: boolean]> = {
  'the same address is the same page': [PAGE, PAGE, false],
  'a page that tidies its address stays the same': [`${PAGE}?utm_source=letter`, PAGE, false],
  'a page that counts where one has scrolled to stays the same': [`${PAGE}?page=1`, `${PAGE}?page=2`, false],
  'a place on a page is no other page': [PAGE, `${PAGE}#comments`, false],
  'a question mark within the fragment is part of it': [PAGE, `${PAGE}#what?/other`, false],
  'another path is another page': [PAGE, 'https://news.example/world/storm', true],
  'another site is another page': [PAGE, PAGE.replace('news.', 'live.'), true],
  'any page is another than none': ['', PAGE, true],
};

test.each(Object.entries(cases))('%s', (_, [before, after, isOther]) => {
  expect(isOtherPage(before, after)).toBe(isOther);
});

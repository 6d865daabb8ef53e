import { describe, expect, test } from 'vitest';
import type { FoundClaim } from '../../src/model.ts';
import { chooseClaims, isTooMany, MOST_SENTENCES } from './choose-claims.ts';

/** In page order, each as worth checking as it says. */
function passage(...sentences: readonly (readonly [text: string, checkWorthiness: number])[]): FoundClaim[] {
  let start = 0;
  return sentences.map(([text, checkWorthiness]) => {
    const claim = { text, checkWorthiness, start, end: start + text.length };
    start = claim.end + 1;
    return claim;
  });
}

const many = (words: string, checkWorthiness: number, count: number) =>
  Array.from({ length: count }, (_, at) => [`${words} ${at}.`, checkWorthiness] as const);

const MENU = many('Section', 0.1, 20);
const REPORT = many('Ships lost on day', 0.6, 5);
const textsOf = (claims: readonly FoundClaim[]) => claims.map(({ text }) => text);
const texts = (sentences: readonly (readonly [string, number])[]) => sentences.map(([text]) => text);

describe('chooseClaims', () => {
  test('what is most worth checking is asked about, wherever it stands, in page order', () => {
    const first = many('The first', 0.5, 6);
    const last = many('The last', 0.9, 6);
    const { chosen, leftOut } = chooseClaims(passage(...first, ...MENU, ...last), '');
    expect(textsOf(chosen)).toEqual([...texts(first), ...texts(last)]);
    expect(leftOut).toBe(MENU.length);
  });

  test('the article goes before what stands around it, line breaks or not', () => {
    const teasers = many('Elsewhere ships were lost on day', 0.95, MOST_SENTENCES);
    const article = `A title\n${texts(REPORT).join('\n')}`;
    const selected = passage(
      ...teasers,
      ...REPORT.map(([text, score]) => [text.replace(' ', '\n'), score] as const),
    );
    const { chosen } = chooseClaims(selected, article);
    expect(chosen.slice(-REPORT.length)).toEqual(selected.slice(-REPORT.length));
    expect(chosen).toHaveLength(MOST_SENTENCES);
  });

  test('a menu entry is not of the article because its words are in it', () => {
    const { chosen } = chooseClaims(
      passage(...many('Reported', 0.4, MOST_SENTENCES), ['Ships', 0.1]),
      texts(REPORT).join(' '),
    );
    expect(textsOf(chosen)).not.toContain('Ships');
  });

  test('what stands there twice is asked about once, and is not counted as left out', () => {
    const { chosen, leftOut } = chooseClaims(passage(...REPORT, ...MENU, ...REPORT), '');
    expect(textsOf(chosen).filter((text) => text.startsWith('Ships'))).toEqual(texts(REPORT));
    expect(leftOut).toBe(REPORT.length + MENU.length - MOST_SENTENCES);
  });
});

test.each([
  [MOST_SENTENCES, false],
  [MOST_SENTENCES + 1, true],
])('%i sentences are too many: %s', (count, tooMany) => {
  expect(isTooMany(passage(...many('One', 0.5, count)))).toBe(tooMany);
});

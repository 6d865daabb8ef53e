import { expect, test } from 'vitest';
import { LookPace } from './look-pace.ts';

const SITE = 'https://news.example';

test('a page that keeps changing is looked at ever more rarely, up to a bound', () => {
  const pace = new LookPace(`${SITE}/a`);
  const waits = Array.from({ length: 20 }, () => {
    pace.looked();
    return pace.waitMs;
  });
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(waits.at(-2));
});

test('a reader who goes on to another page does not wait for it', () => {
  const pace = new LookPace(`${SITE}/a`);
  const first = pace.waitMs;
  pace.looked();
  expect(pace.sees(`${SITE}/b`, 0)).toBe(true);
  expect(pace.waitMs).toBe(first);
});

test('a page that rewrites its query does not begin the waiting anew', () => {
  const pace = new LookPace(`${SITE}/a`);
  pace.looked();
  const waits = pace.waitMs;
  expect(pace.sees(`${SITE}/a?page=2`, 60_000)).toBe(false);
  expect(pace.waitMs).toBe(waits);
});

test('a page that rewrites its path all the time does so once', () => {
  const pace = new LookPace(`${SITE}/0`);
  const anew = Array.from({ length: 50 }, (_, step) => pace.sees(`${SITE}/${step + 1}`, step * 500));
  expect(anew.filter(Boolean)).toHaveLength(1);
});

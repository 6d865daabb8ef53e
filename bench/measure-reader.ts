import path from 'node:path';
import type { TestPage } from '../e2e/browsers/browser.ts';
import { openChromium } from '../e2e/browsers/chromium.ts';
import { findSavedPage } from '../e2e/saved-pages.ts';
import { servePages } from '../e2e/serve-pages.ts';
import { benchPages } from './bench-pages.ts';
import { findOurTasks } from './find-our-tasks.ts';
import type { Table } from './print-table.ts';
import { readFromOutside } from './read-from-outside.ts';
import { walkAndSegment } from './walk-and-segment.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const READER = '/extension/content/main.js';

interface Figures {
  readonly claims: number;
  readonly floorMs: number;
  readonly longestTaskMs: number;
  readonly allTasksMs: number;
  readonly untilLastAnswerMs: number;
}

/** Reads pages with the built extension in Chromium, and walks each of them beside it. */
export async function measureReader(count: number): Promise<Table> {
  const { paths, what } = benchPages(count);
  const site = await servePages(findSavedPage);
  const extension = path.join(ROOT, 'dist/chrome-e2e');
  const browser = await openChromium({ extension, proxy: `127.0.0.1:${site.port}` });
  const figures: Figures[] = [];
  try {
    const own = await browser.findPage(`${browser.extensionOrigin}/extension/welcome/`);
    for (const page of paths) figures.push(await measurePage(page));
    return tableOf(figures, what);

    async function measurePage(name: string): Promise<Figures> {
      const page = await browser.openPage(`${site.origin}/${name}`);
      const floor = await medianOf(5, () => page.evaluate(walkAndSegment).then(({ ms }) => ms));
      const stopTrace = await browser.traceTasks();
      const { ms, claims } = await own.evaluate(readFromOutside, await urlOf(page));
      const tasks = findOurTasks(await stopTrace(), READER);
      await page.close();
      return {
        claims,
        floorMs: floor,
        longestTaskMs: Math.max(0, ...tasks.map((task) => task.ms)),
        allTasksMs: tasks.reduce((sum, task) => sum + task.ms, 0),
        untilLastAnswerMs: ms,
      };
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

const urlOf = (page: TestPage) => page.evaluate(() => location.href);

const ROWS: [string, (figures: Figures) => number][] = [
  ['longest task of ours', ({ longestTaskMs }) => longestTaskMs],
  ['all tasks of ours', ({ allTasksMs }) => allTasksMs],
  ['from injection to the last answer', ({ untilLastAnswerMs }) => untilLastAnswerMs],
];

function tableOf(figures: readonly Figures[], what: string): Table {
  const floor = figures.map(({ floorMs }) => floorMs);
  const row = (name: string, values: readonly number[]) => [
    name,
    ...[0.5, 0.9, 1].map((share) => quantile(values, share).toFixed(1)),
    `${(quantile(values, 0.5) / quantile(floor, 0.5)).toFixed(1)} ×`,
  ];
  const claims = figures.reduce((sum, page) => sum + page.claims, 0);
  return {
    columns: ['milliseconds a page', 'median', '90 %', 'most', 'to the floor'],
    rows: [
      row('floor: walk the text nodes, cut them into sentences', floor),
      ...ROWS.map(([name, of]) => row(name, figures.map(of))),
    ],
    note: `${what}, ${claims} claims, in Chromium. Tasks are whole tasks of the page's main thread in which our script ran. The last answer is also the last highlight; the library is the built-in one.`,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
  const values = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  return quantile(values, 0.5);
}

/**
 * `npm run bench`: what reading a page costs the reader, beside a floor measured in the same run. Prints
 * Markdown. `npm run bench -- reader 20` measures one part only, on so many pages. To add a part, add a row
 * to PARTS: it gives a table.
 */
import { measureJudgement } from './measure-judgement.ts';
import { measureReader } from './measure-reader.ts';
import { printTable, type Table } from './print-table.ts';

const PARTS: Record<string, (pages: number) => Promise<Table>> = {
  judgement: measureJudgement,
  reader: measureReader,
};

/** Enough for a median that moves little between runs, in about a minute. */
const PAGES = 12;

const [wanted, pages] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in PARTS)) {
  console.error(`No part "${wanted}": there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted === undefined || wanted === name) printTable(name, await measure(Number(pages ?? PAGES)));
}

/** Renders public/icons/*.svg to the PNG sizes that browsers want: `npx tsx scripts/draw-icons.ts`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const FOLDER = 'public/icons';
const SIZES: readonly [size: number, drawing: string][] = [
  [16, 'icon-small.svg'],
  [32, 'icon-small.svg'],
  [48, 'icon.svg'],
  [128, 'icon.svg'],
];
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

const browser = await chromium.launch({
  ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
  args: ['--no-sandbox'],
});
for (const [size, drawing] of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(`${FOLDER}/${drawing}`, 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/icon-${size}.png`, omitBackground: true });
}
await browser.close();

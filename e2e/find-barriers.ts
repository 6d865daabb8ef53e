import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './browsers/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, each with its element and what is wrong with it. */
export async function findBarriers(surface: Surface, within = 'html'): Promise<string[]> {
  await surface.run(AXE);
  return surface.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          within: string,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(selector);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }, within);
}

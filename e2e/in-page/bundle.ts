import path from 'node:path';
import { build, type Rollup } from 'vite';

/** One of the files beside this, with all that it imports, as a script that a page can run. */
export async function bundleForPage(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, `${name}.ts`), formats: ['iife'], name: 'inPage' },
    },
  });
  const [{ output }] = [built].flat() as [Rollup.RollupOutput];
  return output[0].code;
}

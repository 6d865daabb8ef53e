import { readFile } from 'node:fs/promises';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { buildSeedPack } from './seeds/build-seed-pack.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
/** Test build: access to pages of this machine is granted up front, because no headless browser can be asked. */
const e2e = process.env.E2E === '1';

const CONTENT_SCRIPTS = ['extension/content/probe.ts', 'extension/content/main.ts'];
const UNDERLINES = 'extension/content/underlines.css';

/**
 * Built by CRXJS as scripts that stand alone, then taken out of the manifest by `noStandingAccess`: the
 * background injects them where the reader has allowed it. No loader, no chunk that a page could fetch.
 */
const injected = { matches: ['https://whence.invalid/*'], js: CONTENT_SCRIPTS };

function manifestFor(): ManifestV3Export {
  const manifest = {
    ...base,
    content_scripts: [injected],
    ...(e2e && { host_permissions: ['http://127.0.0.1/*'] }),
  };
  return (target === 'firefox' ? forFirefox(manifest) : manifest) as ManifestV3Export;
}

function forFirefox({ minimum_chrome_version: _, background, ...manifest }: typeof base) {
  return {
    ...manifest,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'whence@whence.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

const noStandingAccess: CrxPlugin = {
  name: 'whence:no-standing-access',
  enforce: 'post',
  apply: 'build',
  renderCrxManifest(manifest, bundle) {
    const loader = Object.keys(bundle).find((file) => /-loader-[\w-]+\.js$/.test(file));
    if (loader)
      this.error(`${loader} would need web-accessible resources: list its script in CONTENT_SCRIPTS`);
    delete manifest.content_scripts;
    delete manifest.web_accessible_resources;
    return manifest;
  },
};

/** Files that the background asks for by their paths: see `content-files.ts` and `fetch-seed-pack.ts`. */
const packagedFiles: Plugin = {
  name: 'whence:packaged-files',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'seed-pack.json', source: await buildSeedPack() });
    this.emitFile({ type: 'asset', fileName: UNDERLINES, source: await readFile(UNDERLINES) });
  },
};

export default defineConfig({
  plugins: [
    crx({ manifest: manifestFor(), browser: target, contentScripts: { standaloneFiles: CONTENT_SCRIPTS } }),
    noStandingAccess,
    packagedFiles,
  ],
  build: {
    target: target === 'firefox' ? 'firefox142' : 'chrome140',
    outDir: `dist/${target}${e2e ? '-e2e' : ''}`,
    emptyOutDir: true,
    modulePreload: false,
    rollupOptions: { input: { document: 'extension/document/index.html' } },
  },
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const DIST = path.resolve(import.meta.dirname, '../../dist');

/** What an install asks for. More needs a reason in PRIVACY.md and here. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/**
 * In bytes after gzip, as a store would send them: what every allowed page pays before it is known to be an
 * article, and what an article pays. More is paid by every reader on every page.
 */
const LARGEST: Record<string, number> = {
  'extension/content/probe.js': 8_000,
  'extension/content/main.js': 42_000,
};

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  const folder = path.join(DIST, target);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('puts nothing into pages by itself, and gives pages nothing to find', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('shuts its own pages off from the network', () => {
    const policy = parsePolicy(manifest.content_security_policy.extension_pages);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [directive, sources] of policy) {
      expect([directive, sources.filter((source) => source !== "'self'" && source !== "'none'")]).toEqual([
        directive,
        [],
      ]);
    }
  });

  it('loads no script from elsewhere, and makes no code from text', () => {
    const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
    const suspicious = /\beval\(|new Function\(|importScripts\(\s*["'`]https?:/;
    expect(scripts.filter((file) => suspicious.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(3);
  });

  it.each(Object.entries(LARGEST))('keeps %s light', (file, bytes) => {
    const packed = gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
    expect(packed).toBeLessThanOrEqual(bytes);
  });

  it('carries the built-in library', () => {
    const [head = ''] = readFileSync(path.join(folder, 'seed-pack.json'), 'utf8').split('\n');
    expect(JSON.parse(head)).toMatchObject({ format: 'whence-pack', documents: 5 });
  });
});

describe('the packages for the tests', () => {
  it.each(['chrome', 'firefox'])('differ from that for %s in access to this machine alone', (target) => {
    const read = (folder: string) =>
      JSON.parse(readFileSync(path.join(DIST, folder, 'manifest.json'), 'utf8'));
    expect(read(`${target}-e2e`)).toEqual({ ...read(target), host_permissions: ['http://127.0.0.1/*'] });
  });
});

function parsePolicy(text: string): Map<string, string[]> {
  return new Map(
    text.split(';').map((part) => {
      const [directive = '', ...sources] = part.trim().split(/\s+/);
      return [directive, sources];
    }),
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
}

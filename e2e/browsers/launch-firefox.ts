import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import type { OpenOptions } from './browser.ts';
import { Marionette } from './marionette.ts';
import { makeProfileFolder, removeFolder } from './profile-folder.ts';
import { waitFor } from './wait-for.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The extension's address is random in every profile: pinned, so that tests can name its pages. */
export const ADDON_ID = 'whence@whence.example';
export const ADDON_HOST = '9d1f6f0a-7c35-4d0e-8e0b-2f5b3a6c1e57';

/** No first-run pages, no updates, no look-ups of its own. */
const QUIET: Preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.search.update': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': 'data:,',
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'dom.push.connection.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.ipc.processCount': 2,
};

/** Tests cannot press the browser's own prompts: without a window they count as accepted. */
const WITHOUT_PROMPTS: Preferences = { 'extensions.webextOptionalPermissionPrompts': false };

const PINNED_HOST: Preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
};

export interface RunningFirefox {
  readonly marionette: Marionette;
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Starts a Firefox with a clean profile, and connects to it. */
export async function launchFirefox(options: Omit<OpenOptions, 'extension'>): Promise<RunningFirefox> {
  const program = options.program ?? findBrowser('firefox')?.path;
  if (!program) throw new Error('No Firefox here: name one in the variable FIREFOX, or run `npm test` once');
  const profile = await makeProfileFolder(program);
  const headless = options.headless ?? true;
  await writePreferences(profile, {
    ...QUIET,
    ...PINNED_HOST,
    ...(headless ? WITHOUT_PROMPTS : {}),
    ...throughProxy(options.proxy),
    'marionette.port': ANY_PORT,
  });
  const child = spawn(program, firefoxArguments(profile, headless), {
    stdio: 'ignore',
    env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
  });
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const marionette = await Marionette.connect(await readPort(profile));
  return { marionette, closed, close: () => quit(child, marionette, profile) };
}

/** One that we looked for might be taken by others until Firefox comes to it. */
const ANY_PORT = 0;

function readPort(profile: string): Promise<number> {
  return waitFor('Firefox to say on which port it listens', async () => {
    const written = await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    return Number(written) || undefined;
  });
}

const firefoxArguments = (profile: string, headless: boolean) => [
  ...(headless ? ['--headless', '--width=1000', '--height=900'] : []),
  '--marionette',
  '--remote-allow-system-access',
  '--no-remote',
  '--profile',
  profile,
];

function throughProxy(proxy: string | undefined): Preferences {
  if (!proxy) return {};
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function writePreferences(profile: string, preferences: Preferences): Promise<void> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
}

async function quit(child: ChildProcess, marionette: Marionette, profile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(killer);
  }
  marionette.close();
  await removeFolder(profile);
}

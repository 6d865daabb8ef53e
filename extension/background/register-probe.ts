import browser from 'webextension-polyfill';
import { PROBE } from './content-files.ts';
import { type ProbePlan, planProbe } from './plan-probe.ts';
import { loadSettings } from './store-settings.ts';

const ID = 'probe';

/** Brings what the browser has registered in line with settings and permissions. Safe to repeat. */
export function registerProbe(): Promise<void> {
  lastRun = lastRun.then(register, register);
  return lastRun;
}

/** One run at a time: several events ask for it at once, and an id cannot be registered twice. */
let lastRun: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const plan = await currentPlan();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!plan) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [PROBE],
      matches: [...plan.matches],
      excludeMatches: [...plan.excludeMatches],
      runAt: 'document_idle',
    },
  ]);
}

/** Lets the probe look at the pages that are already open, so that a new choice is seen at once. */
export async function probeOpenTabs(): Promise<void> {
  const plan = await currentPlan();
  if (!plan) return;
  const tabs = await browser.tabs.query({ url: [...plan.matches] });
  const off = new Set((await loadSettings()).sitesOff);
  await Promise.allSettled(
    tabs
      .filter(({ url }) => url !== undefined && !off.has(new URL(url).hostname))
      .map(({ id }) => browser.scripting.executeScript({ target: { tabId: id as number }, files: [PROBE] })),
  );
}

async function currentPlan(): Promise<ProbePlan | undefined> {
  const { origins = [] } = await browser.permissions.getAll();
  return planProbe(await loadSettings(), origins);
}

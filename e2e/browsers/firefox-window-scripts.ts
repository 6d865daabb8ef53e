/**
 * Functions that run in Firefox's own window, with all its rights: there is no other way to press what
 * belongs to the browser and not to a page. Each travels alone and may use nothing from around it.
 */
import type { XulBrowser } from './firefox-session.ts';

interface ExtensionInternals {
  readonly shortcuts: { onCommand(name: string): void };
  readonly backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly flags: number;
}

declare global {
  const ChromeUtils: { importESModule(url: string): unknown };
  const WebExtensionPolicy: { getByID(id: string): { readonly extension: ExtensionInternals } | null };
  const Ci: { readonly nsIScriptError: (abstract new () => ScriptError) & { readonly warningFlag: number } };
  const Services: {
    readonly console: { getMessageArray(): readonly object[] };
    readonly prefs: { setIntPref(name: string, value: number): void };
  };
}

/** As a click on the toolbar button: grants access to the tab in front, and opens the popup. */
export function pressActionButton(addonId: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: Window): void } };
      };
    };
  };
  const extension = WebExtensionPolicy.getByID(addonId)?.extension;
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Firefox loads a popup out of sight, in a browser of another class, and then moves it to where it is seen. */
export function isPopupLoaded(): boolean {
  const popup = document.querySelector<XulBrowser>(
    'browser[webextension-view-type="popup"]:not(.webextension-preload-browser)',
  );
  return popup?.currentURI.spec.includes('/popup/') === true;
}

export function isPopupGone(): boolean {
  return document.querySelector('browser[webextension-view-type="popup"]') === null;
}

export function hidePopup(): void {
  const popup = document.querySelector('browser[webextension-view-type="popup"]');
  const panel = popup?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined;
  panel?.hidePopup();
}

/** The popup's picture as a PNG in base64. */
export async function drawPopup(): Promise<string> {
  const popup = document.querySelector<XulBrowser>(
    'browser[webextension-view-type="popup"]:not(.webextension-preload-browser)',
  );
  if (!popup) throw new Error('no popup is open');
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** The key element that Firefox made for the command: its handler also grants access to the tab. */
export function fireCommandKey(widgetId: string, shortcut: { modifiers: string; key: string }): boolean {
  const keys = [...document.querySelectorAll(`#ext-keyset-id-${CSS.escape(widgetId)} key`)];
  const key = keys.find(
    (candidate) =>
      candidate.getAttribute('modifiers') === shortcut.modifiers &&
      candidate.getAttribute('key')?.toLowerCase() === shortcut.key.toLowerCase(),
  ) as (Element & { doCommand(): void }) | undefined;
  key?.doCommand();
  return key !== undefined;
}

/** Chooses an entry of the open context menu; false while the menu has none of that id. */
export function activateMenuItem(elementId: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as
    | (HTMLElement & { state: string; activateItem(item: Element): void })
    | null;
  const item = document.getElementById(elementId);
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

export async function terminateBackground(addonId: string): Promise<void> {
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  await WebExtensionPolicy.getByID(addonId)?.extension.terminateBackground(options);
}

/** Errors (not warnings) in a file of the extension. */
export function readErrors(addonHost: string): string[] {
  const { nsIScriptError } = Ci;
  // A page of ours was closed before its question was answered: anybody may do that.
  const closedEarly = 'Promise rejected after context unloaded';
  return Services.console
    .getMessageArray()
    .filter((entry) => entry instanceof nsIScriptError)
    .filter((error) => !(error.flags & nsIScriptError.warningFlag) && error.sourceName.includes(addonHost))
    .filter(({ errorMessage }) => !errorMessage.startsWith(closedEarly))
    .map((error) => `${error.errorMessage} (${error.sourceName}:${error.lineNumber})`);
}

/** As if the system had changed its colours: pages follow, and the popup, which goes by the browser's theme. */
export function preferColorScheme(scheme: 'light' | 'dark'): void {
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
}

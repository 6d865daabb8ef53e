import { callExpression } from './call-expression.ts';
import type { Marionette } from './marionette.ts';

type Run = <A extends unknown[], T>(fn: (...given: A) => T | Promise<T>, ...given: A) => Promise<T>;

/** Where a function can run in Firefox. */
export interface FirefoxSession {
  readonly marionette: Marionette;
  /** In the page of the current tab, as its own scripts would. */
  readonly inPage: Run;
  /** A whole script, in the page of the current tab. */
  runInPage(script: string): Promise<unknown>;
  /** In the browser's window, with all its rights: `gBrowser`, `Services`. */
  readonly inWindow: Run;
  /** A click on the first element of a selector that counts as the reader's own. */
  pressInView(view: View, selector: string): Promise<unknown>;
  /** Serialised expression, in the page of the current tab or of our popup. */
  evaluateInView(view: View, expression: string, rights: Rights): Promise<unknown>;
}

export type View = 'tab' | 'popup';
/** `page`: as its own scripts would. `browser`: with all rights, so that closed shadow roots open. */
export type Rights = 'page' | 'browser';

export function firefoxSession(marionette: Marionette): FirefoxSession {
  const inPage: Run = (fn, ...given) => execute(marionette, callExpression(fn, given)) as never;
  const inWindow: Run = async (fn, ...given) => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await execute(marionette, callExpression(fn, given))) as never;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const evaluateInView: FirefoxSession['evaluateInView'] = async (view, expression, rights) => {
    const { json, error } = await inWindow(runFrameScript, view, frameScript(expression, rights));
    if (error !== undefined) throw new Error(error);
    // What was undefined arrives as null.
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  };
  return {
    marionette,
    inPage,
    evaluateInView,
    pressInView: (view, selector) => evaluateInView(view, pressExpression(selector), 'browser'),
    runInPage: (script) => execute(marionette, `(() => {${script}\n})()`),
    inWindow,
  };
}

/** `sandbox: null` runs in the page's own global, where `browser` is visible on our pages. */
async function execute(marionette: Marionette, expression: string): Promise<unknown> {
  const script = `
    const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => ${expression}).then(
      (value) => done({ value }),
      (error) => done({ error: String(error?.stack ? error + "\\n" + error.stack : error) }),
    );`;
  const { value: answer } = await marionette.send<{ value: { value?: unknown; error?: string } }>(
    'WebDriver:ExecuteAsyncScript',
    { script, args: [], newSandbox: true, sandbox: null },
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** A frame script has all rights in the process of its page; as the page itself it acts through a sandbox. */
function frameScript(expression: string, rights: Rights): string {
  const json = `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`;
  const run =
    rights === 'browser'
      ? json
      : `Cu.evalInSandbox(${JSON.stringify(json)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
  return `(async () => {
    try { sendAsyncMessage('whence:answer', { json: await ${run} }); }
    catch (error) { sendAsyncMessage('whence:answer', { error: String(error) }); }
  })()`;
}

/** Firefox lets a page ask for permissions only while it handles the reader's input. */
const pressExpression = (selector: string) => `(() => {
  const input = content.windowUtils.setHandlingUserInput(true);
  try { content.document.querySelector(${JSON.stringify(selector)}).click(); } finally { input.destruct(); }
})()`;

interface FrameAnswer {
  readonly json?: string | null;
  readonly error?: string;
}

/** Runs in the browser's window. */
function runFrameScript(view: View, script: string): Promise<FrameAnswer> {
  const browser =
    view === 'tab'
      ? gBrowser.selectedBrowser
      : document.querySelector<XulBrowser>(
          'browser[webextension-view-type="popup"]:not(.webextension-preload-browser)',
        );
  if (!browser) return Promise.resolve({ error: `no ${view} is open` });
  return new Promise((resolve) => {
    const listener = ({ data }: { data: FrameAnswer }) => {
      browser.messageManager.removeMessageListener('whence:answer', listener);
      resolve(data);
    };
    browser.messageManager.addMessageListener('whence:answer', listener);
    browser.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** As much of the browser's own window as the drivers touch. */
export interface XulBrowser extends Element {
  readonly currentURI: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: FrameAnswer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: FrameAnswer }) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

declare global {
  var gBrowser: { readonly selectedBrowser: XulBrowser };
}

/**
 * What the end-to-end tests, the demo and the bench ask of a browser: one interface, so that one suite runs
 * in Chromium and in Firefox.
 */
export type Engine = 'chromium' | 'firefox';
export type MouseButton = 'left' | 'right';
export type ColorScheme = 'light' | 'dark';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Anything with a document: a page in a tab, or the popup. */
export interface Surface {
  /** Runs a function there, as the page's own scripts would. It must not use anything from around it. */
  evaluate<A extends unknown[], T>(fn: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Presses the first element of a selector, as a reader would: only then may permissions be asked for. */
  press(selector: string): Promise<void>;
  /** Runs a whole script there, a library say. */
  run(script: string): Promise<void>;
  /** In the colours that the system would ask for. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Writes a PNG. */
  screenshot(file: string): Promise<void>;
}

export interface TestPage extends Surface {
  goto(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  hover(at: Point): Promise<void>;
  click(at: Point, button?: MouseButton): Promise<void>;
  /** Keys by their names: "Tab", "Escape", "Shift+Tab". */
  type(keys: string): Promise<void>;
  /**
   * Runs a function on the closed shadow root of our element, which no script of the page can reach;
   * `undefined` while there is none. The function may use nothing but the root and what it is given.
   */
  inCard<A extends unknown[], T>(
    fn: (root: ShadowRoot, ...given: A) => T,
    ...given: A
  ): Promise<T | undefined>;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly engine: Engine;
  /** "chrome-extension://abc…" */
  readonly extensionOrigin: string;
  /** In a new tab, in front. Resolves when the page has loaded. */
  openPage(url: string): Promise<TestPage>;
  /** A tab whose URL starts so, opened by someone else; waits for it. */
  findPage(urlStart: string): Promise<TestPage>;
  /** Presses our toolbar button, as the reader would: opens the real popup and grants access to the page. */
  pressToolbarButton(page: TestPage): Promise<Surface>;
  closePopup(): Promise<void>;
  /** The keyboard command of that name in the manifest, with the page in front. */
  runCommand(page: TestPage, name: string): Promise<void>;
  /** The entry of our context menu that was created with this id, called on the page's selection. */
  chooseMenuItem(page: TestPage, menuItemId: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Uncaught errors and error logs of our own scripts, wherever they run, until now. */
  errors(): Promise<readonly string[]>;
  /** Settles when the browser has ended, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The program; found on the system when absent. */
  readonly program?: string;
  readonly headless?: boolean;
  /** "127.0.0.1:40123": all requests go there, also those to this machine. */
  readonly proxy?: string;
}

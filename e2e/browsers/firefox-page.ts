import { writeFile } from 'node:fs/promises';
import type { MouseButton, Point, TestPage } from './browser.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { preferColorScheme } from './firefox-window-scripts.ts';

/** WebDriver's code points: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

const BUTTONS: Record<MouseButton, number> = { left: 0, right: 2 };

/** A tab of Firefox. There is one current tab to which commands go, so each method makes its own current first. */
export function firefoxPage(session: FirefoxSession, handle: string): TestPage {
  const { marionette } = session;
  const select = () => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  const actions = async (source: object) => {
    await select();
    await marionette.send('WebDriver:PerformActions', { actions: [source] });
  };
  return {
    async evaluate(fn, ...given) {
      await select();
      return session.inPage(fn, ...given);
    },
    async press(selector) {
      await select();
      await session.pressInView('tab', selector);
    },
    async run(script) {
      await select();
      await session.runInPage(script);
    },
    async screenshot(file) {
      await select();
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(file, Buffer.from(value, 'base64'));
    },
    async goto(url) {
      await select();
      await marionette.send('WebDriver:Navigate', { url });
    },
    async setColorScheme(scheme) {
      await session.inWindow(preferColorScheme, scheme);
    },
    async resize(width, height) {
      await select();
      await marionette.send('WebDriver:SetWindowRect', { width, height });
    },
    hover: (at) => actions(mouse([moveTo(at)])),
    click: (at, button = 'left') => actions(mouse(clickAt(at, BUTTONS[button]))),
    type: (keys) => actions({ type: 'key', id: 'keyboard', actions: keyStrokes(keys) }),
    async inCard(fn, ...given) {
      await select();
      const call = `(() => { const root = ${FIND_CLOSED_ROOT}; return root && (${fn})(root, ...${JSON.stringify(given)}); })()`;
      return (await session.evaluateInView('tab', call, 'browser')) as never;
    },
    async close() {
      await select();
      const [other] = await marionette.send<string[]>('WebDriver:CloseWindow');
      // Commands need a current tab, even those that open the next.
      if (other) await marionette.send('WebDriver:SwitchToWindow', { handle: other, focus: true });
    },
  };
}

/** Firefox's own controls (video) have roots too, named "UAWidget". */
const FIND_CLOSED_ROOT = `[...content.document.querySelectorAll('*')]
  .map((element) => element.openOrClosedShadowRoot)
  .find((root) => root?.mode === 'closed' && !root.isUAWidget())`;

const mouse = (steps: readonly object[]) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: steps,
});

const moveTo = ({ x, y }: Point) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});

const clickAt = (at: Point, button: number) => [
  moveTo(at),
  { type: 'pointerDown', button },
  { type: 'pointerUp', button },
];

/** "Shift+Tab" is Shift down, Tab down, Tab up, Shift up. */
function keyStrokes(keys: string): readonly object[] {
  const values = keys.split('+').map((key) => KEYS[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

import type { CDPSession, Page } from 'playwright';
import type { TestPage } from './browser.ts';
import { evaluatedValue, type SendCommand, targetSurface } from './debugger-target.ts';

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/** A tab of Chromium: mouse and keyboard by Playwright, everything else by protocol commands. */
export function chromiumPage(page: Page, session: CDPSession): TestPage {
  const send = session.send.bind(session) as unknown as SendCommand;
  return {
    ...targetSurface(send),
    goto: async (url) => {
      await page.goto(url);
    },
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    hover: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }, button) => page.mouse.click(x, y, { button }),
    type: (keys) => page.keyboard.press(keys),
    inCard: (fn, ...given) => callOnClosedRoot(send, fn, given).catch(undefinedIfGone) as never,
    close: () => page.close(),
  };
}

async function callOnClosedRoot(
  send: SendCommand,
  fn: (...given: never[]) => unknown,
  given: readonly unknown[],
): Promise<unknown> {
  const { root } = await send<{ root: DomNode }>('DOM.getDocument', { depth: -1, pierce: true });
  const closed = findClosedRoot(root);
  if (!closed) return undefined;
  const { object } = await send<{ object: { objectId: string } }>('DOM.resolveNode', {
    backendNodeId: closed.backendNodeId,
  });
  const functionDeclaration = `function (...given) { const __name = (inner) => inner; return (${fn})(this, ...given); }`;
  const call = {
    functionDeclaration,
    objectId: object.objectId,
    arguments: given.map((value) => ({ value })),
    returnByValue: true,
  };
  return evaluatedValue(await send('Runtime.callFunctionOn', call));
}

/** What was there when it was looked for, and not any more when it was called. */
function undefinedIfGone(error: unknown): undefined {
  if (
    !/No node (?:with given id|found)|Could not find (?:node|object)|Cannot find context/.test(String(error))
  )
    throw error;
}

/** Browsers build their own controls (video, details) with "user-agent" roots: those are not ours. */
function findClosedRoot(node: DomNode): DomNode | undefined {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child);
    if (found) return found;
  }
  return undefined;
}

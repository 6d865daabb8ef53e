import { afterEach, expect, test, vi } from 'vitest';

/** As a browser has them: the getter on the prototype, and a form's field of the same name on the form. */
class Node {
  get firstChild(): string {
    return 'the child';
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('a field called "firstChild" does not stand in for the first child', async () => {
  vi.stubGlobal('Node', Node);
  vi.resetModules();
  const { dom } = await import('./dom-access.ts');
  const form = Object.defineProperty(new Node(), 'firstChild', { value: 'a field of the form' });
  expect(form.firstChild).toBe('a field of the form');
  expect(dom.firstChild(form as unknown as globalThis.Node)).toBe('the child');
});

import type { TestPage } from './browsers/browser.ts';

/**
 * Goes from one of e2e/pages to another as applications do: gets it, changes the address, and draws it in the
 * document that is there.
 */
export function drawOtherPage(page: TestPage, name: string, address = name): Promise<void> {
  return page.evaluate(
    async (file, shown) => {
      const served = await (await fetch(`/${file}`)).text();
      const next = new DOMParser().parseFromString(served, 'text/html');
      history.pushState(null, '', `/${shown}`);
      document.head.replaceWith(document.adoptNode(next.head));
      document.body.replaceWith(document.adoptNode(next.body));
    },
    name,
    address,
  );
}

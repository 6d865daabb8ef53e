import type { TestPage } from './browsers/browser.ts';
import { waitFor } from './browsers/wait-for.ts';

/** The words of the open card as they are shown; `undefined` while none is open. */
export async function readCard(page: TestPage): Promise<string | undefined> {
  return page.inCard((root) => {
    const card = root.querySelector<HTMLElement>('[role="dialog"]');
    // Words are painted from attributes, where no page can search for them: made text for the moment of reading.
    const painted = [...(card?.querySelectorAll<HTMLElement>('[data-words]') ?? [])];
    for (const part of painted) part.textContent = part.dataset.words ?? '';
    const words = card?.innerText.replace(/\s+/g, ' ').trim();
    for (const part of painted) part.textContent = '';
    return words;
  });
}

/** Waits for a card that says all of this. */
export function waitForCard(page: TestPage, ...words: readonly string[]): Promise<string> {
  return waitFor(`a card with “${words.join('”, “')}”`, async () => {
    const text = await readCard(page);
    return text !== undefined && words.every((word) => text.includes(word)) && text;
  });
}

export function waitForNoCard(page: TestPage): Promise<true> {
  return waitFor('the card to be gone', async () => (await readCard(page)) === undefined);
}

import type { OwnPagesToBackground } from '../messages.ts';
import type { Answers } from '../messaging.ts';
import { applySettings } from './apply-settings.ts';
import { injectReader } from './inject-reader.ts';
import { libraryState, readyLibrary } from './library.ts';
import { loadSettings } from './store-settings.ts';
import { wordTrouble } from './word-trouble.ts';

/** Requests of the popup, the welcome page and the document page. */
export const answersToOwnPages: Answers<OwnPagesToBackground> = {
  async readTab({ tabId }) {
    if ((await loadSettings()).paused) return { ok: false, why: 'paused' };
    try {
      const reader = await injectReader(tabId);
      await reader('readPage', { asked: false });
      return { ok: true };
    } catch {
      return { ok: false, why: 'not-allowed' };
    }
  },

  libraryState,

  async document({ documentId, mentionId }) {
    try {
      const library = await readyLibrary();
      const [document] = await library.documents([documentId]);
      const [mention] = mentionId === undefined ? [] : await library.mentions([mentionId]);
      const isOfDocument = mention?.documentId === documentId;
      return { ok: true, ...(document && { document }), ...(isOfDocument && { mention }) };
    } catch (error) {
      console.error(error);
      return { ok: false, message: wordTrouble(error) };
    }
  },

  settings: () => loadSettings(),
  saveSettings: (settings) => applySettings(settings),
};

/**
 * The reader, as it is put into a page. Several times perhaps: by the probe's word, by the toolbar button, by
 * a second extension process after an update. Only one of them works.
 */
import type { AnyToReader } from '../messages.ts';
import { answer } from '../messaging.ts';
import { Reader } from './reader.ts';
import { isOrphaned, webExtension } from './web-extension.ts';

/** Kept in the extension's own world of this frame: the page cannot see it. */
interface Place {
  reader?: { readonly isOrphaned: () => boolean; readonly forgetPage: () => void };
}

const place = globalThis as Place;

if (place.reader === undefined || place.reader.isOrphaned()) {
  place.reader?.forgetPage();
  const reader = new Reader();
  place.reader = { isOrphaned, forgetPage: () => reader.forgetPage() };
  answer<AnyToReader>(
    {
      readPage: (how) => reader.readPage(how),
      describePage: () => reader.describePage(),
      showClaim: (which) => reader.showClaim(which),
      checkSelection: () => reader.checkSelection(),
      forgetPage: () => reader.forgetPage(),
    },
    (sender) => sender.id === webExtension.runtime.id,
  );
}

/**
 * Every message, by who asks whom. Only JSON travels. The direction is the trust: what a content script
 * sends is parsed before use (`background/parse-check-request.ts`), whatever its type says.
 *
 *   popup ──▶ page        what did you find? jump to this claim
 *   page  ──▶ background  here are claims: what do you know of them?   (a port: answers come as they are ready)
 *   pages ──▶ background  settings, the library's documents
 */
import type { CheckedClaim, FoundClaim, Mention, PageFacts, SourceDocument } from '../src/model.ts';
import type { OwnName } from '../src/text/own-names.ts';

/** Asked by content scripts. Trust nothing: the page may have taken the script over. */
export interface PageToBackground {
  /** The probe believes that its page is an article: inject the reader. */
  articleFound(): void;
  /** The page holds another text, or none: its conflicts come off the button. Gives whether to read on by itself. */
  articleGone(): boolean;
  /** Show a source that has no URL of its own, at a mention. Heard only from the page in front. */
  openDocument(at: { documentId: string; mentionId: number }): void;
}

/** Name of the port on which a content script sends one `CheckRequest` and receives `CheckAnswer`s. */
export const CHECK_PORT = 'check';

/** One batch: all claims of a page (those on screen first), or the one of a selection. */
export interface CheckRequest {
  readonly page: PageFacts;
  readonly claims: readonly FoundClaim[];
  /** In which the claims have their places: who says so may stand in another sentence. */
  readonly text: string;
  /** `page`: the badge counts its contradictions. `selection`: it does not. */
  readonly purpose: 'page' | 'selection';
}

/** `index` is the claim's place in the request; `message` is for the reader. */
export type CheckAnswer =
  | { readonly type: 'checked'; readonly answers: readonly { index: number; checked: CheckedClaim }[] }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly message: string };

/** Asked by the background and the popup of the reader in a tab's page. */
export interface AnyToReader {
  /** Read the page; `asked` reads it although it does not look like an article. Safe to repeat. */
  readPage(how: { asked: boolean }): void;
  /** What was found until now. */
  describePage(): PageReport;
  /** Scroll to the claim, and open its card when asked to. */
  showClaim(which: { index: number; openCard: boolean }): void;
  /** Ask "where does this come from?" of the selected passage. */
  checkSelection(): void;
  /** Take every underline and the card away: the reader has switched Whence off here. */
  forgetPage(): void;
}

/** State of a page's reading, for the popup. */
export type PageReport =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' | 'not-an-article'; readonly page: PageFacts }
  | {
      readonly state: 'checking' | 'done';
      readonly page: PageFacts;
      /** In page order. `checked` is absent while the library is still asked. */
      readonly claims: readonly { claim: FoundClaim; checked?: CheckedClaim }[];
    }
  /** `message` is for the reader. */
  | { readonly state: 'failed'; readonly page: PageFacts; readonly message: string };

/** Asked by the popup, the welcome page and the document page. They are ours; their input is typed. */
export interface OwnPagesToBackground {
  /** Inject the reader into a tab that the reader has just pressed our button on, and read its page. */
  readTab(tab: { tabId: number }): ReadTabOutcome;
  libraryState(): LibraryState;
  document(which: { documentId: string; mentionId?: number }): DocumentOutcome;
  settings(): Settings;
  /** Permissions must already have been granted: only an own page has the gesture to ask for them. */
  saveSettings(settings: Settings): void;
}

/** `not-allowed`: a browser page, a store page, or one for which there is no permission. */
export type ReadTabOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'not-allowed' | 'paused' };

/**
 * `document` is absent when the library has none; `mention` is there when it was asked for and stands in that
 * document. `message` is for the reader.
 */
export type DocumentOutcome =
  | { readonly ok: true; readonly document?: SourceDocument; readonly mention?: Mention }
  | { readonly ok: false; readonly message: string };

/** `message` is for the reader. */
export type LibraryState =
  | { readonly state: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly state: 'ready'; readonly documents: number; readonly mentions: number }
  | { readonly state: 'failed'; readonly message: string };

/** What the reader has chosen; kept in `storage.local`. Host names without port: "www.lemonde.fr". */
export interface Settings {
  readonly paused: boolean;
  /** Sites on which Whence always runs. */
  readonly sitesOn: readonly string[];
  /** Sites on which it never runs by itself, even with `everywhere`. */
  readonly sitesOff: readonly string[];
  /** "On every news page". */
  readonly everywhere: boolean;
  /** Names that the reader says are one. They hold from the next check on. */
  readonly ownNames: readonly OwnName[];
}

/**
 * What happens in a page: reads it, asks the library about its claims, underlines what is on file, opens the
 * card. One per frame; knows nothing of how it is told what to do (main.ts does).
 */
import type { CheckedClaim } from '../../src/model.ts';
import { sayCount } from '../../src/wording/say.ts';
import { isLikelyArticle } from '../article/is-likely-article.ts';
import { readPageFacts } from '../article/read-page-facts.ts';
import type { AnyToReader, PageReport, PageToBackground } from '../messages.ts';
import { callBackground } from '../messaging.ts';
import { say } from '../ui/say.ts';
import { askLibrary, type Outcome } from './ask-library.ts';
import { CardControl } from './card-control.ts';
import { checkSelection } from './check-selection.ts';
import { createUnderlines } from './highlight.ts';
import { isOtherPage } from './is-other-page.ts';
import { orderByNearness } from './order-by-nearness.ts';
import {
  answerOf,
  carryOver,
  isOutdated,
  isReplaced,
  markedStance,
  placedAs,
  type Reading,
  readPage,
  readTones,
  samePlaces,
} from './reading.ts';
import { sayTwice } from './say-twice.ts';
import { pageAddress, watchPage } from './watch-page.ts';
import { isOrphaned } from './web-extension.ts';

/** Several answers come in one frame; the list is drawn once for them. */
const LIST_DELAY_MS = 100;

export class Reader implements AnyToReader {
  readonly #underlines = createUnderlines();
  readonly #card = new CardControl(this.#underlines, {
    claim: (index) => this.#reading?.claims[index],
    onOrphaned: () => this.forgetPage(),
  });
  #report: PageReport = { state: 'idle' };
  #reading: Reading | undefined;
  /** Whether the page is to be read although it may not look like an article. */
  #asked = false;
  /** Under which the page was read. */
  #address = '';
  #work = new AbortController();
  #watch: AbortController | undefined;
  #announced = false;
  /** The last one about a selection: the next takes its place. */
  #takeBackQuestion: (() => void) | undefined;

  readPage({ asked }: { asked: boolean }): void {
    const isSame = !this.#isElsewhere();
    if (isSame && this.#report.state === 'not-an-article' && !asked) return;
    if (isSame && ['reading', 'checking', 'done'].includes(this.#report.state)) {
      this.#asked ||= asked;
      return;
    }
    this.#asked = asked;
    void this.#read();
  }

  describePage(): PageReport {
    const report = this.#report;
    if (report.state !== 'checking' && report.state !== 'done') return report;
    return {
      ...report,
      claims: (this.#reading?.claims ?? []).map(({ claim, checked }) => ({
        claim,
        ...(checked && { checked }),
      })),
    };
  }

  showClaim({ index, openCard }: { index: number; openCard: boolean }): void {
    this.#card.goTo(index, openCard);
  }

  checkSelection(): void {
    // The card goes with the page that it is about, also where nothing else of it was read.
    if (!this.#watch) this.#address = location.href;
    this.#watchPage();
    this.#takeBackQuestion?.();
    this.#takeBackQuestion = checkSelection(this.#card, this.#reading ?? { page: readPageFacts(document) });
  }

  forgetPage(): void {
    this.#work.abort();
    this.#takeBackQuestion?.();
    this.#clear();
    this.#watch?.abort();
    this.#watch = undefined;
    this.#report = { state: 'idle' };
    this.#address = '';
    this.#announced = false;
  }

  async #read(): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.#address = location.href;
    const facts = { url: pageAddress(), title: document.title };
    if (!this.#reading) this.#report = { state: 'reading', page: facts };
    try {
      const mayRead = this.#asked || isLikelyArticle(document);
      const reading = mayRead ? await readPage(document, signal) : undefined;
      signal.throwIfAborted();
      if (reading) this.#show(reading);
      else this.#becomeNoArticle(facts);
      this.#watchPage();
    } catch (error) {
      if (signal.aborted) return;
      // For whoever looks for it: of our failures, the page's console shows nothing by itself.
      console.debug(error);
      this.#report = { state: 'failed', page: facts, message: say('failedNote') };
    }
  }

  #becomeNoArticle(page: { url: string; title: string }): void {
    if (this.#reading) void sayGone();
    this.#clear();
    this.#report = { state: 'not-an-article', page };
  }

  #show(reading: Reading): void {
    const before = this.#reading;
    if (before) carryOver(before, reading);
    this.#underlines.clear();
    this.#reading = reading;
    this.#report = { state: 'checking', page: reading.page, claims: [] };
    this.#markAll();
    if (before) this.#card.follow(samePlaces(before, reading));
    this.#showListSoon();
    this.#ask(reading);
  }

  #ask(reading: Reading): void {
    const open = [...reading.claims.keys()].filter((index) => !reading.claims[index]?.checked);
    const extents = open.map((index) => reading.claims[index]?.range?.getBoundingClientRect());
    const order = orderByNearness(extents, innerHeight).flatMap((place) => open[place] ?? []);
    const takeBack = askLibrary(
      {
        page: reading.page,
        text: reading.text,
        claims: order.flatMap((index) => reading.claims[index]?.claim ?? []),
        purpose: 'page',
      },
      {
        answered: (place, checked) => this.#answered(reading, order[place], checked),
        ended: (outcome) => this.#ended(reading, outcome),
      },
    );
    this.#work.signal.addEventListener('abort', takeBack);
  }

  #answered(reading: Reading, index: number | undefined, checked: CheckedClaim): void {
    const read = index === undefined ? undefined : reading.claims[index];
    if (index === undefined || !read || this.#reading !== reading) return;
    read.checked = placedAs(read.claim, checked);
    this.#mark(index);
    this.#card.refresh(index);
    this.#showListSoon();
  }

  #ended(reading: Reading, outcome: Outcome): void {
    if (this.#reading !== reading) return;
    if (outcome.ok) {
      this.#showList();
      this.#report = { state: 'done', page: reading.page, claims: [] };
      this.#announce();
    } else if (isOrphaned()) {
      this.forgetPage();
    } else {
      const message = outcome.message ?? say('libraryDoesNotAnswer');
      this.#report = { state: 'failed', page: reading.page, message };
    }
  }

  #markAll(): void {
    for (const index of this.#reading?.claims.keys() ?? []) this.#mark(index);
  }

  #mark(index: number): void {
    const read = this.#reading?.claims[index];
    const stance = markedStance(answerOf(read));
    if (read?.range && stance) {
      this.#underlines.mark(index, read.range, stance, read.tone);
      this.#card.listen();
    } else {
      this.#underlines.unmark(index);
    }
  }

  #listing: ReturnType<typeof setTimeout> | undefined;

  #showListSoon(): void {
    this.#listing ??= setTimeout(() => this.#showList(), LIST_DELAY_MS);
  }

  #showList(): void {
    clearTimeout(this.#listing);
    this.#listing = undefined;
    this.#card.showList(this.#reading?.claims ?? []);
  }

  /** Once for a page, and only where there is something to find. */
  #announce(): void {
    const stances = (this.#reading?.claims ?? []).flatMap(({ checked }) => markedStance(checked) ?? []);
    if (this.#announced || stances.length === 0) return;
    this.#announced = true;
    const conflicts = stances.filter((stance) => stance === 'contradicts').length;
    this.#card.announce(
      [
        sayCount(say, 'announceOnFile', stances.length),
        ...(conflicts > 0 ? [sayCount(say, 'announceConflicts', conflicts)] : []),
      ].join(' '),
    );
  }

  #watchPage(): void {
    if (this.#watch) return;
    this.#watch = new AbortController();
    watchPage(
      {
        onMutated: () => this.#card.keepAttached(),
        onChanged: () => this.#changed(),
        onMoved: () => void this.#moved(),
      },
      this.#watch.signal,
    );
  }

  #changed(): void {
    const reading = this.#reading;
    if (isOrphaned()) this.forgetPage();
    else if (this.#isElsewhere()) void this.#moved();
    else if (reading ? isOutdated(reading) : this.#mayBecomeArticle()) void this.#read();
    else if (reading && readTones(reading)) this.#markAll();
  }

  /** Where only the query or the fragment is another, the page is another one when its text is. */
  #isElsewhere(): boolean {
    if (isOtherPage(this.#address, location.href)) return true;
    return this.#address !== location.href && this.#reading !== undefined && isReplaced(this.#reading);
  }

  /** An application that draws its pages has the address first and the text later. */
  #mayBecomeArticle(): boolean {
    return !this.#asked && this.#report.state === 'not-an-article' && isLikelyArticle(document);
  }

  /** Whoever pressed the button asked for that page, and not for the next. Where we always run, it is read too. */
  async #moved(): Promise<void> {
    this.forgetPage();
    if (await sayGone()) this.readPage({ asked: false });
  }

  #clear(): void {
    clearTimeout(this.#listing);
    this.#listing = undefined;
    this.#card.remove();
    this.#underlines.clear();
    this.#reading = undefined;
  }
}

/** Whether what comes in the article's place is to be read as well. */
function sayGone(): Promise<boolean> {
  return sayTwice(() => callBackground<PageToBackground>()('articleGone')).catch(() => false);
}

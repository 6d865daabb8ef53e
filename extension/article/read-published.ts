import type { IsoDate } from '../../src/model.ts';
import { dom } from './dom-access.ts';
import { parseDate } from './parse-date.ts';
import { ARTICLE_TYPE, isOfType, type Thing } from './read-json-ld.ts';
import type { Meta } from './read-meta.ts';

export interface PageMetadata {
  readonly page: Document;
  readonly meta: Meta;
  readonly things: readonly Thing[];
  readonly url: string | undefined;
}

/**
 * The day of publication that most of a page's sources agree on, the most reliable first. Templates lie: they
 * write the day of the last change, of the site's founding or of the visit. A day that has not come yet or that
 * lies after the page's own last change is believed only where nothing else is said.
 */
export function readPublished(said: PageMetadata, now: Date): IsoDate | undefined {
  const latest = shift(now.toISOString().slice(0, 10), 1);
  const dates = SOURCES.map((read) => read(said)).filter(
    (date): date is IsoDate => date !== undefined && date >= EARLIEST && date <= latest,
  );
  const modified = readModified(said);
  const possible = modified ? dates.filter((date) => date <= shift(modified, 1)) : dates;
  const candidates = possible.length ? possible : dates;
  const votes = (date: IsoDate) =>
    candidates.filter((other) => shift(date, -1) <= other && other <= shift(date, 1)).length;
  return candidates.toSorted((a, b) => votes(b) - votes(a))[0];
}

/** The first news sites. Earlier dates are empty fields: 1970-01-01, 0001-01-01. */
const EARLIEST: IsoDate = '1993-01-01';

/** Most reliable first; one source speaks once, however often it repeats itself. */
const SOURCES: readonly ((said: PageMetadata) => IsoDate | undefined)[] = [
  ({ things }) => dateOf(articlesOf(things), 'datePublished'),
  ({ meta }) => dateIn(meta, ['article:published_time', 'og:published_time', 'og:article:published_time']),
  ({ page, meta }) => dateIn(meta, ['datepublished']) ?? dateOn(page, '[itemprop~="datePublished"]'),
  ({ meta }) => dateIn(meta, META_NAMES),
  ({ things }) =>
    dateOf(
      things.filter((thing) => !isOfType(thing, ARTICLE_TYPE)),
      'datePublished',
    ),
  ({ page }) => dateOn(page, 'time'),
  ({ url }) => dateInPath(url),
];

const META_NAMES = (
  'date pubdate publishdate publish-date publish_date published publication_date publication-date dc.date ' +
  'dc.date.issued dcterms.created dcterms.date dcterms.issued sailthru.date parsely-pub-date article.published ' +
  'cxenseparse:recs:publishtime citation_publication_date originalpublicationdate pdate ptime bt:pubdate'
).split(' ');

function readModified({ meta, things }: PageMetadata): IsoDate | undefined {
  return (
    dateOf(articlesOf(things), 'dateModified') ??
    dateIn(meta, ['article:modified_time', 'og:updated_time', 'datemodified'])
  );
}

function articlesOf(things: readonly Thing[]): readonly Thing[] {
  return things.filter((thing) => isOfType(thing, ARTICLE_TYPE));
}

function dateOf(things: readonly Thing[], property: string): IsoDate | undefined {
  for (const thing of things) {
    const value = [thing[property]].flat()[0];
    const date = typeof value === 'string' ? parseDate(value) : undefined;
    if (date) return date;
  }
  return undefined;
}

function dateIn(meta: Meta, names: readonly string[]): IsoDate | undefined {
  const said = names.flatMap((name) => meta.get(name) ?? []);
  return said.map(parseDate).find((date) => date !== undefined);
}

/** "/2019/11/19/", "/2019/nov/19/". */
function dateInPath(url: string | undefined): IsoDate | undefined {
  const [, year, month, day] = /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})\//.exec(url ?? '') ?? [];
  return parseDate(Number(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}

/** Elements looked at: the article's own date stands above the teasers' dates. */
const MAX_ELEMENTS = 20;

function dateOn(page: Document, selector: string): IsoDate | undefined {
  for (const element of [...dom.findAll(page, selector)].slice(0, MAX_ELEMENTS)) {
    const written =
      dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.textContent(element);
    const date = parseDate(written?.trim() ?? '');
    if (date) return date;
  }
  return undefined;
}

function shift(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

import type { IsoDate } from '../../src/model.ts';
import { dom } from './dom-access.ts';
import { parseDate } from './parse-date.ts';
import { ARTICLE_TYPE, isOfType, type Thing } from './read-json-ld.ts';

/**
 * The day of publication that most of a page's sources agree on, the most reliable first. Templates lie: they
 * write the day of the last change, of the site's founding or of the visit. A day that has not come yet or that
 * lies after the page's own last change is believed only where nothing else is said.
 */
export function readPublished(
  page: Document,
  things: readonly Thing[],
  url: string | undefined,
  now: Date,
): IsoDate | undefined {
  const latest = shift(now.toISOString().slice(0, 10), 1);
  const dates = SOURCES.map((read) => read(page, things, url)).filter(
    (date): date is IsoDate => date !== undefined && date >= EARLIEST && date <= latest,
  );
  const modified = readModified(page, things);
  const possible = modified ? dates.filter((date) => date <= shift(modified, 1)) : dates;
  const candidates = possible.length ? possible : dates;
  const votes = (date: IsoDate) =>
    candidates.filter((other) => shift(date, -1) <= other && other <= shift(date, 1)).length;
  return candidates.toSorted((a, b) => votes(b) - votes(a))[0];
}

/** The first news sites. Earlier dates are empty fields: 1970-01-01, 0001-01-01. */
const EARLIEST: IsoDate = '1993-01-01';

type Source = (page: Document, things: readonly Thing[], url: string | undefined) => IsoDate | undefined;

/** Most reliable first; one source speaks once, however often it repeats itself. */
const SOURCES: readonly Source[] = [
  (_, things) =>
    dateOf(
      things.filter((thing) => isOfType(thing, ARTICLE_TYPE)),
      'datePublished',
    ),
  (page) =>
    dateIn(
      page,
      'meta[property="article:published_time"],meta[property="og:published_time"],meta[name="article:published_time"]',
    ),
  (page) => dateIn(page, '[itemprop~="datePublished"]'),
  (page) => dateIn(page, META_NAMES.map((name) => `meta[name="${name}" i]`).join()),
  (_, things) =>
    dateOf(
      things.filter((thing) => !isOfType(thing, ARTICLE_TYPE)),
      'datePublished',
    ),
  (page) =>
    dateIn(
      page,
      'time[pubdate],time[class*="publish" i],[class*="publish" i] time,[class*="date" i] time,header time',
    ),
  (page) => dateIn(page, 'article time,main time,time'),
  (_, __, url) =>
    url ? parseDate(/\/(?:19|20)\d{2}\/\d{1,2}\/\d{1,2}(?=\/)/.exec(url)?.[0].slice(1) ?? '') : undefined,
];

const META_NAMES = (
  'date pubdate publishdate publish-date publish_date published publication_date publication-date dc.date dc.date.issued ' +
  'dcterms.created dcterms.date dcterms.issued sailthru.date parsely-pub-date article.published cXenseParse:recs:publishtime ' +
  'citation_publication_date originalpublicationdate pdate ptime bt:pubdate'
).split(' ');

function readModified(page: Document, things: readonly Thing[]): IsoDate | undefined {
  const articles = things.filter((thing) => isOfType(thing, ARTICLE_TYPE));
  return (
    dateOf(articles, 'dateModified') ??
    dateIn(page, 'meta[property="article:modified_time"],meta[property="og:updated_time"]')
  );
}

function dateOf(things: readonly Thing[], property: string): IsoDate | undefined {
  for (const thing of things) {
    const value = [thing[property]].flat()[0];
    const date = typeof value === 'string' ? parseDate(value) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** Elements looked at for one source: a page of teasers has hundreds of dates. */
const MAX_ELEMENTS = 20;

function dateIn(page: Document, selector: string): IsoDate | undefined {
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

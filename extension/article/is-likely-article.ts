import { dom } from './dom-access.ts';

/**
 * Whether a page is an article, judged quickly and without reading it: by where it lies, what it says of itself
 * and whether paragraphs stand together in one element. A doubtful page is none: the reader can ask for it.
 */
export function isLikelyArticle(page: Document): boolean {
  if (!isArticleAddress(dom.url(page))) return false;
  const said = whatItSays(page);
  if (said === 'other') return false;
  return longestPassage(page) >= PASSAGE[said];
}

/**
 * Characters of paragraphs side by side. With metadata a short report is enough; without, it takes what a
 * section front or a shop does not have. Higher misses short reports, lower takes fronts for articles.
 */
const PASSAGE = { article: 240, nothing: 900 };

/** Not a home page, a search or a listing. A saved page has no web address and may be anything. */
function isArticleAddress(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return true;
  const { protocol, pathname, search } = new URL(address);
  if (!/^https?:$/.test(protocol)) return true;
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '');
  if (path === '') return /[?&](?:p|id|story|article|artid)=\d/i.test(search);
  return !/^\/[a-z]{2}(?:-[a-z]{2})?$/i.test(path) && !LISTING.test(`${path}/`);
}

const LISTING =
  /\/(?:search|tags?|topics?|category|categories|authors?|sections?|archives?|cart|checkout|login|account|inbox|page\/\d+)\/(?:[^/]*\/)?$/i;

const ARTICLE_META =
  'meta[property="og:type"][content$="article" i],meta[property="article:published_time"],[itemprop~="articleBody"],' +
  '[itemtype$="Article"],[itemtype$="BlogPosting"]';
const OTHER_META =
  'meta[property="og:type"][content*="product" i],meta[property="og:type"][content="profile" i]';
const ARTICLE_JSON =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const LISTING_JSON = /"@type"\s*:\s*"(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList|Product)"/;

function whatItSays(page: Document): 'article' | 'other' | 'nothing' {
  if (dom.find(page, OTHER_META)) return 'other';
  if (dom.find(page, ARTICLE_META)) return 'article';
  const json = [...dom.findAll(page, 'script[type*="ld+json" i]')]
    .slice(0, 10)
    .map((script) => (dom.textContent(script) ?? '').slice(0, 50_000))
    .join('\n');
  if (LISTING_JSON.test(json)) return 'other';
  if (ARTICLE_JSON.test(json)) return 'article';
  return dom.find(page, 'time,[itemprop~="datePublished"],meta[name*="date" i]') ? 'nothing' : 'other';
}

/** Paragraphs looked at; articles that are longer are articles by then. */
const MAX_PARAGRAPHS = 150;

/** Pages without `<p>` name their paragraphs, or mark the body as a whole. */
const PARAGRAPHS = 'p,div[class*="paragraph" i],[itemprop~="articleBody"]';

/** Of a wrapper around everything no more is believed. */
const LONGEST_PARAGRAPH = 800;

/** Shorter ones are teasers' and labels'. */
const PARAGRAPH = 60;

/** Characters of paragraphs that share an element, or the element around it where each has one of its own. */
function longestPassage(page: Document): number {
  const together = new Map<Node, number>();
  let longest = 0;
  for (const paragraph of [...dom.findAll(page, PARAGRAPHS)].slice(0, MAX_PARAGRAPHS)) {
    const length = Math.min(LONGEST_PARAGRAPH, dom.textContent(paragraph)?.trim().length ?? 0);
    const parent = dom.parent(paragraph);
    if (length < PARAGRAPH || !parent) continue;
    const sum = (together.get(parent) ?? 0) + length;
    together.set(parent, sum);
    longest = Math.max(longest, sum);
  }
  return longest;
}

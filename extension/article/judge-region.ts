import { dom } from './dom-access.ts';

/**
 * What an element says of itself by its tag, role, class and id. All are suspicions only: a page's wrapper may
 * have the class "has-sidebar", and a page behind a consent dialog is `aria-hidden`; `findAsides` weighs them.
 * `never` is what can be longer than a short article: comments and the small print below.
 */
export type RegionCue = 'never' | 'aside' | 'hidden' | undefined;

export function judgeRegion(element: Element, name: string): RegionCue {
  if (name === 'html' || name === 'body' || name === 'main') return undefined;
  if (isHidden(element)) return 'hidden';
  if (ASIDE_TAGS.has(name)) return 'aside';
  const role = dom.attribute(element, 'role');
  if (role && ASIDE_ROLES.test(role)) return 'aside';
  const names = namesOf(element);
  if (names === '') return undefined;
  if (UNSEEN.test(names)) return 'hidden';
  if (EMBED.test(names)) return undefined;
  if (NEVER.test(names)) return 'never';
  return ASIDE.test(names) ? 'aside' : undefined;
}

const ASIDE_TAGS = new Set(['aside', 'footer', 'figure', 'form', 'address', 'details']);
const ASIDE_ROLES = /^(?:complementary|contentinfo|banner|form|note|region alert|alert|img|figure)$/;

/** Class and id as words in lower case, each with a space on both sides: " article body story 12 ". */
function namesOf(element: Element): string {
  const own = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''} ${dom.attribute(element, 'itemprop') ?? ''}`;
  if (own.length < 3 || own.length > 1000) return '';
  return ` ${own
    .replace(/(?:^|\s)(?:category|tag|type|status|format)-\S+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()} `;
}

const NEVER =
  / (?:comments?|commentlist|disqus|livefyre|replies|respond|discussion|viafoura|coral|spotim|openweb|footer|foot|menu|nav|navbar|navigation|cookies?|consent|gdpr|newsletters?) /;

const ASIDE = new RegExp(
  ` (?:${[
    'related|recirc|recirculation|recommended|recommendations?|trending|popular|teasers?|promos?|promoted|promotion',
    'most (?:read|popular|viewed|commented)|more (?:on|from|in|stories|news|articles)|read (?:more|next|also)|see also|also read',
    'up next|next (?:article|story|post|up|prev)|prev next|prev(?:ious)? (?:article|post|story)|you may|dont miss|in ?this ?article',
    'sign ?up|subscribe|subscription|mailing|log ?in|register|membership|donate|donation',
    'shar(?:e|es|ing|ed|ebar|ethis|edaddy|e bar)|social|social ?media|follow|addthis|addtoany|sharedaddy|jp relatedposts|jp post flair',
    'ads?|advert|advertisement|advertising|adverts|ad ?slot|ad ?unit|ad ?container|dfp|sponsor|sponsored|outbrain|taboola|zergnet|revcontent|affiliate',
    'banner|modal|popup|pop up|overlay|lightbox|tooltip|alert|notification',
    'side ?bar|(?:left|right|side) rail|masthead|breadcrumbs?|toolbar|pagination|pager|skip',
    'caption|captions|credit|credits|wp caption|media ?caption|photo ?credit|gallery|slideshow|carousel|slider|video ?player|player',
    'byline|by line|authors?|author ?(?:bio|box|info|name)|bio|biography|contributors?|about ?(?:the ?)?author|dateline|timestamp|time ?stamp|datetime|published|updated|post ?meta|entry ?meta|article ?meta|meta',
    'tags?|tag ?list|topics?|categories|category|keywords|labels|post ?tags|filed ?under|entry ?footer|article ?footer|post ?footer',
    'copyright|disclaimer|print|widgets?|poll|quiz|rating|survey|toc|table of contents|jump ?links',
    'no ?print',
  ].join('|')}) `,
);

/** For screen readers only. */
const UNSEEN = / (?:sr only|visually ?hidden|screen ?reader(?: text| only)?|off ?screen|assistive) /;

/** The sentence or two between headline and article that tell the story in short. */
export function isStandfirst(element: Element): boolean {
  return STANDFIRST.test(namesOf(element));
}

const STANDFIRST =
  / (?:stand ?first|dek|deck|sub ?head(?:line|ing)?|sub ?title|article ?(?:summary|lead|lede|intro|description)|lead ?paragraph|lede|sapo|chapo|alternative headline) /;

/** A post of a social network that the article quotes. */
const EMBED = / (?:embed|embedded|tweet|twitter tweet) /;

function isHidden(element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true')
    return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

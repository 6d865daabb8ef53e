import evidenceStyles from '../../ui/evidence.css?inline';
import tokens from '../../ui/tokens.css?inline';
import cardStyles from './card.css?inline';

/** Our one element, not yet in the page. Closed: the page's scripts see an empty `div`. */
export function createHost(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + evidenceStyles + cardStyles);
  root.adoptedStyleSheets = [sheet];
  // The page's shortcuts ("j" for the next story) are not meant when the reader types or clicks in the card.
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
];

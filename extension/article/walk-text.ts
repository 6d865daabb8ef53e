/**
 * Reads the page once, in document order, into lines (the text of one paragraph, item or heading) and
 * regions (the elements that they stand in). Nothing is judged here and nothing is written to the page.
 */
import { dom, ELEMENT, TEXT } from './dom-access.ts';

/** An element with text in it. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | undefined;
  readonly name: string;
  /** Its place among the regions, which stand in document order: parents before children. */
  readonly index: number;
}

/** A stretch of text of one node; `node` is absent where the page breaks the line (`<br>`). */
export interface Run {
  readonly node?: Text;
  readonly region: Region;
  readonly linked: boolean;
}

/** Text that no block element interrupts. */
export interface Line {
  readonly region: Region;
  readonly runs: Run[];
  /** Characters without surrounding white space, all and in links: near enough to judge by, and cheap. */
  size: number;
  linkedSize: number;
  /** No text stands between it and the picture before it. */
  readonly afterPicture: boolean;
}

export interface PageText {
  readonly regions: readonly Region[];
  readonly lines: readonly Line[];
}

/** Pages of more nodes are read up to here: a page must not be able to keep us busy for ever. */
const MAX_NODES = 400_000;

/** No paragraph is as long: data, or an attack. */
const MAX_NODE_LENGTH = 100_000;

/** A pause is offered this often: some 50 microseconds of work. */
const NODES_PER_SLICE = 256;

/** Never prose, or the reader's own words. */
const SKIPPED = new Set(
  (
    'script style noscript template head title svg math canvas iframe frame object embed video audio map ' +
    'select option optgroup textarea input button datalist label progress meter nav dialog figcaption ' +
    'rt rp'
  ).split(' '),
);

const SKIPPED_ROLES =
  /^(?:navigation|search|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip|textbox|combobox|listbox|button|status|log)$/;

const PICTURES = new Set(['img', 'picture', 'svg', 'video', 'iframe', 'figure', 'amp-img']);

/** Elements within a line; every other one begins a new line. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr picture q ruby s samp ' +
    'small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Offers a pause by yielding; the page may change meanwhile, and what it took away is then left out. */
export function* walkText(root: Element): Generator<void, PageText> {
  const regions: Region[] = [];
  const lines: Line[] = [];
  const open: Opened[] = [];
  let line: Line | undefined;
  let links = 0;
  let afterPicture = false;

  const enter = (element: Element): boolean => {
    const name = dom.name(element);
    if (name === 'br') {
      if (line) line.runs.push({ region: line.region, linked: false });
      return false;
    }
    if (PICTURES.has(name)) afterPicture = true;
    if (isSkipped(element, name)) return false;
    const inline = isInline(name);
    if (!inline) line = undefined;
    if (name === 'a') links++;
    const region: Region = { element, parent: open.at(-1)?.region, name, index: regions.length };
    regions.push(region);
    open.push({ element, region, inline });
    return true;
  };
  const leave = (): Element | undefined => {
    const left = open.pop();
    if (left && !left.inline) line = undefined;
    if (left?.region.name === 'a') links--;
    return left?.element;
  };
  const read = (node: Text): void => {
    const region = open.at(-1)?.region;
    const data = dom.data(node);
    if (!region || data.length > MAX_NODE_LENGTH) return;
    const size = data.trim().length;
    if (!line && size === 0) return;
    if (!line) {
      line = { region: blockOf(region), runs: [], size: 0, linkedSize: 0, afterPicture };
      afterPicture = false;
      lines.push(line);
    }
    line.runs.push({ node, region, linked: links > 0 });
    line.size += size;
    if (links > 0) line.linkedSize += size;
  };

  let node: Node | undefined = root;
  for (let count = 0; node && count < MAX_NODES; count++) {
    if (count % NODES_PER_SLICE === 0) yield;
    const type = dom.type(node);
    if (type === TEXT) read(node as Text);
    const child: Node | null = type === ELEMENT && enter(node as Element) ? dom.firstChild(node) : null;
    const entered = type === ELEMENT && open.at(-1)?.element === node;
    if (child) {
      node = child;
      continue;
    }
    if (entered) leave();
    let next: Node | null = open.length ? dom.nextSibling(node) : null;
    while (!next && open.length) {
      const left = leave();
      next = left && open.length ? dom.nextSibling(left) : null;
    }
    node = next ?? undefined;
  }
  return { regions, lines };
}

interface Opened {
  readonly element: Element;
  readonly region: Region;
  readonly inline: boolean;
}

function isSkipped(element: Element, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  const role = dom.attribute(element, 'role');
  if (role && SKIPPED_ROLES.test(role)) return true;
  const editable = dom.attribute(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** A page's own elements (`<trusted-source>`) are inline unless its styles say otherwise. */
export function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes('-');
}

function blockOf(region: Region): Region {
  let block = region;
  while (block.parent && isInline(block.name)) block = block.parent;
  return block;
}

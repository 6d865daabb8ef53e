/**
 * Reads the page once, in document order, into lines (the text of one paragraph, item or heading) and
 * regions (the elements that they stand in). Nothing is judged here and nothing is written to the page.
 */
import { dom, ELEMENT, TEXT } from './dom-access.ts';

/** An element that may have text in it. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | undefined;
  readonly name: string;
  /** Its place among the regions, which stand in document order: parents before children. */
  readonly index: number;
  /** Index after the last region within it. */
  end: number;
  /** Whether it stands in a list item or a quotation, or is one. */
  readonly within: 'list-item' | 'quote' | undefined;
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

/** A pause is offered this often: well under a millisecond of work. */
const NODES_PER_SLICE = 256;

/** Offers pauses by yielding. The page may change meanwhile; what it took away by then is left out. */
export function* walkText(root: Element): Generator<void, PageText> {
  const reader = new LineReader();
  let node: Node | null = root;
  for (let count = 0; node && count < MAX_NODES; count++) {
    if (count % NODES_PER_SLICE === 0) yield;
    const type = dom.type(node);
    if (type === TEXT) reader.read(node as Text);
    const entered: boolean = type === ELEMENT && reader.enter(node as Element);
    const child: Node | null = entered ? dom.firstChild(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (entered) reader.leave();
    node = nextAfter(node, reader);
  }
  while (reader.leave());
  return reader;
}

/** The next node in document order that is not within `node`. */
function nextAfter(node: Node, reader: LineReader): Node | null {
  let next = reader.isOpen ? dom.nextSibling(node) : null;
  while (!next && reader.isOpen) {
    const left = reader.leave();
    next = left && reader.isOpen ? dom.nextSibling(left) : null;
  }
  return next;
}

/** Keeps its own stack of open elements, so that a page that moves them meanwhile cannot lead it in circles. */
class LineReader implements PageText {
  readonly regions: Region[] = [];
  readonly lines: Line[] = [];
  readonly #open: Region[] = [];
  #line: Line | undefined;
  #links = 0;
  #afterPicture = false;

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** False for an element that is not to be looked into. */
  enter(element: Element): boolean {
    const name = dom.name(element);
    if (name === 'br') this.#line?.runs.push({ region: this.#line.region, linked: false });
    if (PICTURES.has(name)) this.#afterPicture = true;
    if (name === 'br' || isSkipped(element, name)) return false;
    if (!isInline(name)) this.#line = undefined;
    if (name === 'a') this.#links++;
    const parent = this.#open.at(-1);
    const within = WITHIN[name] ?? parent?.within;
    const region = {
      element,
      parent,
      name,
      index: this.regions.length,
      end: Number.POSITIVE_INFINITY,
      within,
    };
    this.regions.push(region);
    this.#open.push(region);
    return true;
  }

  leave(): Element | undefined {
    const region = this.#open.pop();
    if (!region) return undefined;
    region.end = this.regions.length;
    if (!isInline(region.name)) this.#line = undefined;
    if (region.name === 'a') this.#links--;
    return region.element;
  }

  read(node: Text): void {
    const region = this.#open.at(-1);
    const data = dom.data(node);
    if (!region || data.length > MAX_NODE_LENGTH) return;
    const size = data.trim().length;
    if (size > 0) this.#line ??= this.#startLine(region);
    if (!this.#line) return;
    const linked = this.#links > 0;
    this.#line.runs.push({ node, region, linked });
    this.#line.size += size;
    if (linked) this.#line.linkedSize += size;
  }

  #startLine(region: Region): Line {
    const line = {
      region: blockOf(region),
      runs: [],
      size: 0,
      linkedSize: 0,
      afterPicture: this.#afterPicture,
    };
    this.#afterPicture = false;
    this.lines.push(line);
    return line;
  }
}

export function holds(outer: Region, inner: Region): boolean {
  return inner.index >= outer.index && inner.index < outer.end;
}

/** Elements within a line; every other one begins a new line. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr picture q ruby s samp ' +
    'small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** A page's own elements (`<trusted-source>`) are inline, as they are unless its styles say otherwise. */
export function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes('-');
}

function blockOf(region: Region): Region {
  let block = region;
  while (block.parent && isInline(block.name)) block = block.parent;
  return block;
}

const WITHIN: Readonly<Record<string, 'list-item' | 'quote' | undefined>> = {
  __proto__: null as never,
  li: 'list-item',
  blockquote: 'quote',
};

const PICTURES = new Set(['img', 'picture', 'svg', 'video', 'iframe', 'figure', 'amp-img']);

/** Never an article's prose: menus, code, pictures, and what the reader types. */
const SKIPPED = new Set(
  (
    'script style noscript template title svg math canvas iframe frame object embed video audio map select ' +
    'option optgroup textarea input button datalist label progress meter nav dialog figcaption rt rp'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  (
    'navigation search dialog alertdialog menu menubar toolbar tablist tooltip textbox combobox listbox button ' +
    'status log'
  ).split(' '),
);

function isSkipped(element: Element, name: string): boolean {
  if (SKIPPED.has(name) || SKIPPED_ROLES.has(dom.attribute(element, 'role') ?? '')) return true;
  const editable = dom.attribute(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

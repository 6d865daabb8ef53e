/**
 * Ways into the DOM that a page cannot bend. `<form><input name="firstChild">` makes `form.firstChild` an
 * input, in a content script's world too (HTML, "DOM clobbering"); the getters of the interfaces' prototypes
 * stay true. Where there are no such interfaces (a parser in Node) the properties themselves are used.
 */
export const ELEMENT = 1;
export const TEXT = 3;

export const dom = {
  type: getter<Node, number>('Node', 'nodeType'),
  firstChild: getter<Node, Node | null>('Node', 'firstChild'),
  nextSibling: getter<Node, Node | null>('Node', 'nextSibling'),
  parent: getter<Node, Node | null>('Node', 'parentNode'),
  parentElement: getter<Node, Element | null>('Node', 'parentElement'),
  contains: method<Node, [node: Node], boolean>('Node', 'contains'),
  textContent: getter<Node, string | null>('Node', 'textContent'),
  data: getter<Text, string>('CharacterData', 'data'),
  name: getter<Element, string>('Element', 'localName'),
  attribute: method<Element, [name: string], string | null>('Element', 'getAttribute'),
  closest: method<Element, [selector: string], Element | null>('Element', 'closest'),
  isVisible,
  url: getter<Document, string | undefined>('Document', 'URL'),
  root: getter<Document, Element | null>('Document', 'documentElement'),
  find: method<Document, [selector: string], Element | null>('Document', 'querySelector'),
  findAll: method<Document, [selector: string], NodeListOf<Element>>('Document', 'querySelectorAll'),
};

/** Without styles (a parser in Node) everything is visible. */
function isVisible(element: Element): boolean {
  const check = (prototypeOf('Element') as Partial<Element> | undefined)?.checkVisibility;
  return check === undefined || check.call(element, { visibilityProperty: true });
}

function getter<On extends object, Value>(owner: string, name: string): (on: On) => Value {
  const get = Object.getOwnPropertyDescriptor(prototypeOf(owner) ?? {}, name)?.get;
  if (get) return (on) => get.call(on) as Value;
  return (on) => (on as Record<string, unknown>)[name] as Value;
}

function method<On extends object, Arguments extends unknown[], Value>(owner: string, name: string) {
  const call = (prototypeOf(owner) as Record<string, unknown> | undefined)?.[name];
  return (on: On, ...given: Arguments): Value => {
    const run = (call ?? (on as Record<string, unknown>)[name]) as (...given: Arguments) => Value;
    return run.apply(on, given);
  };
}

function prototypeOf(owner: string): object | undefined {
  const face = (globalThis as Record<string, unknown>)[owner];
  return typeof face === 'function' ? (face.prototype as object) : undefined;
}

// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { readSelection } from './read-selection.ts';

const WORDS = 'Nine barges sank in the harbour.';

beforeEach(() => {
  document.body.innerHTML = `<p>It was windy. <b style="display: inline">${WORDS}</b> Nobody was hurt.</p>`;
  getSelection()?.removeAllRanges();
});

test('a selection comes with the rest of its paragraph', () => {
  select(document.querySelector('b'));
  const selected = readSelection(document);
  const { text, from, to } = selected.type === 'passage' ? selected.passage : { text: '', from: 0, to: 0 };
  expect(text).toBe(`It was windy. ${WORDS} Nobody was hurt.`);
  expect(text.slice(from, to)).toBe(WORDS);
});

test('of a whole page no more is read than can be asked about', () => {
  document.body.innerHTML = `<p>${WORDS.repeat(20_000)}</p>`;
  select(document.querySelector('p'));
  const selected = readSelection(document);
  expect(selected.type === 'passage' && selected.passage.text.length).toBe(150_000);
});

describe('what is typed within a large selection is left out', () => {
  const cases: Record<string, [html: string, text: string]> = {
    'an editor between paragraphs': [
      `<p>${WORDS}</p>\n<div contenteditable="true"><p>my secret draft</p></div><p>It was\nwindy.</p>`,
      `${WORDS}\n\nIt was windy.`,
    ],
    'a text field': [`<p>${WORDS}</p><textarea>my secret draft</textarea>`, WORDS],
    'an editor within a line': [
      `<p>Nine <i contenteditable>secret</i>barges<br>sank.</p>`,
      'Nine barges\n\nsank.',
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [html, text]) => {
    document.body.innerHTML = html;
    select(document.body);
    const selected = readSelection(document);
    expect(selected.type === 'passage' && selected.passage.text.trim()).toBe(text);
  });

  test('and beside a small one', () => {
    document.body.innerHTML = `<p>It was <i contenteditable>secret</i>windy. <b style="display: inline">${WORDS}</b></p>`;
    select(document.querySelector('b'));
    const selected = readSelection(document);
    expect(selected.type === 'passage' && selected.passage.text).toBe(`It was windy. ${WORDS}`);
  });
});

test('nothing selected is nothing', () => {
  expect(readSelection(document)).toEqual({ type: 'nothing' });
});

describe('is refused', () => {
  const editors: Record<string, (words: HTMLElement) => void> = {
    'in an editor': (words) => words.closest('p')?.setAttribute('contenteditable', 'true'),
    'in a text field by role': (words) => words.setAttribute('role', 'textbox'),
    'while a password is typed': () => focusIn(document.body),
    'while a password is typed in a shadow tree': () => focusIn(openTree(document.body)),
    'in a shadow tree within an editor': (words) => {
      document.body.setAttribute('contenteditable', '');
      openTree(document.body).append(words);
    },
  };
  test.each(Object.entries(editors))('%s', (_, make) => {
    const words = document.querySelector('b') as HTMLElement;
    make(words);
    select(words);
    expect(readSelection(document).type).toBe('refused');
  });

  test('in a document that is edited as a whole', () => {
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    select(document.querySelector('b'));
    expect(readSelection(document).type).toBe('refused');
    Reflect.deleteProperty(document, 'designMode');
  });
});

function select(element: Element | null): void {
  const range = document.createRange();
  if (element) range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function openTree(within: Element): ShadowRoot {
  const host = document.createElement('div');
  within.append(host);
  return host.attachShadow({ mode: 'open' });
}

function focusIn(within: Node): void {
  const field = document.createElement('input');
  field.type = 'password';
  within.appendChild(field);
  field.focus();
}

import { describe, expect, test } from 'vitest';
import { decodeHtml } from './decode-html.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

const cases: Record<string, [bytes: Uint8Array, text: string]> = {
  'UTF-8 without a word about it': [utf8('<p>Café “42”'), '<p>Café “42”'],
  'windows-1252 without a word about it': [latin('<p>Caf\xe9 \x9342\x94'), '<p>Café “42”'],
  'a declared charset': [latin('<meta charset="iso-8859-2"><p>\xb1'), '<meta charset="iso-8859-2"><p>ą'],
  'a charset in http-equiv': [
    latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xc4\xe0'),
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Да',
  ],
  'a byte order mark, whatever is declared': [
    Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('<meta charset="iso-8859-2">é')]),
    '<meta charset="iso-8859-2">é',
  ],
  'UTF-16 with its mark': [Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]), 'é'],
  'a charset that does not exist': [utf8('<meta charset="klingon">é'), '<meta charset="klingon">é'],
  'one broken byte in declared UTF-8': [
    Uint8Array.from([...utf8('<meta charset="utf-8">é'), 0xff]),
    '<meta charset="utf-8">é\ufffd',
  ],
};

describe('a saved page is decoded by', () => {
  for (const [name, [bytes, text]] of Object.entries(cases)) {
    test(name, () => expect(decodeHtml(bytes)).toBe(text));
  }
});

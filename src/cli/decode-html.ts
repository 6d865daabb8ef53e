/**
 * A saved page's bytes as text. The byte order mark decides, then the charset that the page declares in its
 * first bytes, then whether the bytes are valid UTF-8; what is left is windows-1252, as in browsers
 * (HTML, "determining the character encoding").
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
  const known = marked ?? declaredCharset(bytes);
  if (known) return decode(bytes, known);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

/** Node 20 reads windows-1252 as latin1 (nodejs/node issue 56542): quotation marks become control characters. */
function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** What stands at 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTE_ORDER_MARKS: readonly [mark: readonly number[], charset: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** Browsers look at the first 1024 bytes; saved pages often have a comment before them. */
const BYTES_SEARCHED = 4096;

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, BYTES_SEARCHED));
  const charset = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1];
  // Found by reading bytes as ASCII, so it cannot be UTF-16: the standard takes UTF-8 then.
  if (!charset || /^utf-?16/i.test(charset)) return charset && 'utf-8';
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return undefined;
  }
}

import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 255])('reads %i bytes again as Buffer would', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 73) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64').replace(/=+$/, ''));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it('is undefined for other text', () => {
    expect(fromBase64('ab c')).toBeUndefined();
  });
});

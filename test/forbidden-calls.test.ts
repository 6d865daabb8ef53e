import { describe, expect, it } from 'vitest';
import { readSources } from './read-sources.ts';

/** What PRIVACY.md promises and what a hostile page could use against us, as things that our code never does. */
const FORBIDDEN: Record<string, RegExp> = {
  'writes markup from text':
    /\b(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
  'runs text as code': /\beval\(|new Function\(/,
  'opens a connection':
    /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon|WebTransport|RTCPeerConnection/,
  'loads a script from elsewhere': /importScripts\(|<script[^>]+src=["']https?:/,
};

/** The one file that fetches, and what: a file of our own package. */
const FETCHES: Record<string, RegExp> = {
  'extension/background/fetch-seed-pack.ts': /fetch\([^)]*getURL\(/,
};

const sources = readSources('src', 'extension');

describe('our code', () => {
  it.each(Object.entries(FORBIDDEN))('never %s', (_, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('fetches nothing but its own packaged library', () => {
    const fetching = sources.filter(({ text }) => /(?<![.\w])fetch\(/.test(text));
    expect(fetching.filter(({ file, text }) => !FETCHES[file]?.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readSources, readText } from './read-sources.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
}

const messages = JSON.parse(readText('public/_locales/en/messages.json')) as Record<string, Message>;
const sources = readSources('src', 'extension');
const everything = [...sources.map(({ text }) => text), readText('manifest.json')].join('\n');

/** `sayCount(say, 'coverageClaims', n)` chooses between "coverageClaims_one" and "coverageClaims_other". */
const PLURALS = ['_one', '_other'];

describe('texts in public/_locales', () => {
  it('are there for every key that the code names', () => {
    expect(namedKeys().filter((key) => !(key in messages))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('each say what they are for, so that they can be translated', () => {
    expect(Object.keys(messages).filter((key) => !messages[key]?.description)).toEqual([]);
  });
});

function namedKeys(): string[] {
  const keys = [
    ...matches(everything, /\bsay\(\s*'(\w+)'/g),
    ...matches(everything, /__MSG_(\w+)__/g),
    ...sources.flatMap(({ text }) => keysInTables(text)),
  ];
  const counted = [...matches(everything, /\bsayCount\(\s*say,\s*'(\w+)'/g)];
  return [...keys, ...counted.flatMap((key) => PLURALS.map((plural) => key + plural))];
}

/** `say(NAMES[gate])`: every text in the table NAMES of that file is a key. */
function keysInTables(text: string): string[] {
  const tables = new Set(matches(text, /\bsay\(\s*([A-Z_]+)\[/g));
  return [...tables].flatMap((table) => {
    const body = new RegExp(`const ${table}\\b[^=]*= \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
    return matches(body, /'(\w+)'\s*(?:,|$)/gm);
  });
}

function isUsed(key: string): boolean {
  const plain = PLURALS.reduce((name, plural) => name.replace(new RegExp(`${plural}$`), ''), key);
  // `${key}On`: a form of a text that is made from the name of another.
  const stems = [key, plain, key.replace(/(?:On|Is|Unnamed)$/, '')];
  return stems.some((stem) => everything.includes(`'${stem}'`)) || everything.includes(`__MSG_${key}__`);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, key]) => key ?? '');
}

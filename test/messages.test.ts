import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSources, readText } from './read-sources.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
}

const sources = readSources('src', 'extension');
const everything = [...sources.map(({ text }) => text), readText('manifest.json')].join('\n');

describe.each(readdirSync(path.join(ROOT, 'public/_locales')))('texts in public/_locales/%s', (locale) => {
  const messages = JSON.parse(readText(`public/_locales/${locale}/messages.json`)) as Record<string, Message>;
  const plurals = pluralsOf(locale);

  it('are there for every key that the code names', () => {
    expect(namedKeys(plurals).filter((key) => !(key in messages))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key, plurals))).toEqual([]);
  });

  it('each say what they are for, so that they can be translated', () => {
    expect(Object.keys(messages).filter((key) => !messages[key]?.description)).toEqual([]);
  });
});

/** `sayCount(say, 'coverageClaims', n)` chooses, in English, between "coverageClaims_one" and "coverageClaims_other". */
function pluralsOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  return rules.resolvedOptions().pluralCategories.map((category) => `_${category}`);
}

function namedKeys(plurals: readonly string[]): string[] {
  const keys = [
    ...matches(everything, /\bsay\(\s*'(\w+)'/g),
    ...matches(everything, /__MSG_(\w+)__/g),
    ...sources.flatMap(({ text }) => keysInTables(text)),
  ];
  const counted = [...matches(everything, /\bsayCount\(\s*say,\s*'(\w+)'/g)];
  return [...keys, ...counted.flatMap((key) => plurals.map((plural) => key + plural))];
}

/** `say(NAMES[gate])`: every text in the table NAMES of that file is a key. */
function keysInTables(text: string): string[] {
  const tables = new Set(matches(text, /\bsay\(\s*([A-Z_]+)\[/g));
  return [...tables].flatMap((table) => {
    const body = new RegExp(`const ${table}\\b[^=]*= \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
    return matches(body, /'(\w+)'\s*(?:,|$)/gm);
  });
}

function isUsed(key: string, plurals: readonly string[]): boolean {
  const plain = plurals.reduce((name, plural) => name.replace(new RegExp(`${plural}$`), ''), key);
  // `${key}On`: a form of a text that is made from the name of another.
  const stems = [key, plain, key.replace(/(?:On|Is|Unnamed)$/, '')];
  return stems.some((stem) => everything.includes(`'${stem}'`)) || everything.includes(`__MSG_${key}__`);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, key]) => key ?? '');
}

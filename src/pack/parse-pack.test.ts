import { describe, expect, it } from 'vitest';
import { findMatches } from '../matching/find-matches.ts';
import { MemoryLibrary } from '../matching/memory-library.ts';
import type { SourceDocument } from '../model.ts';
import { buildPack } from './build-pack.ts';
import { checksum } from './checksum.ts';
import type { Pack } from './pack.ts';
import { PackError } from './pack-error.ts';
import { formatPack, PACK_VERSION } from './pack-format.ts';
import { parsePack } from './parse-pack.ts';

const DOCUMENTS: SourceDocument[] = [
  {
    id: 'mill',
    title: 'Fire in the old mill',
    publisher: 'The Weekly',
    published: '2024-03-05',
    sections: [
      { text: 'A fire destroyed the old mill in Lowford on Monday. Police said that 14 people were hurt.' },
      {
        title: 'Trains',
        text: 'The railway closed both lines to Easthaven. “No train will run before noon,” the company said.',
      },
    ],
  },
  {
    id: 'bridge',
    title: 'Bridge',
    sections: [{ text: 'Lowford council approved a bridge for 3.2 million euros in 2021.' }],
  },
];
const PACK = buildPack(DOCUMENTS, { name: 'weekly' });
const TEXT = formatPack(PACK);

describe('a pack', () => {
  it('is read again as it was written', () => {
    expect(parsePack(TEXT)).toEqual(PACK);
  });

  it('is written alike every time', () => {
    expect(formatPack(buildPack(DOCUMENTS, { name: 'weekly' }))).toBe(TEXT);
  });

  it('has every mention where its quote stands, and every document', () => {
    const { documents, mentions } = PACK.segment;
    expect(new Set(mentions.map(({ document }) => document))).toEqual(new Set([0, 1]));
    for (const { document, section, start, end, quote, text } of mentions) {
      const whole = documents[document]?.sections[section]?.text ?? '';
      expect([whole.slice(start, end), text]).toEqual([quote.exact, quote.exact]);
      expect(whole).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('begins with its version', () => {
    expect(TEXT.startsWith(`{"version":"${PACK_VERSION}"`)).toBe(true);
  });
});

describe('parsePack refuses', () => {
  const lines = TEXT.split('\n');
  const [form, terms] = PACK_VERSION.split('.').map(Number) as [number, number];
  const edit = (from: string, to: string): string => resum(TEXT.replace(from, to));
  const cases: Record<string, [text: string, fault: string, says: RegExp]> = {
    'an empty file': ['', 'foreign', /not a Whence pack/],
    'a page of the web': ['<!doctype html>\n<p>Hello', 'foreign', /choose a file that Whence has written/],
    'other JSON': ['{"version":1,"claims":[]}\n', 'foreign', /not a Whence pack/],
    'a pack without version': [TEXT.replace(`"${PACK_VERSION}"`, 'null'), 'inconsistent', /no version/],
    'an older form': [TEXT.replace(PACK_VERSION, `${form - 1}.${terms}`), 'older', /build it again/],
    'older terms': [TEXT.replace(PACK_VERSION, `${form}.${terms - 1}`), 'older', /this build reads/],
    'a newer form': [TEXT.replace(PACK_VERSION, `${form + 1}.0`), 'newer', /update Whence/],
    'a pack that was cut between lines': [
      `${lines.slice(0, 5).join('\n')}\n`,
      'truncated',
      /ends after 4 of \d+ lines/,
    ],
    'a pack that was cut inside a line': [TEXT.slice(0, -9), 'truncated', /download it again/],
    'a changed letter': [TEXT.replace('old mill in', 'odd mill in'), 'checksum', /damaged or edited/],
    'a line too many': [`${TEXT}{}\n`, 'checksum', /damaged or edited/],
    'a document without id': [
      edit('"id":"mill"', '"id":""'),
      'inconsistent',
      /line 2: "id" of a document is not a text/,
    ],
    'a document with a field too many': [
      edit('"id":"mill"', '"id":"mill","script":"x"'),
      'inconsistent',
      /line 2: a document has a field "script"/,
    ],
    'a day that is none': [edit('2024-03-05', '2024-02-31'), 'inconsistent', /"published" of a document/],
    'an address that is no page': [
      edit('"publisher"', '"url":"javascript:alert(1)","publisher"'),
      'inconsistent',
      /"url" of a document is not the address of a web page/,
    ],
    'a section without text': [
      edit('"title":"Trains","text"', '"title":"Trains","words"'),
      'inconsistent',
      /section 1 of document "mill" has a field "words"/,
    ],
    'a span of days that runs back': [
      edit('"publisher"', '"describes":{"from":"2024-03-05","to":"2024-03-01"},"publisher"'),
      'inconsistent',
      /a span of days, the first one first/,
    ],
    'a place that is written as text': [
      edit('"document":1', '"document":"1"'),
      'inconsistent',
      /whole number/,
    ],
    'a mention that says something else': [
      edit('{"text":"A fire', '{"text":"No fire'),
      'inconsistent',
      /quote does not stand/,
    ],
    'other words around a quote': [edit('"suffix":" ', '"suffix":"x'), 'inconsistent', /other words stand/],
    'a speaker without a word': [
      edit('"source":"Police"', '"source":""'),
      'inconsistent',
      /"source" of an attr/,
    ],
    'a stance that there is not': [
      edit('"asserts"', '"doubted"'),
      'inconsistent',
      /"stance" of an attribution/,
    ],
    'words that nobody says': [
      edit('"content":{"start":', '"content":{"start":9'),
      'inconsistent',
      /what is attributed stands at/,
    ],
    'two documents of one id': [edit('"id":"bridge"', '"id":"mill"'), 'inconsistent', /two documents/],
    'a section that is not there': [
      edit('"section":1', '"section":9'),
      'inconsistent',
      /section 9 of document 0/,
    ],
    'a document that is not there': [edit('"document":1', '"document":7'), 'inconsistent', /document 7/],
    'a place behind the end': [edit('"start":0,"end":', '"start":0,"end":9'), 'inconsistent', /lies outside/],
    'a quote that stands elsewhere': [
      edit('"exact":"', '"exact":"Not '),
      'inconsistent',
      /quote does not stand/,
    ],
  };

  it.each(Object.entries(cases))('%s', (_, [text, fault, says]) => {
    expect(() => parsePack(text, '"weekly.pack"')).toThrow(
      expect.objectContaining({ name: 'PackError', fault, message: expect.stringMatching(says) }),
    );
    expect(() => parsePack(text, '"weekly.pack"')).toThrow(/^"weekly\.pack"/);
  });

  it('an index that leads out of the mentions', () => {
    const bucket = lines.find((line) => line.startsWith('[[')) ?? '';
    const entries = JSON.parse(bucket) as [string, number, string][];
    entries[0] = [entries[0]?.[0] ?? '', 1, 'f+A'];
    expect(() => parsePack(edit(bucket, JSON.stringify(entries)))).toThrow(
      /postings name mention|postings end/,
    );
  });

  it('a term in the wrong bucket', () => {
    const text = Array.from({ length: 200 }, (_, i) => `Police said that ${i + 1000} people were hurt.`).join(
      ' ',
    );
    const large = formatPack(
      buildPack([{ id: 'a', title: 'Many', sections: [{ text }] }], { name: 'large' }),
    );
    const [first = '', second = ''] = large.split('\n').filter((line) => line.startsWith('[['));
    const swapped = large.replace(`${first}\n${second}\n`, `${second}\n${first}\n`);
    expect(() => parsePack(resum(swapped))).toThrow(/wrong bucket/);
  });
});

describe('the index of a pack', () => {
  const text = Array.from({ length: 90 }, (_, i) => `Police said that ${i + 1000} people were hurt.`).join(
    ' ',
  );
  const large = formatPack(buildPack([{ id: 'a', title: 'Many', sections: [{ text }] }], { name: 'large' }));
  const lines = large.split('\n');
  const blocks = lines.filter((line) => /^\["[^"]+",0,/.test(line));
  const [block = ''] = blocks;
  const [term = ''] = JSON.parse(block) as [string];
  const withBlocks = (...instead: string[]): string => {
    const others = lines.filter((line) => line !== block).slice(0, -1);
    const count = `"blocks":${blocks.length - 1 + instead.length}`;
    return resum(`${[...others, ...instead].join('\n').replace(/"blocks":\d+/, count)}\n`);
  };
  const entryOf = (count: number, postings: string): string => {
    const line = lines.find((one) => one.startsWith('[[')) ?? '';
    const [[first], ...rest] = JSON.parse(line) as [string, number, string][] as [[string], ...unknown[]];
    return resum(large.replace(line, JSON.stringify([[first, count, postings], ...rest])));
  };

  it('may say its blocks in the same words again', () => {
    expect(parsePack(withBlocks(block)).segment.blocks).toHaveLength(blocks.length);
  });

  it.each([
    ['a block that is missing', withBlocks(), /should have \d+ postings/],
    ['a block that stands there twice', withBlocks(block, block), /out of order/],
    ['a block that begins with the second', withBlocks(block.replace(',0,', ',1,')), /out of order/],
    [
      'a block of a term that is not there',
      withBlocks(block, '["nowhere",0,"AAE"]'),
      /no bucket has the term/,
    ],
    ['a block without postings', withBlocks(`["${term}",0,""]`), /holds 0 postings/],
    ['a block that is no list', withBlocks('{}'), /list of three/],
    ['a term in no mention', entryOf(0, ''), /should have 0 postings/],
    [
      'a mention beyond all numbers',
      entryOf(1, `${'g'.repeat(400)}AAE`),
      /postings name mention|postings end/,
    ],
    ['a mention named twice', entryOf(2, 'AAEAAQ'), /names? mention 0 twice/],
    ['a posting without weight', entryOf(1, 'AAA'), /without weight/],
  ])('is refused with %s', (_, changed, says) => {
    expect(() => parsePack(changed)).toThrow(expect.objectContaining({ fault: 'inconsistent' }));
    expect(() => parsePack(changed)).toThrow(says);
  });
});

describe('a pack changed at random', () => {
  const CHANGES = 3_000;
  const KINDS_OF_END = ['checksum', 'foreign', 'inconsistent', 'read', 'truncated'];

  it('is read whole or refused with a reason, and nothing else', async () => {
    const random = makeRandom(7);
    const results = new Set<string>();
    for (let i = 0; i < CHANGES; i++) {
      const text = change(TEXT, random);
      const read = tryParse(text);
      results.add(read instanceof PackError ? read.fault : 'read');
      if (read instanceof PackError) expect(read.message).toMatch(/^"a\.pack"/);
      else await expectUsable(read);
    }
    expect(results).toEqual(new Set(KINDS_OF_END));
  });

  function tryParse(text: string): Pack | PackError {
    try {
      return parsePack(text, '"a.pack"');
    } catch (error) {
      if (error instanceof PackError) return error;
      throw error;
    }
  }

  async function expectUsable(pack: Pack): Promise<void> {
    expect(parsePack(formatPack(pack))).toEqual(pack);
    const library = new MemoryLibrary();
    await library.addSegment(pack.segment);
    await findMatches({ text: 'A fire destroyed the old mill in Lowford on Monday.' }, library);
  }
});

type Random = () => number;

/** Park and Miller's generator: the same changes in every run. */
function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** One change to a pack; seven times in eight its checksum is made to fit. */
function change(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const changed = pick(
    [
      () => text.slice(0, at),
      () => text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 20)),
      () =>
        text.slice(0, at) +
        pick(['0', '9', '"', '}', '\\', '\n', '\u0000', '-', 'é'], random) +
        text.slice(at + 1),
      () => changeLine(text, random, (line) => [line, line]),
      () => changeLine(text, random, () => []),
      () => changeLine(text, random, (line) => [changeValue(line, random)]),
      () => changeLine(text, random, (line) => [changeValue(line, random)]),
      () => changeLine(text, random, (line) => [changeValue(line, random)]),
    ],
    random,
  )();
  return random() < 7 / 8 ? resum(changed) : changed;
}

function changeLine(text: string, random: Random, to: (line: string) => string[]): string {
  const lines = text.split('\n').slice(0, -1);
  const at = Math.floor(random() * lines.length);
  return `${[...lines.slice(0, at), ...to(lines[at] ?? ''), ...lines.slice(at + 1)].join('\n')}\n`;
}

const ODD = [
  null,
  true,
  -1,
  0,
  0.5,
  1,
  7,
  2 ** 53,
  1e300,
  '',
  'x',
  '2024-02-31',
  [],
  {},
  [[]],
  { length: 1 },
];

/** Puts something odd in the place of one value of a line, at any depth, or beside it, or takes it out. */
function changeValue(line: string, random: Random): string {
  const root = { line: JSON.parse(line) as unknown };
  let holder: Record<string, unknown> = root;
  let key = 'line';
  while (random() < 0.8) {
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    holder = inner as Record<string, unknown>;
    key = pick(Object.keys(holder), random);
  }
  if (random() < 0.1) delete holder[key];
  else holder[random() < 0.1 ? `${key}2` : key] = pick(ODD, random);
  return JSON.stringify(root.line) ?? '';
}

/** Gives an edited pack a checksum that fits. */
function resum(text: string): string {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return `${text.slice(0, end).replace(/"checksum":"[0-9a-f]+"/, `"checksum":"${checksum(body)}"`)}\n${body}`;
}

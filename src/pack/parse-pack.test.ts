import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../model.ts';
import { buildPack } from './build-pack.ts';
import { checksum } from './checksum.ts';
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
    'a document without id': [edit('"id":"mill"', '"id":""'), 'inconsistent', /line 2: a document has no id/],
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

/** Gives an edited pack a checksum that fits. */
function resum(text: string): string {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return `${text.slice(0, end).replace(/"checksum":"[0-9a-f]+"/, `"checksum":"${checksum(body)}"`)}\n${body}`;
}

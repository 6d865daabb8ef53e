/** `npm run seeds`: what the built-in library is made of, and what was left out of it and why. Prints Markdown. */
import { openSeed, readSeedDocuments } from '../seeds/build-seed-pack.ts';
import { CATALOG } from '../seeds/catalog.ts';
import { buildPack } from '../src/pack/build-pack.ts';

const { segment } = buildPack(await readSeedDocuments(), { name: 'seeds' });

console.log('| document | sections | claims | lines cut |\n| --- | --- | --- | --- |');
for (const [place, entry] of CATALOG.entries()) {
  const { document, cut } = await openSeed(entry);
  const claims = segment.mentions.filter((mention) => mention.document === place).length;
  console.log(
    `| ${document.id} ${document.title} | ${document.sections.length} | ${claims} | ${cut.length} |`,
  );
}

console.log('\n| document | cut | why |\n| --- | --- | --- |');
for (const entry of CATALOG) {
  const { document, cut } = await openSeed(entry);
  for (const { text, cutBecause } of cut) {
    if (text !== '') console.log(`| ${document.id} | ${text.replaceAll('|', '\\|')} | ${cutBecause} |`);
  }
}

import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';
import { MemoryLibrary } from '../matching/memory-library.ts';
import { buildPack } from '../pack/build-pack.ts';
import { reportCheck } from './report-check.ts';
import { sayEnglish } from './say-english.ts';

const PAGE = 'Three people were injured in Monday’s attack on the port of Marwada, doctors said.';

const QUOTED: Record<string, [sentence: string, shown: string]> = {
  'a sentence': [
    'Eleven people were injured in Monday’s attack on the port of Marwada, doctors said.',
    '“Eleven people were injured in Monday’s attack on the port of Marwada, doctors said.”',
  ],
  'a sentence with a quote at its head': [
    '“Eleven people were injured in Monday’s attack on the port of Marwada,” a doctor said.',
    '“Eleven people were injured in Monday’s attack on the port of Marwada,” a doctor said.',
  ],
  'a sentence with a quote at its head, in typewriter marks': [
    '"Eleven people were injured in Monday’s attack on the port of Marwada," a doctor said.',
    '"Eleven people were injured in Monday’s attack on the port of Marwada," a doctor said.',
  ],
};

test.each(Object.entries(QUOTED))(
  '%s stands in one pair of quotation marks',
  async (_, [sentence, shown]) => {
    const published = '2024-06-11';
    const document = { id: 'd', title: 'Attack on Marwada', published, sections: [{ text: sentence }] };
    const library = new MemoryLibrary();
    await library.addSegment(buildPack([document], { name: 'test' }).segment);
    const checked = await checkText(PAGE, { published }, library);
    const lines = reportCheck({ published }, checked, sayEnglish(), false).split('\n');
    expect(lines.map((line) => line.trim())).toContain(shown);
  },
);

import type { Pack } from '../pack/pack.ts';

/** "1 document, 12 mentions, 310 terms, 4 blocks": what went into a pack. */
export function wordPackSize({ segment }: Pack): string {
  const { documents, mentions, dictionary, blocks } = segment;
  const terms = dictionary.reduce((sum, bucket) => sum + bucket.terms.length, 0);
  return [
    counted(documents.length, 'document'),
    counted(mentions.length, 'mention'),
    counted(terms, 'term'),
    counted(blocks.length, 'block'),
  ].join(', ');
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

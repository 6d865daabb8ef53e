import type { MeaningCover } from '../comparison/compare-meanings.ts';
import type { Comparison } from '../comparison/compare-statements.ts';
import type { Feature } from './feature.ts';
import { findHeadlineParts } from './find-headline-parts.ts';
import { findOwnMarkers } from './find-markers.ts';

/** How near two statements are in meaning, as wholes and in what each has of its own. */
export function meaningFeatures({ meanings }: Comparison): Feature[] {
  const { nearness, restNearness, here, there } = meanings;
  return [
    ['meaning nearness', nearness],
    ['meaning rest nearness', restNearness],
    ...coverFeatures('here', here),
    ...coverFeatures('there', there),
  ];
}

function coverFeatures(side: string, { cover, least, rest }: MeaningCover): Feature[] {
  return [
    [`meaning cover ${side}`, cover],
    [`meaning least ${side}`, least],
    [`meaning rest ${side}`, rest],
  ];
}

/** How what is there reports what is said here: believed, doubted, told by somebody. */
export function reportFeatures({ a, b, alignment }: Comparison): Feature[] {
  const shared = alignment.same.map((pair) => pair.b);
  const parts = findHeadlineParts(b, shared);
  return [
    ...findOwnMarkers(b, a, shared).flatMap(({ marker, count, distance, place, before }): Feature[] => [
      [`${marker} only there`, count],
      [`${marker} distance`, distance],
      [`${marker} place`, place],
      [`${marker} before`, before],
    ]),
    ...Object.entries(parts).map(([name, value]): Feature => [`headline ${name}`, Number(value)]),
    ['headline share', parts.mostShared / Math.max(1, a.words.length)],
    ['shared of there', shared.length / Math.max(1, b.words.length)],
  ];
}

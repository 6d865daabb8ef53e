import type { Analysis, Word } from '../analysis/analysis.ts';
import { oncePer } from '../once-per.ts';

/** Words by which a sentence takes a stand towards a report. */
export type Marker = 'refuting' | 'doubting' | 'hedging' | 'reporting' | 'confirming' | 'trying';

/** Base forms, and forms that the lexicon does not lead back to one. */
const MARKERS: Readonly<Record<Marker, ReadonlySet<string>>> = {
  refuting: set(
    'fake hoax deny denial debunk false falsely untrue refute dispute bogus fabricate satire satirical spoof parody hoaxer reject retract retraction apologize apology correction wrong myth prank photoshop disprove baseless unfounded doctored lie rubbish nonsense exaggerate inaccurate misleading mistaken mistakenly rebuff quash dismiss scoff bunk bust expose stunt stage not isn aren wasn weren didn doesn don',
  ),
  doubting: set(
    'doubt question unconfirmed unverified skeptical sceptical unclear dubious unlikely mystery whether really probably suspicious truth confusion debate investigate investigation inquiry probe check',
  ),
  hedging: set(
    'reportedly alleged allegedly rumor rumour claim purported supposedly apparent apparently may might could possible possibly perhaps maybe seem appear suspect speculation believe potential potentially likely if why how mull weigh eye tip expect soon',
  ),
  reporting: set(
    'report say tell accord source announce state allege accuse suggest tweet write insist analyst witness media paper newspaper blog',
  ),
  confirming: set(
    'confirm confirmation verify official prove proof indeed true reveal evidence identify admit acknowledge unveil show video photo photograph watch',
  ),
  trying: set('want plan try attempt seek hope consider could would should ask'),
};
const NOBODY = set('no nobody none nothing neither nor never without cannot');

const NAMES = Object.keys(MARKERS) as Marker[];

/** How many words of each class a statement has, and whether it asks. */
export function findMarkers(analysis: Analysis): [name: string, value: number][] {
  const { words, statement } = analysis;
  const places = markerPlaces(analysis);
  return [
    ...NAMES.map((name): [string, number] => [name, places.get(name)?.length ?? 0]),
    ['asks', Number(/\?\s*["”’]?\s*$/.test(statement.text))],
    ['quotes', Number(/["“‘'][^"”]{3,}["”’']/.test(statement.text))],
    ['nobody', words.reduce((sum, { lower }) => sum + Number(NOBODY.has(lower)), 0)],
  ];
}

/** Where the markers of each class stand in a statement, and where it denies in any way. Word indices. */
const markerPlaces = oncePer(({ words }: Analysis): ReadonlyMap<Marker | 'denying', readonly number[]> => {
  const where = (fits: (word: Word) => boolean) => words.flatMap((word, i) => (fits(word) ? [i] : []));
  const denies = (word: Word) =>
    word.functionClass === 'negator' || NOBODY.has(word.lower) || isMarker(word, 'refuting');
  return new Map([
    ...NAMES.map((name) => [name, where((word) => isMarker(word, name))] as const),
    ['denying', where(denies)] as const,
  ]);
});

const saidWords = oncePer(
  ({ words }: Analysis): ReadonlySet<string> => new Set(words.flatMap(({ lower, lemma }) => [lower, lemma])),
);

/** Where the markers of a class stand that one statement has of its own: what the other says too is its matter. */
export interface OwnMarkers {
  readonly marker: Marker;
  readonly count: number;
  /** Words between the nearest two of a marker and a word that both statements have; `FAR` without any. */
  readonly distance: number;
  /** Place of the first, 0 (begins the statement) to 1; 2 without any. */
  readonly place: number;
  /** How many stand before all that both statements have. */
  readonly before: number;
}

const FAR = 20;

/** `shared`: indices of the words that the other statement has too. */
export function findOwnMarkers(of: Analysis, other: Analysis, shared: readonly number[]): OwnMarkers[] {
  const said = saidWords(other);
  const first = Math.min(...shared, of.words.length);
  const places = markerPlaces(of);
  return NAMES.map((marker) => {
    const own = (places.get(marker === 'refuting' ? 'denying' : marker) ?? []).filter((i) => {
      const { lower, lemma } = of.words[i] as Word;
      return !said.has(lower) && !said.has(lemma);
    });
    return {
      marker,
      count: own.length,
      distance: Math.min(FAR, ...own.flatMap((i) => shared.map((j) => Math.abs(i - j)))),
      place: own[0] === undefined ? 2 : own[0] / of.words.length,
      before: own.filter((i) => i < first).length,
    };
  });
}

/** The first word by which a sentence says that something is not so. */
export function findMarkerWord({ words }: Analysis): Word | undefined {
  return words.find((word) => word.functionClass === 'negator' || isMarker(word, 'refuting'));
}

function isMarker({ lower, lemma }: Word, marker: Marker): boolean {
  return MARKERS[marker].has(lemma) || MARKERS[marker].has(lower);
}

function set(members: string): ReadonlySet<string> {
  return new Set(members.split(' '));
}

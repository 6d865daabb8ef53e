import type { Analysis, Word } from './analysis.ts';

/** Words by which a sentence takes a stand towards a report, each class counted. */
const MARKERS: Readonly<Record<string, ReadonlySet<string>>> = {
  refuting: set(
    'fake hoax deny denial debunk false falsely untrue refute dispute bogus fabricate satire hoaxer reject retract retraction apologize apology correction wrong myth prank photoshop disprove baseless doctored lie not isn aren wasn weren didn doesn don',
  ),
  doubting: set(
    'doubt question unconfirmed unverified skeptical unclear dubious unlikely mystery whether really probably suspicious',
  ),
  hedging: set(
    'reportedly alleged allegedly rumor rumour claim purported supposedly apparently may might could possibly suspect speculation believe potential potentially likely',
  ),
  reporting: set('report say tell accord source announce state allege accuse suggest tweet write'),
  confirming: set(
    'confirm verify official prove proof indeed true reveal evidence identify admit acknowledge',
  ),
  trying: set('want plan try attempt seek hope consider could would should ask'),
};

/** How many words of each class a statement has, and whether it asks. */
export function findMarkers({ words, statement }: Analysis): [name: string, value: number][] {
  const counts = Object.entries(MARKERS).map(([name, members]): [string, number] => [
    name,
    words.reduce((sum, { lower, lemma }) => sum + Number(members.has(lemma) || members.has(lower)), 0),
  ]);
  return [
    ...counts,
    ['asks', Number(/\?\s*["”’]?\s*$/.test(statement.text))],
    ['quotes', Number(/["“‘'][^"”]{3,}["”’']/.test(statement.text))],
    ['nobody', words.reduce((sum, { lower }) => sum + Number(NOBODY.has(lower)), 0)],
  ];
}

const NOBODY = set('no nobody none nothing neither');

function set(members: string): ReadonlySet<string> {
  return new Set(members.split(' '));
}

/** The first word by which a sentence says that something is not so. */
export function findMarkerWord({ words }: Analysis): Word | undefined {
  return words.find(
    ({ lower, lemma, functionClass }) =>
      functionClass === 'negator' || MARKERS.refuting?.has(lemma) || MARKERS.refuting?.has(lower),
  );
}

import type { Evidence, Kind, Reason, Stance } from '../model.ts';
import { insideSentence } from './inside-sentence.ts';
import type { Say } from './say.ts';
import { wordDate } from './word-date.ts';

/** What a stance is called on screen: "Different figure", "Denied by the Kremlin", "Also reported by …". */
export function wordStance(evidence: Evidence, say: Say): string {
  const { publisher } = evidence.document;
  switch (evidence.kind) {
    case 'denial':
      return wordDenial(evidence, say);
    case 'later-figure':
    case 'earlier-figure':
      return wordUpdate(evidence, say);
    case 'copy':
    case 'same-figure':
    case 'same-report':
      return publisher
        ? say(KIND_KEYS[evidence.kind], [publisher])
        : say(`${KIND_KEYS[evidence.kind]}Unnamed`);
    default:
      return say(KIND_KEYS[evidence.kind]);
  }
}

/** The reason as it is shown under `wordStance`, which has said who denies where that is known. */
export function reasonUnderTitle({ kind, reason }: Pick<Evidence, 'kind' | 'reason'>): Reason {
  if (kind !== 'denial') return reason;
  return { ...reason, differs: reason.differs.filter(({ denies, ...sides }) => !(denies && sides[denies])) };
}

/** The name of a group of claims: "In conflict", "Updated", "Reported", "Related". */
export function wordStanceGroup(stance: Stance, say: Say): string {
  return say(STANCE_KEYS[stance]);
}

/** Whoever denies stands in the source; or on the page, when nobody in the source does. */
function wordDenial({ reason, mention }: Evidence, say: Say): string {
  const speakers = reason.differs.find(({ slot }) => slot === 'speaker');
  const there =
    mention.attributions.find(({ stance }) => stance === 'denies')?.source ?? speakers?.there?.text;
  const isHere = speakers?.denies ? speakers.denies === 'here' : there === undefined;
  const [claims, denies] = isHere
    ? [speakers?.there?.text, speakers?.here?.text]
    : [speakers?.here?.text, there];
  const names = [claims, denies].map((name) => name && insideSentence(name));
  if (names[0] && names[1] && names[0] !== names[1]) return say('kindDenialBoth', [names[0], names[1]]);
  return names[1] ? say('kindDenialBy', [names[1]]) : say('kindDenial');
}

function wordUpdate(evidence: Evidence, say: Say): string {
  const figure = evidence.reason.differs.find(({ slot }) => slot === 'quantity')?.there?.text;
  const published = evidence.document.published;
  const date = published ? wordDate(published, say, 'short') : undefined;
  const key = KIND_KEYS[evidence.kind];
  if (figure && date) return say(`${key}On`, [date, figure]);
  return figure ? say(`${key}Is`, [figure]) : say(key);
}

const KIND_KEYS: Record<Kind, string> = {
  number: 'kindNumber',
  negation: 'kindOpposite',
  opposite: 'kindOpposite',
  denial: 'kindDenial',
  date: 'kindDate',
  place: 'kindPlace',
  actor: 'kindActor',
  'later-figure': 'kindLaterFigure',
  'earlier-figure': 'kindEarlierFigure',
  copy: 'kindCopy',
  'same-figure': 'kindSameReport',
  'same-report': 'kindSameReport',
  'same-topic': 'kindSameTopic',
};

const STANCE_KEYS: Record<Stance, string> = {
  contradicts: 'stanceContradicts',
  updates: 'stanceUpdates',
  supports: 'stanceSupports',
  related: 'stanceRelated',
};

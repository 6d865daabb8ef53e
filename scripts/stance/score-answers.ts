import type { Judgement } from '../../src/model.ts';
import type { Pair } from './read-pairs.ts';

export interface Answer extends Pick<Pair, 'set' | 'id' | 'a' | 'b' | 'label'> {
  readonly stance: Judgement['stance'];
  readonly kind?: string;
  readonly confidence: number;
}

const ENTAILMENT = 0;
const NEUTRAL = 1;
const CONTRADICTION = 2;
const AS_LABEL: Readonly<Record<Judgement['stance'], number>> = {
  supports: ENTAILMENT,
  contradicts: CONTRADICTION,
  updates: NEUTRAL,
  related: NEUTRAL,
  unrelated: NEUTRAL,
};
/** From this confidence on the product is expected to be right. */
const SURE = 0.8;

/** One Markdown row a set, with the figures of the issue. */
export function scoreTable(answers: readonly Answer[]): string {
  const head =
    '| set | n | accuracy | F1 supports | F1 neither | F1 contradicts | contradicts P | P at ≥ .8 | false alarms | F1 not contradicting |';
  const sets = [...new Set(answers.map(({ set }) => set))];
  return [
    head,
    '|---|---|---|---|---|---|---|---|---|---|',
    ...sets.map((set) =>
      scoreRow(
        set,
        answers.filter((answer) => answer.set === set),
      ),
    ),
  ].join('\n');
}

function scoreRow(set: string, answers: readonly Answer[]): string {
  const given = (label: number) => answers.filter(({ stance }) => AS_LABEL[stance] === label);
  const gold = (label: number) => answers.filter((answer) => answer.label === label);
  const right = (label: number) => given(label).filter((answer) => answer.label === label).length;
  const f1 = (label: number) => (2 * right(label)) / (given(label).length + gold(label).length);
  const sure = given(CONTRADICTION).filter(({ confidence }) => confidence >= SURE);
  const others = answers.filter(({ label }) => label !== CONTRADICTION);
  const alarms = others.filter(({ stance }) => stance === 'contradicts').length;
  const quiet = answers.filter(({ stance }) => stance !== 'contradicts');
  const quietRight = quiet.filter(({ label }) => label !== CONTRADICTION).length;
  const cells = [
    share(answers.filter(({ stance, label }) => AS_LABEL[stance] === label).length, answers.length),
    f1(ENTAILMENT).toFixed(3),
    f1(NEUTRAL).toFixed(3),
    f1(CONTRADICTION).toFixed(3),
    share(right(CONTRADICTION), given(CONTRADICTION).length),
    `${share(sure.filter(({ label }) => label === CONTRADICTION).length, sure.length)} (${sure.length})`,
    share(alarms, others.length),
    ((2 * quietRight) / (quiet.length + others.length)).toFixed(3),
  ];
  return `| ${set} | ${answers.length} | ${cells.join(' | ')} |`;
}

/** How many answers of each confidence are right, for what is shown: supports and contradicts. */
export function calibrationTable(answers: readonly Answer[]): string {
  const head = '| confidence | supports | right | contradicts | right |\n|---|---|---|---|---|';
  const rows = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const cells = (['supports', 'contradicts'] as const).flatMap((stance) => {
      const bin = answers.filter(
        (answer) => answer.stance === stance && answer.confidence >= from && answer.confidence < from + 0.1,
      );
      return [
        String(bin.length),
        share(bin.filter(({ label }) => label === AS_LABEL[stance]).length, bin.length),
      ];
    });
    return `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${cells.join(' | ')} |`;
  });
  return [head, ...rows].join('\n');
}

function share(part: number, of: number): string {
  return of === 0 ? '–' : (part / of).toFixed(3);
}

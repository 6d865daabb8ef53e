import type { Coverage, Standing } from '../../src/standing.ts';
import { wordStanceGroup } from '../../src/wording/word-stance.ts';
import { say } from '../ui/say.ts';

export type Chosen = 'all' | Standing;

const STANDINGS = ['contradicts', 'updates', 'supports', 'nothing'] as const;

interface Props {
  coverage: Coverage;
  chosen: Chosen;
  choose(chosen: Chosen): void;
}

/** Which claims to list. A group that is empty is not offered, unless it is the one in use. */
export function StandingFilter({ coverage, chosen, choose }: Props) {
  const groups: [Chosen, string, number][] = [
    ['all', say('filterAll'), coverage.claims],
    ...STANDINGS.map((standing): [Chosen, string, number] => [
      standing,
      wordStanding(standing),
      coverage[standing],
    ]),
  ];
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{say('filterLegend')}</legend>
      {groups
        .filter(([group, , count]) => count > 0 || group === chosen)
        .map(([group, words, count]) => (
          <button key={group} type="button" aria-pressed={group === chosen} onClick={() => choose(group)}>
            {words} {count.toLocaleString(say.language)}
          </button>
        ))}
    </fieldset>
  );
}

function wordStanding(standing: Standing): string {
  return standing === 'nothing' ? say('filterNothing') : wordStanceGroup(standing, say);
}

import { wordStanceGroup } from '../../src/wording/word-stance.ts';
import { say } from '../ui/say.ts';
import { StanceSign } from '../ui/stance-sign.tsx';

const MEANINGS = {
  contradicts: 'meansContradicts',
  updates: 'meansUpdates',
  supports: 'meansSupports',
} as const;
const STANCES = ['contradicts', 'updates', 'supports'] as const;

/** What the underlines mean, drawn as they are on a page; and what it means that there is none. */
export function Underlines() {
  return (
    <ul class="underlines">
      {STANCES.map((stance) => (
        <li key={stance} class={stance}>
          <StanceSign sign={stance} />
          <p>
            <b class="sample">{wordStanceGroup(stance, say)}</b> {say(MEANINGS[stance])}
          </p>
        </li>
      ))}
      <li class="nothing">
        <StanceSign sign="nothing" />
        <p>
          <b>{say('noUnderline')}</b> {say('meansNothing')}
        </p>
      </li>
    </ul>
  );
}

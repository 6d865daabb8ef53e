import { useState } from 'preact/hooks';
import type { CheckedClaim, FoundClaim } from '../../src/model.ts';
import { countCoverage, standingOf } from '../../src/standing.ts';
import { say } from '../ui/say.ts';
import { ClaimItem } from './claim-item.tsx';
import { type Chosen, StandingFilter } from './standing-filter.tsx';

interface Props {
  tabId: number;
  /** In page order. */
  claims: readonly { claim: FoundClaim; checked?: CheckedClaim }[];
}

/** Firefox lets the keyboard come to what is half hidden, here under the filter or the switches. */
function showReached({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && target instanceof Element) target.scrollIntoView({ block: 'nearest' });
}

/** Every claim of the page in its order, or those of one standing. */
export function ClaimList({ tabId, claims }: Props) {
  const [chosen, choose] = useState<Chosen>('all');
  return (
    <>
      <StandingFilter
        coverage={countCoverage(claims.map(({ checked }) => checked))}
        chosen={chosen}
        choose={choose}
      />
      <h2 class="visually-hidden">{say('claimsHeading')}</h2>
      <ol class="claims" onKeyUp={showReached}>
        {claims.map(({ claim, checked }, index) =>
          chosen === 'all' || (checked && standingOf(checked) === chosen) ? (
            <ClaimItem
              key={`${claim.start} ${claim.text}`}
              tabId={tabId}
              index={index}
              claim={claim}
              checked={checked}
            />
          ) : null,
        )}
      </ol>
    </>
  );
}

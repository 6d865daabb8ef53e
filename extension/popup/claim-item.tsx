import { useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { CheckedClaim, FoundClaim } from '../../src/model.ts';
import { standingOf } from '../../src/standing.ts';
import type { AnyToReader } from '../messages.ts';
import { callTab } from '../messaging.ts';
import { documentPage } from '../ui/document-page.ts';
import { EvidenceView } from '../ui/evidence-view.tsx';
import { say } from '../ui/say.ts';
import type { OpenDocument } from '../ui/source-link.tsx';
import { StanceSign } from '../ui/stance-sign.tsx';
import { wordStanding } from './word-standing.ts';

interface Props {
  tabId: number;
  /** Place among the page's claims. */
  index: number;
  claim: FoundClaim;
  checked: CheckedClaim | undefined;
}

/** One claim: a press goes to it on the page, another opens its evidence here. */
export function ClaimItem({ tabId, index, claim, checked }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const standing = checked ? standingOf(checked) : 'pending';
  const jump = () => void callTab<AnyToReader>(tabId)('showClaim', { index, openCard: false });
  return (
    <li class={standing}>
      <div class="claim">
        <button type="button" class="jump" onClick={jump} title={say('jumpToClaim')}>
          <StanceSign sign={standing === 'pending' ? 'nothing' : standing} />
          <span>
            <span class="text">{claim.text}</span>
            <span class="standing">{wordStanding(checked)}</span>
          </span>
        </button>
        {checked && checked.evidence.length > 0 && (
          <button
            type="button"
            class="open"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={say('showEvidence', [claim.text])}
            onClick={() => setOpen(!isOpen)}
          />
        )}
      </div>
      {checked && isOpen && <ClaimEvidence id={id} checked={checked} />}
    </li>
  );
}

function ClaimEvidence({ id, checked }: { id: string; checked: CheckedClaim }) {
  const open: OpenDocument = (at) => void browser.tabs.create({ url: documentPage(at) });
  return (
    <div id={id} class="opened">
      <EvidenceView checked={checked} openDocument={open} />
    </div>
  );
}

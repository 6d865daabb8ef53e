import type { Reason } from '../../src/model.ts';
import { wordGates } from '../../src/wording/word-reason.ts';
import { ReasonLine } from './reason-line.tsx';
import { say } from './say.ts';

interface Props {
  reason: Reason;
  /** Says here what both sentences speak of, where it does not stand above already. */
  showParts?: boolean;
}

/** The conditions that both sentences had to meet, and what each found. */
export function WhyView({ reason, showParts = false }: Props) {
  return (
    <details>
      <summary>{say('evidenceWhy')}</summary>
      {showParts && <ReasonLine reason={reason} />}
      <dl class="gates">
        {wordGates(reason, say).map(({ gate, name, words }) => (
          <div key={gate}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

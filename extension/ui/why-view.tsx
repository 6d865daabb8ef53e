import type { Reason } from '../../src/model.ts';
import { wordGates } from '../../src/wording/word-reason.ts';
import { say } from './say.ts';

/** The conditions that both sentences had to meet, and what each found. */
export function WhyView({ reason }: { reason: Reason }) {
  return (
    <details>
      <summary>{say('evidenceWhy')}</summary>
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

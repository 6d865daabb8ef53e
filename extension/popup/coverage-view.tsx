import { Fragment } from 'preact';
import type { CheckedClaim } from '../../src/model.ts';
import { type Coverage, countCoverage } from '../../src/standing.ts';
import { sayCount } from '../../src/wording/say.ts';
import { DIVIDER } from '../ui/divider.ts';
import { say } from '../ui/say.ts';

const METER = ['contradicts', 'updates', 'supports'] as const;

/** How much of the page the library knows: "31 claims · 9 on file · 2 in conflict · 22 nothing on file". */
export function CoverageView({ claims }: { claims: readonly { checked?: CheckedClaim }[] }) {
  const coverage = countCoverage(claims.map(({ checked }) => checked));
  return (
    <>
      <div class="meter" aria-hidden="true">
        {METER.map((standing) => (
          <b
            key={standing}
            class={standing}
            style={{ width: `${(100 * coverage[standing]) / coverage.claims}%` }}
          />
        ))}
      </div>
      <p class="coverage" role="status" aria-live={coverage.pending > 0 ? 'off' : 'polite'}>
        {(coverage.pending > 0 ? [wordPending(coverage)] : wordCoverage(coverage)).map((part, index) => (
          <Fragment key={part}>
            {index > 0 && DIVIDER}
            <span>{markNumbers(part)}</span>
          </Fragment>
        ))}
      </p>
    </>
  );
}

function wordPending({ claims, pending }: Coverage): string {
  return say('coverageChecking', [number(claims - pending), number(claims)]);
}

function wordCoverage({ claims, onFile, contradicts, nothing }: Coverage): string[] {
  const parts = [
    sayCount(say, 'coverageClaims', claims),
    say('coverageOnFile', [number(onFile)]),
    contradicts > 0 && say('coverageInConflict', [number(contradicts)]),
    nothing > 0 && say('coverageNothing', [number(nothing)]),
  ];
  return parts.filter((part) => part !== false);
}

const number = (count: number) => count.toLocaleString(say.language);

/** Figures stand out, wherever the language puts them. */
function markNumbers(text: string) {
  return text
    .split(/(\p{Nd}[\p{Nd}.,\u00a0\u202f]*)/u)
    .map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part));
}

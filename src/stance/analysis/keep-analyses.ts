import type { Mention } from '../../model.ts';
import { perAliases } from '../../text/aliases-in-use.ts';
import { type Analysis, analyzeStatement } from './analyze-statement.ts';

/**
 * Analyses kept, some 10 kB each. The claims of one page meet the same mentions again and again; more would
 * only help those who read several pages on one story while the background stays awake.
 */
const KEPT = 1000;

/**
 * `analyzeStatement` for mentions that remembers what it was last asked. A mention never changes under its
 * id, and an id is never given twice.
 */
export function keepAnalyses(): (mention: Mention) => Analysis {
  const keptFor = perAliases(() => new Map<number, Analysis>());
  return (mention) => {
    const kept = keptFor();
    const analysis = kept.get(mention.id) ?? analyzeStatement(mention);
    kept.delete(mention.id);
    kept.set(mention.id, analysis);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? mention.id);
    return analysis;
  };
}

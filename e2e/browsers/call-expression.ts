/**
 * A call as an expression that can travel to a browser. Only functions that stand alone survive the journey.
 * `__name` is what one of our two compilers (esbuild, in tsx) wraps around inner functions.
 */
export function callExpression(fn: (...given: never[]) => unknown, given: readonly unknown[]): string {
  const words = given.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  return `(() => { const __name = (inner) => inner; return (${fn})(${words}); })()`;
}

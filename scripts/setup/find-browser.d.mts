export type Engine = 'chromium' | 'firefox';
export interface Browser {
  readonly engine: Engine;
  readonly path: string;
  /** Google Chrome and Edge, which do not honour every switch. */
  readonly branded: boolean;
}
/** The first browser of an engine that is installed here, or was downloaded by Playwright. */
export function findBrowser(engine: Engine): Browser | undefined;

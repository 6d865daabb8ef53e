/**
 * What `src/` uses of the host beyond ECMAScript: the parts that browsers and Node share (the minimum common
 * API of WinterTC). Declared here, because `tsconfig.src.json` knows neither the DOM's types nor Node's.
 */
declare class AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly protocol: string;
  readonly href: string;
  hash: string;
}

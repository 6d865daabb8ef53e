/** Whether a text ends as a question does. */
export function asks(text: string): boolean {
  return ASKS.test(text);
}

const ASKS = /\?["'”’)\]]*\s*$/;

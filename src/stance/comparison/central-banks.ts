import type { NameMention } from '../../text/find-names.ts';
import { DEMONYMS, spellingKey } from '../../text/name-aliases.ts';

/** Central banks whose name does not say whose they are, and the country or union, as keys. */
const BANKS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['Federal Reserve', 'United States'],
      ['Fed', 'United States'],
      ['Bank of England', 'United Kingdom'],
      ['Riksbank', 'Sweden'],
      ['Norges Bank', 'Norway'],
      ['Bundesbank', 'Germany'],
      ['Banxico', 'Mexico'],
    ] as const
  ).map(([bank, country]) => [spellingKey(bank), spellingKey(country)]),
);
const NAMED =
  /^(?:(?:Reserve|National|Central|State) )?Bank of (?:the )?(.+)$|^(.+) (?:Central|National|Reserve) Bank$/;

/** "Canada's central bank", "the US central bank". */
const DESCRIBED = /^(?:['’]s?)?\s+central bank\b/i;

/** Whether one names a central bank that the other describes: "the Bank of Canada", "Canada's central bank". */
export function isCentralBankOf(bank: NameMention, country: NameMention, text: string): boolean {
  if (!DESCRIBED.test(text.slice(country.end))) return false;
  const key = keyOf(country.key);
  const found = NAMED.exec(bank.text);
  const named = found?.[1] ?? found?.[2];
  return BANKS.get(bank.key) === key || (named !== undefined && keyOf(spellingKey(named)) === key);
}

function keyOf(key: string): string {
  return DEMONYMS.get(key) ?? key;
}

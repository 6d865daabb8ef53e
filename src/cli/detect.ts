import { type SentenceContext, scoreCheckWorthiness } from '../claims/score-check-worthiness.ts';
import { optionalTextOf, readStdinLines, textOf } from './json-lines.ts';

/** One sentence, with the passage it stands in: up to two sentences before it, itself, one after. */
export interface DetectInput {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
}

/** `score` 0 to 1, `claim` where it is worth checking. */
export interface DetectAnswer {
  readonly id: string;
  readonly score: number;
  readonly claim: boolean;
}

/** `score` is built so that one half divides what a fact-checker would check from what not. */
const CHECK_WORTHY = 0.5;

/** `detect`: one answer for each line of standard input, in the same order. */
export async function detectCommand(_args: readonly string[], print: (text: string) => void): Promise<void> {
  const lines = await readStdinLines();
  const answers = lines.map((line, i) => detectLine(parseInput(line, `standard input, line ${i + 1}`)));
  print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
}

export function detectLine({ id, text, context }: DetectInput): DetectAnswer {
  const score = scoreCheckWorthiness(text, context === undefined ? {} : around(text, context));
  return { id, score, claim: score >= CHECK_WORTHY };
}

/** What stands before and after a sentence in its passage. A sentence that is not in it has no context. */
function around(text: string, passage: string): SentenceContext {
  const at = passage.indexOf(text);
  if (at < 0) return {};
  return { before: passage.slice(0, at).trim(), after: passage.slice(at + text.length).trim() };
}

function parseInput(line: Record<string, unknown>, where: string): DetectInput {
  const context = optionalTextOf(line, 'context', where);
  return {
    id: textOf(line, 'id', where),
    text: textOf(line, 'text', where),
    ...(context !== undefined && { context }),
  };
}

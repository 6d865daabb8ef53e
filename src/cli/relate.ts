import { parseArgs } from 'node:util';
import { findAttributions } from '../claims/find-attributions.ts';
import type { Kind, Stance, StanceScores, Statement } from '../model.ts';
import { type Analysis, analyzeStatement } from '../stance/analysis/analyze-statement.ts';
import { judgeStance } from '../stance/judge-stance.ts';
import { reasonText } from '../wording/word-reason.ts';
import { CliError } from './cli-error.ts';
import { optionalTextOf, readStdinLines, textOf } from './json-lines.ts';
import { useNamesOf } from './read-names.ts';
import { sayEnglish } from './say-english.ts';

/** Two sentences, each with the day of its document. */
export interface RelateInput {
  readonly id: string;
  readonly a: Statement;
  readonly b: Statement;
}

/** What `a` does to `b`; `scores` add up to 1. */
export interface RelateAnswer {
  readonly id: string;
  readonly stance: Stance | 'unrelated';
  readonly kind: Kind | null;
  readonly confidence: number;
  readonly scores: StanceScores;
  readonly reason: string;
}

/** `relate`: one answer for each line of standard input, in the same order. */
export async function relateCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { names: { type: 'string' } } });
  await useNamesOf(values.names);
  const lines = await readStdinLines();
  const answers = lines.map((line, i) => relateLine(parseInput(line, `standard input, line ${i + 1}`)));
  print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
}

/** `judgeStance` says what the statement there does to the one here: `b` is here, `a` is there. */
export function relateLine({ id, a, b }: RelateInput): RelateAnswer {
  const judgement = judgeStance(analyze(b), analyze(a));
  const { stance, confidence, scores, reason } = judgement;
  const kind = judgement.stance === 'unrelated' ? null : judgement.kind;
  return { id, stance, kind, confidence, scores, reason: reasonText(reason, sayEnglish()) };
}

function analyze(statement: Statement): Analysis {
  return analyzeStatement({ ...statement, attributions: findAttributions(statement.text) });
}

function parseInput(line: Record<string, unknown>, where: string): RelateInput {
  return {
    id: textOf(line, 'id', where),
    a: parseStatement(line, 'a', where),
    b: parseStatement(line, 'b', where),
  };
}

function parseStatement(line: Record<string, unknown>, key: string, where: string): Statement {
  const value = line[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CliError(`${where}: "${key}" must be {"text","published"?}`);
  }
  const record = value as Record<string, unknown>;
  const published = optionalTextOf(record, 'published', `${where}, "${key}"`);
  return {
    text: textOf(record, 'text', `${where}, "${key}"`),
    ...(published !== undefined && { published }),
  };
}

/**
 * The command line: the extension's engine for batches. One command a file; the contract is in README.md,
 * "Command line". Results on standard output, everything else on standard error.
 */
import { writeSync } from 'node:fs';
import { CliError } from './cli-error.ts';

type Command = (args: readonly string[], print: (text: string) => void) => Promise<void>;

const COMMANDS: Readonly<Record<string, { readonly usage: string; load(): Promise<Command> }>> = {
  check: {
    usage:
      'check <file.html or file.txt> [--library <path>] [--names <file>] [--published YYYY-MM-DD] [--json]',
    load: async () => (await import('./check.ts')).check,
  },
  extract: {
    usage: 'extract <file.html>',
    load: async () => (await import('./extract.ts')).extractCommand,
  },
  detect: {
    usage: 'detect < lines of {"id","text","context"?}',
    load: async () => (await import('./detect.ts')).detectCommand,
  },
  relate: {
    usage: 'relate [--names <file>] < lines of {"id","a":{"text","published"?},"b":{"text","published"?}}',
    load: async () => (await import('./relate.ts')).relateCommand,
  },
  match: {
    usage:
      'match --library <file.jsonl or folder> [--top N] [--names <file>] < lines of {"id","text","published"?}',
    load: async () => (await import('./match.ts')).matchCommand,
  },
  index: {
    usage: 'index <file.jsonl or folder> --out <file>',
    load: async () => (await import('./index-library.ts')).indexCommand,
  },
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name ?? ''];
  if (!command) {
    const list = Object.values(COMMANDS).map(({ usage }) => `  npm run -s cli -- ${usage}`);
    console.error(`${name ? `no command "${name}"` : 'name a command'}:\n${list.join('\n')}`);
    return 2;
  }
  try {
    const run = await command.load();
    await run(args, printAll);
    return 0;
  } catch (error) {
    if (!(error instanceof CliError || isWrongOption(error))) throw error;
    console.error(`${name}: ${error.message}`);
    return 2;
  }
}

/** What `parseArgs` of Node says of an option that we do not have. */
function isWrongOption(error: unknown): error is Error {
  const { code } = (error ?? {}) as { code?: unknown };
  return error instanceof Error && typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

/** `process.stdout.write` returns before a pipe has taken the text, and exiting would lose the rest. */
function printAll(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

process.exitCode = await main(process.argv.slice(2));

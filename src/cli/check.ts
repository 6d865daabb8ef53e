import { parseArgs } from 'node:util';
import { checkText } from '../check-text.ts';
import type { CheckedClaim, PageFacts } from '../model.ts';
import { reasonText } from '../wording/word-reason.ts';
import { CliError } from './cli-error.ts';
import { isDate } from './is-date.ts';
import { openLibrary } from './open-library.ts';
import { openPage } from './open-page.ts';
import { useNamesOf } from './read-names.ts';
import { reportCheck } from './report-check.ts';
import { sayEnglish } from './say-english.ts';

const USAGE =
  'check <file.html or file.txt> [--library <path>] [--names <file>] [--published YYYY-MM-DD] [--json]';

/** `check`: what the library knows of each claim of a page; a report to read, or JSON with `--json`. */
export async function check(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { file, library: path, names, published, json } = parseOptions(args);
  await useNamesOf(names);
  const opened = await openPage(file);
  const page = { ...opened.facts, ...(published && { published }) };
  const checked = await checkText(opened.text, page, await openLibrary(path));
  const colors = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  print(
    json
      ? `${JSON.stringify(contractForm(page, checked))}\n`
      : reportCheck(page, checked, sayEnglish(), colors),
  );
}

function parseOptions(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CliError(`name one page: ${USAGE}`);
  if (values.published !== undefined && !isDate(values.published)) {
    throw new CliError(`--published is YYYY-MM-DD, not "${values.published}"`);
  }
  return { file, ...values };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        library: { type: 'string' },
        names: { type: 'string' },
        published: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CliError(`${(error as Error).message}\n  usage: ${USAGE}`);
  }
}

/** The form that README.md, "Command line", promises to other programs. Unknown values are null. */
function contractForm(page: PageFacts, checked: readonly CheckedClaim[]) {
  const say = sayEnglish();
  return {
    page: {
      title: page.title ?? null,
      published: page.published ?? null,
      publisher: page.publisher ?? null,
    },
    claims: checked.map(({ claim, evidence }) => ({
      text: claim.text,
      start: claim.start,
      end: claim.end,
      score: claim.checkWorthiness,
      evidence: evidence.map(({ stance, kind, reason, confidence, mention, document }) => ({
        stance,
        kind,
        reason: reasonText(reason, say),
        confidence,
        quote: mention.quote.exact,
        document: {
          id: document.id,
          title: document.title,
          publisher: document.publisher ?? null,
          published: document.published ?? null,
        },
      })),
    })),
  };
}

/** A line of a document as it was saved, or why it was left out. */
export interface CutLine {
  readonly text: string;
  readonly cutBecause?: string;
}

/**
 * Sorts the lines of an article copied from the web into text and boilerplate. Nothing is dropped in
 * silence: every line comes back, those left out with the reason, so that the builder can print them.
 */
export function cutBoilerplate(lines: readonly string[], title: string | undefined): CutLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const text = withoutFileHeader(line).trim();
    const cutBecause = text === '' ? undefined : reasonToCut(text, title, seen);
    if (!cutBecause) seen.add(headlineKey(text));
    return cutBecause ? { text, cutBecause } : { text: withoutPhotoCredit(text) };
  });
}

function reasonToCut(text: string, title: string | undefined, seen: ReadonlySet<string>): string | undefined {
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  if (rule) return rule.because;
  if (isTitle(text, title)) return 'the title again';
  return seen.has(headlineKey(text)) && !endsLikeSentence(text) ? 'a headline again' : undefined;
}

/** Lines that web pages put between and after their paragraphs. */
const RULES: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  {
    pattern: /^(read also|see also|also read|read more|related|watch)\s*(>>|:|»|>|–)/i,
    because: 'link to another story',
  },
  { pattern: /^follow (the|our|us)\b.{0,40}$/i, because: 'invitation to follow' },
  { pattern: /^(⇒|→|►|▶)/, because: 'table of contents of a live blog' },
  {
    pattern:
      /^(leave a (reply|comment)|send this to a friend|share this|source link|comments?|advertisement)$/i,
    because: 'control of the web page',
  },
  { pattern: /^(bloomberg|reuters|afp|ap|associated press|agence france-presse)$/i, because: 'byline' },
];

/** " date 2023-11-17 Russian officials …": what an archive wrote before the text. */
function withoutFileHeader(line: string): string {
  return line.replace(/^\s*date \d{4}-\d{2}-\d{2}\s+/, '');
}

/** "Kim took the train. AFP/HO/Government of Primorsky region.": the caption is prose, the credit is not. */
function withoutPhotoCredit(text: string): string {
  return text.replace(/(?<=[.!?]) (AFP|AP|Reuters|Getty Images|EPA)(\/[^.]+)+\.?$/, '');
}

function isTitle(text: string, title: string | undefined): boolean {
  if (!title) return false;
  const [line, whole] = [headlineKey(text), headlineKey(title)];
  return line === whole || line.startsWith(`${whole} – `) || line.replace(/^direct\. /, '') === whole;
}

export function endsLikeSentence(text: string): boolean {
  return /[.!?…]["”’»)]*$/.test(text);
}

function headlineKey(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").trim();
}

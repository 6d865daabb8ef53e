import type { Segment } from '../matching/segment.ts';
import { isRecord } from './check-fields.ts';
import { checksum } from './checksum.ts';
import type { Pack } from './pack.ts';
import { PackError } from './pack-error.ts';
import { PACK_FORMAT, PACK_VERSION, type PackHeader } from './pack-format.ts';
import { isCount, type Line } from './pack-line.ts';
import { parseDocument } from './parse-document.ts';
import { parseBlocks, parseDictionary } from './parse-index.ts';
import { parseMention } from './parse-mention.ts';

/**
 * Reads a pack that is not trusted. `file` names it in the error.
 * Throws `PackError` when it is no pack, of another version, cut, damaged, or not consistent with itself.
 */
export function parsePack(text: string, file = 'the pack'): Pack {
  const end = text.indexOf('\n');
  const header = parseHeader(end < 0 ? text : text.slice(0, end), file);
  const body = end < 0 ? '' : text.slice(end + 1);
  const lines = body.split('\n');
  if (lines.pop() !== '' || lines.length < lineCount(header)) {
    throw new PackError(
      'truncated',
      `${file} ends after ${lines.length} of ${lineCount(header)} lines: copy or download it again`,
    );
  }
  if (checksum(body) !== header.checksum || lines.length !== lineCount(header)) {
    throw new PackError('checksum', `${file} was damaged or edited (checksum): copy or download it again`);
  }
  return { name: header.name, segment: parseSegment(header, lines, file) };
}

function parseHeader(line: string, file: string): PackHeader {
  const header = parseJson(line);
  if (!isRecord(header) || header.format !== PACK_FORMAT) {
    throw new PackError('foreign', `${file} is not a Whence pack: choose a file that Whence has written`);
  }
  const { version, name } = header;
  const numbers = [header.documents, header.mentions, header.buckets, header.blocks];
  if (typeof version !== 'string' || !/^\d+\.\d+$/.test(version)) {
    throw new PackError('inconsistent', `${file} has no version: export or build it again`);
  }
  if (version !== PACK_VERSION) throw otherVersion(version, file);
  if (
    typeof name !== 'string' ||
    name === '' ||
    typeof header.checksum !== 'string' ||
    !numbers.every(isCount)
  ) {
    throw new PackError('inconsistent', `${file}: its first line is not complete: export or build it again`);
  }
  return header as unknown as PackHeader;
}

function otherVersion(version: string, file: string): PackError {
  const is = `${file} is version ${version}, this build reads ${PACK_VERSION}`;
  const [form, terms] = version.split('.').map(Number) as [number, number];
  const [ourForm, ourTerms] = PACK_VERSION.split('.').map(Number) as [number, number];
  const older = form < ourForm || (form === ourForm && terms < ourTerms);
  return older
    ? new PackError('older', `${is}: build it again from its documents with \`npm run -s cli -- index\``)
    : new PackError('newer', `${is}: update Whence to read it`);
}

function lineCount({ documents, mentions, buckets, blocks }: PackHeader): number {
  return documents + mentions + buckets + blocks;
}

function parseSegment(header: PackHeader, lines: readonly string[], file: string): Segment {
  const wrong = (line: number, what: string): PackError =>
    new PackError('inconsistent', `${file}, line ${line + 2}: ${what}: export or build it again`);
  let next = 0;
  const take = (count: number): Line[] =>
    lines.slice(next, next + count).map((line) => {
      const at = next++;
      return { value: parseJson(line), wrong: (what) => wrong(at, what) };
    });
  const documents = take(header.documents).map(parseDocument);
  const ids = new Set(documents.map(({ id }) => id));
  if (ids.size < documents.length) throw wrong(0, 'two documents have one id');
  let last = 0;
  const mentions = take(header.mentions).map((line) => {
    const mention = parseMention(line, documents);
    if (mention.document < last) throw line.wrong('mentions are not sorted by document');
    last = mention.document;
    return mention;
  });
  const buckets = take(header.buckets);
  if (buckets.length === 0) throw wrong(-1, 'it has no index');
  const blocks = parseBlocks(take(header.blocks), mentions.length);
  const dictionary = parseDictionary(buckets, mentions.length, blocks);
  return { documents, mentions, dictionary, blocks };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

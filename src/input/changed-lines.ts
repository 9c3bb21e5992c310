import { resolveRevision } from './git';
import { runGit } from './run-git';

/** First and last line, 1-based. */
export type LineRange = readonly [first: number, last: number];

/** Repository-relative path at the head → its added or rewritten lines, ascending, never touching each other. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** However the user has configured `git diff`, it is printed in the one form that is read here. */
const FORM = [
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--text',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--output-indicator-new=+',
  '--output-indicator-old=-',
  '--line-prefix=',
  '--relative',
  '--ignore-submodules=all',
  '--diff-filter=d',
  '-M',
  '-l5000',
];

/**
 * The lines of Python files that are new or different at `head`, relative to `repoRoot`. A file that only moved has
 * none, and neither has one that only lost lines.
 * @throws {UserError} when a revision is unknown or git fails
 */
export async function changedLines(repoRoot: string, base: string, head: string): Promise<ChangedLines> {
  const revisions = [await resolveRevision(repoRoot, base), await resolveRevision(repoRoot, head)];
  const reader = new PatchReader();
  await runGit(repoRoot, ['diff', ...FORM, ...revisions, '--', '*.py'], {
    onChunk: (chunk) => reader.read(chunk),
    timeoutMs: 300_000,
  });
  return reader.end();
}

/** Of a line only this much is kept: more than any header that is looked at. */
const LONGEST_HEADER = 65_536;
const NEWLINE = 0x0a;

/**
 * Takes a patch without context lines apart while it arrives. How many lines a hunk has is in its header, so that
 * content which looks like a header is not taken for one.
 */
class PatchReader {
  private readonly files = new Map<string, LineRange[]>();
  private path: string | null = null;
  /** Lines of the current hunk that are still to come. */
  private content = 0;
  private readonly line: Buffer[] = [];
  private kept = 0;

  read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      this.keep(chunk.subarray(start, end));
      this.endLine();
      start = end + 1;
    }
    this.keep(chunk.subarray(start));
  }

  end(): ChangedLines {
    if (this.kept > 0) this.endLine();
    return this.files;
  }

  private keep(piece: Buffer): void {
    if (piece.length === 0 || this.kept >= LONGEST_HEADER) return;
    // The chunk may be used again by the stream.
    this.line.push(Buffer.from(piece.subarray(0, LONGEST_HEADER - this.kept)));
    this.kept += Math.min(piece.length, LONGEST_HEADER - this.kept);
  }

  private endLine(): void {
    const [only] = this.line;
    const text = this.line.length === 1 && only ? only : Buffer.concat(this.line);
    this.line.length = 0;
    this.kept = 0;
    const first = text[0];
    if (this.content > 0) {
      // "\ No newline at end of file" is not one of the lines counted.
      if (first !== 0x5c) this.content--;
    } else if (first === 0x40) this.startHunk(text.toString('latin1'));
    else if (first === 0x2b) this.path = pathOf(text);
  }

  private startHunk(header: string): void {
    const counts = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
    if (counts === null) return;
    const removed = Number(counts[1] ?? 1);
    const start = Number(counts[2]);
    const added = Number(counts[3] ?? 1);
    this.content = removed + added;
    if (added === 0 || this.path === null) return;
    const ranges = this.files.get(this.path) ?? [];
    if (ranges.length === 0) this.files.set(this.path, ranges);
    ranges.push([start, start + added - 1]);
  }
}

/** The path of a `+++ b/…` line; null for `/dev/null`. */
function pathOf(line: Buffer): string | null {
  const name = line.subarray(4);
  if (name[0] === 0x22) return withoutPrefix(unquoted(name));
  // Git ends a name that holds a space with a tab.
  const end = name[name.length - 1] === 0x09 ? name.length - 1 : name.length;
  return withoutPrefix(name.subarray(0, end));
}

function withoutPrefix(name: Buffer): string | null {
  return name[0] === 0x62 && name[1] === 0x2f ? name.subarray(2).toString('utf8') : null;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** A name in C quotes, as git writes one that holds control characters, quotes or backslashes. */
function unquoted(name: Buffer): Buffer {
  const bytes: number[] = [];
  for (let at = 1; at < name.length && name[at] !== 0x22; at++) {
    if (name[at] !== 0x5c) {
      bytes.push(name[at]!);
      continue;
    }
    const octal = /^[0-7]{3}/.exec(name.subarray(at + 1, at + 4).toString('latin1'))?.[0];
    if (octal === undefined) bytes.push(ESCAPES[String.fromCharCode(name[++at] ?? 0)] ?? 0xfffd);
    else {
      bytes.push(Number.parseInt(octal, 8));
      at += 3;
    }
  }
  return Buffer.from(bytes);
}

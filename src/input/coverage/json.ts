import { readFileSync } from 'node:fs';
import { messageOf } from '../../kernel/errors';
import type { ContextLines } from '../../kernel/evidence';
import type { ReportFile } from '../report-files';
import { LineSet } from './lines';
import { PackedLines } from './packed-lines';
import { type CoverageReport, type ReportedFile, UnreadableReport } from './report';

/** Taken in at once; a larger one is better read from the data file that it was made from. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads the output of `coverage json`, of any of its formats, with contexts or without. Of a large test suite it takes
 * gigabytes, since each function and class repeats the contexts of its file.
 * @throws {UnreadableReport} when it cannot be read.
 */
export function readJson({ path, bytes }: ReportFile): CoverageReport {
  if (bytes > MAX_BYTES)
    throw new UnreadableReport(
      `has ${bytes} bytes; the limit for JSON is ${MAX_BYTES}. Give the .coverage file instead, which is read directly.`,
    );
  const files = entries(parse(path).files);
  if (files === null)
    throw new UnreadableReport('is JSON, but not a report of `coverage json`: it has no "files". Name the right file.');

  const contexts = new ContextNames();
  const found = files.map(([name, file]) => reportedFile(name, file, contexts));
  return { files: found, contexts: contexts.names };
}

function parse(path: string): Table {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    return tableOf(JSON.parse(text)) ?? {};
  } catch (error) {
    throw new UnreadableReport(
      `is not valid JSON (${messageOf(error)}). It may be cut short: write it again with \`coverage json\`.`,
      { cause: error },
    );
  }
}

function reportedFile(path: string, value: unknown, names: ContextNames): ReportedFile {
  const file = tableOf(value) ?? {};
  const covered = lineSet(file.executed_lines);
  return {
    paths: [path],
    statements: statementsOf(file, covered),
    covered,
    hits: null,
    contexts: contextsOf(file.contexts, names),
  };
}

/**
 * The lines that ran and those that did not. Older versions of coverage.py list among the former lines that are no
 * statements: excluded ones, which are known, and docstrings, which only the number of statements gives away; then null.
 */
function statementsOf(file: Table, covered: LineSet): LineSet | null {
  const excluded = new Set(Array.isArray(file.excluded_lines) ? file.excluded_lines : []);
  const statements = lineSet(file.missing_lines);
  for (const line of covered.toArray()) if (!excluded.has(line)) statements.add(line);
  const number = tableOf(file.summary)?.num_statements;
  return typeof number === 'number' && number !== statements.toArray().length ? null : statements;
}

/** From line → names to name → lines. */
function contextsOf(value: unknown, names: ContextNames): ContextLines | null {
  const byLine = entries(value);
  if (byLine === null) return null;
  const byContext = new Map<number, LineSet>();
  for (const [line, contexts] of byLine) {
    if (!Array.isArray(contexts)) continue;
    for (const name of contexts) {
      if (typeof name !== 'string' || name === '') continue;
      const context = names.index(name);
      const lines = byContext.get(context) ?? new LineSet();
      byContext.set(context, lines);
      lines.add(Number(line));
    }
  }
  const packed = new PackedLines();
  for (const [context, lines] of byContext) packed.add(context, lines.bytes());
  return packed.toContextLines();
}

class ContextNames {
  readonly names: string[] = [];
  private readonly indexes = new Map<string, number>();

  index(name: string): number {
    let index = this.indexes.get(name);
    if (index === undefined) {
      index = this.names.length;
      this.names.push(name);
      this.indexes.set(name, index);
    }
    return index;
  }
}

type Table = Readonly<Record<string, unknown>>;

function tableOf(value: unknown): Table | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : null;
}

function entries(value: unknown): [string, unknown][] | null {
  const table = tableOf(value);
  return table && Object.entries(table);
}

function lineSet(value: unknown): LineSet {
  const lines = new LineSet();
  if (Array.isArray(value)) for (const line of value) if (Number.isInteger(line)) lines.add(line);
  return lines;
}

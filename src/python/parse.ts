import type { Module } from './ast';
import { FRAGMENT_PREFIX, lowerFragment, lowerModule } from './lower';
import type { SyntaxProblem, TypeDefault } from './lowering';
import type { PythonParser } from './parser';
import { repairText } from './repair';
import { decodeSource, type SourceText } from './source';
import { Kind, type SyntaxTable } from './syntax';

/** A reason why a file, or a part of it, could not be read as Python. `line` is 1-based. */
export interface Problem {
  readonly line: number;
  readonly offset: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface ParsedModule {
  readonly source: SourceText;
  readonly ast: Module;
  readonly problems: readonly Problem[];
  /** Whether anything of severity `error` was found. */
  readonly hasErrors: boolean;
  /** Spans of the comments, in order. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

/** Reads a Python file. Never throws for its content: a broken file gives what could be read, and problems. */
export function parseModule(parser: PythonParser, bytes: Uint8Array): ParsedModule {
  const source = decodeSource(bytes);
  const problems: Problem[] = source.problems.map((problem) => ({
    ...problem,
    offset: source.lineStart(problem.line),
  }));
  const { table, typeDefaults, problems: repaired } = parseRepaired(parser, source);
  if (table === null) {
    problems.push({ line: 1, offset: 0, message: 'parsing took too long', severity: 'error' });
    const ast: Module = { kind: 'Module', start: 0, end: source.text.length, body: [] };
    return { source, ast, problems, hasErrors: true, comments: [] };
  }
  const lowered = lowerModule(table, source.text, source.isAscii, typeDefaults);
  for (const { offset, message } of [...repaired, ...lowered.problems]) {
    problems.push({ line: source.lineOf(offset), offset, message, severity: 'error' });
  }
  problems.sort((a, b) => a.offset - b.offset);
  const comments = [];
  for (let i = 0; i < table.comments.length; i += 2) {
    comments.push({ start: table.comments[i]!, end: table.comments[i + 1]! });
  }
  return { source, ast: lowered.ast, problems, hasErrors: problems.some((p) => p.severity === 'error'), comments };
}

/** What a text is made of that code runs; null for what is not Python. */
export function parseText(parser: PythonParser, text: string): Module | null {
  const { ast, hasErrors } = parseModule(parser, new TextEncoder().encode(text));
  return hasErrors ? null : ast;
}

interface Parsed {
  readonly table: SyntaxTable | null;
  readonly typeDefaults: readonly TypeDefault[];
  readonly problems: readonly SyntaxProblem[];
}

/** Parses, and where the grammar finds errors tries again with what it cannot read written differently. */
function parseRepaired(parser: PythonParser, source: SourceText): Parsed {
  const table = parser.parse(source.text);
  const repaired = table?.hasError === true ? repairText(source.text) : null;
  const better = repaired === null ? null : parser.parse(repaired.text);
  if (table === null || repaired === null || better === null || errorCount(better) >= errorCount(table)) {
    return { table, typeDefaults: [], problems: [] };
  }
  const typeDefaults: TypeDefault[] = [];
  for (const { equals, start, end } of repaired.typeDefaults) {
    const fragment = parser.parse(`${FRAGMENT_PREFIX}${source.text.slice(start, end)})`);
    const value = fragment === null ? null : lowerFragment(fragment, source.text, source.isAscii, start);
    if (value !== null) typeDefaults.push({ equals, value });
  }
  return { table: { ...better, comments: table.comments }, typeDefaults, problems: repaired.problems };
}

function errorCount(table: SyntaxTable): number {
  let count = table.missing.length;
  for (let node = 0; node < table.count; node++) if (table.kind[node] === Kind.ERROR) count++;
  return count;
}

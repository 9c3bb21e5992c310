import type { Module } from './ast';
import { lowerModule } from './lower';
import type { PythonParser } from './parser';
import { decodeSource, type SourceText } from './source';

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
  const problems: Problem[] = source.problems.map((problem) => ({ ...problem, offset: source.lineStart(problem.line) }));
  const table = parser.parse(source.text);
  if (table === null) {
    problems.push({ line: 1, offset: 0, message: 'parsing took too long', severity: 'error' });
    const ast: Module = { kind: 'Module', start: 0, end: source.text.length, body: [] };
    return { source, ast, problems, hasErrors: true, comments: [] };
  }
  const lowered = lowerModule(table, source.text, source.isAscii);
  for (const { offset, message } of lowered.problems) {
    problems.push({ line: source.lineOf(offset), offset, message, severity: 'error' });
  }
  problems.sort((a, b) => a.offset - b.offset);
  const comments = [];
  for (let i = 0; i < table.comments.length; i += 2) {
    comments.push({ start: table.comments[i]!, end: table.comments[i + 1]! });
  }
  return { source, ast: lowered.ast, problems, hasErrors: problems.some((p) => p.severity === 'error'), comments };
}

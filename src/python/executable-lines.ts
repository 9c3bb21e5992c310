import type { ClassDef, For, FunctionDef, Match, Module, Stmt, Try, While } from './ast';
import type { Exclusion } from './exclusions';
import { truth } from './flow/truth';
import { isIrrefutable } from './function-metrics';
import { type LogicalLines, logicalLines } from './logical-lines';
import type { SourceText } from './source';

export interface ExecutableLines {
  /** The first lines of statements, ascending. */
  readonly firsts: readonly number[];
  /** The last line of each. */
  readonly lasts: readonly number[];
}

/**
 * What coverage.py 7 calls statements: every logical line that has code, less docstrings, code that CPython's compiler
 * drops, and what the exclusions leave out.
 */
export function executableLines(module: Module, source: SourceText, exclusions: readonly Exclusion[]): ExecutableLines {
  const lines = logicalLines(source.text);
  const code = new Code(source, lines);
  code.scope(module, 'module');
  const excluded = excludedLines(source, lines, exclusions, code);
  const firsts = [...code.lines].filter((line) => !excluded.has(line) && !code.docstrings.has(line));
  firsts.sort((a, b) => a - b);
  return { firsts, lasts: firsts.map(lines.lastOf) };
}

type Definition = ClassDef | FunctionDef;
type Scope = 'module' | 'class' | 'function';
/** A loop round a statement; whether a `break` leaves it. */
interface Loop {
  isLeft: boolean;
}

/** Walks the statements that can be reached, as far as the compiler sees that. */
class Code {
  readonly lines = new Set<number>();
  readonly docstrings = new Set<number>();
  readonly definitions: Definition[] = [];
  readonly defaultCases: { readonly pattern: number; readonly body: readonly Stmt[] }[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly logical: LogicalLines,
  ) {}

  scope({ body }: { readonly body: readonly Stmt[] }, scope: Scope): void {
    const [first] = body;
    const isDocstring = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.type === 'str';
    if (isDocstring) {
      const end = this.source.lineOf(first.end);
      for (let line = this.source.lineOf(first.start); line <= end; line++) this.docstrings.add(line);
    }
    this.block(isDocstring ? body.slice(1) : body, scope, null);
  }

  /** Whether the end of the block can be reached. */
  private block(statements: readonly Stmt[], scope: Scope, loop: Loop | null): boolean {
    for (const statement of statements) if (!this.statement(statement, scope, loop)) return false;
    return true;
  }

  /** Whether the statement after this one can be reached. */
  private statement(stmt: Stmt, scope: Scope, loop: Loop | null): boolean {
    switch (stmt.kind) {
      case 'Expr':
      case 'Assign':
      case 'AugAssign':
      case 'Delete':
      case 'Import':
      case 'ImportFrom':
      case 'Pass':
        this.add(stmt.start);
        return true;
      case 'Return':
      case 'Raise':
      case 'Continue':
        this.add(stmt.start);
        return false;
      case 'If':
        return this.branches(stmt, scope, loop);
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        this.definition(stmt);
        return true;
      default:
        return this.rarer(stmt, scope, loop);
    }
  }

  private definition(stmt: Definition): void {
    this.definitions.push(stmt);
    for (const decorator of stmt.decorators) this.add(decorator.start);
    this.add(stmt.start);
    this.scope(stmt, stmt.kind === 'ClassDef' ? 'class' : 'function');
  }

  /** Apart from the usual kinds, whose code V8 would discard and make anew each time one of these turns up first. */
  private rarer(stmt: Stmt, scope: Scope, loop: Loop | null): boolean {
    switch (stmt.kind) {
      case 'Global':
      case 'Nonlocal':
        return true;
      case 'AnnAssign':
        // An annotation alone is evaluated outside functions only; what it stands on always is, unless it is a name.
        if (stmt.value !== null || scope !== 'function' || stmt.target.kind !== 'Name') this.add(stmt.start);
        return true;
      case 'Break':
        if (loop) loop.isLeft = true;
        this.add(stmt.start);
        return false;
      case 'Assert':
        this.add(stmt.start);
        return truth(stmt.test).canBeTrue;
      case 'While':
      case 'For':
      case 'AsyncFor':
        return this.loop(stmt, scope, loop);
      case 'With':
      case 'AsyncWith':
        this.add(stmt.start);
        this.block(stmt.body, scope, loop);
        // The context manager may swallow an exception.
        return true;
      case 'Try':
      case 'TryStar':
        return this.clauses(stmt, scope, loop);
      case 'Match':
        return this.cases(stmt, scope, loop);
      default:
        this.add(stmt.start);
        return true;
    }
  }

  private loop(stmt: While | For, scope: Scope, loop: Loop | null): boolean {
    this.add(stmt.start);
    const test = stmt.kind === 'While' ? truth(stmt.test) : null;
    const inside = { isLeft: false };
    if (test?.canBeTrue !== false) this.block(stmt.body, scope, inside);
    const ends = test?.canBeFalse !== false && this.block(stmt.orelse, scope, loop);
    return ends || inside.isLeft;
  }

  /** A loop over the `elif`s, of which a file can have thousands. */
  private branches(first: Stmt & { readonly kind: 'If' }, scope: Scope, loop: Loop | null): boolean {
    let ends = false;
    for (let stmt = first; ; ) {
      this.add(stmt.start);
      const test = truth(stmt.test);
      if (test.canBeTrue && this.block(stmt.body, scope, loop)) ends = true;
      if (!test.canBeFalse) return ends;
      const [inner] = stmt.orelse;
      if (inner?.kind !== 'If' || stmt.orelse.length > 1) return this.block(stmt.orelse, scope, loop) || ends;
      stmt = inner;
    }
  }

  private clauses(stmt: Try, scope: Scope, loop: Loop | null): boolean {
    this.add(stmt.start);
    let ends = this.block(stmt.body, scope, loop) && this.block(stmt.orelse, scope, loop);
    for (const handler of stmt.handlers) {
      this.add(handler.start);
      if (this.block(handler.body, scope, loop)) ends = true;
    }
    return this.block(stmt.finalbody, scope, loop) && ends;
  }

  private cases(stmt: Match, scope: Scope, loop: Loop | null): boolean {
    this.add(stmt.start);
    let ends = true;
    let isReached = false;
    for (const matchCase of stmt.cases) {
      this.add(matchCase.pattern.start);
      const isTaken = matchCase.guard === null || truth(matchCase.guard).canBeTrue;
      if (isTaken && this.block(matchCase.body, scope, loop)) isReached = true;
      if (!isIrrefutable(matchCase)) continue;
      ends = false;
      this.defaultCases.push({ pattern: matchCase.pattern.start, body: matchCase.body });
    }
    return ends || isReached;
  }

  private add(offset: number): void {
    this.lines.add(this.logical.firstOf(this.source.lineOf(offset)));
  }
}

/** Lines that are left out: those that an exclusion names, the suites they head, definitions under their headers. */
function excludedLines(
  source: SourceText,
  lines: LogicalLines,
  exclusions: readonly Exclusion[],
  code: Code,
): ReadonlySet<number> {
  const excluded = new Set<number>();
  for (const exclusion of exclusions) for (const line of exclusion(source)) excluded.add(lines.firstOf(line));
  if (excluded.size === 0) return excluded;

  let headerIndent = -1;
  for (const [i, line] of lines.firsts.entries()) {
    const indent = lines.indents[i]!;
    if (indent <= headerIndent) headerIndent = -1;
    if (headerIndent !== -1) excluded.add(line);
    else if (excluded.has(line)) headerIndent = indent;
  }
  for (const definition of code.definitions) {
    const first = source.lineOf(definition.decorators[0]?.start ?? definition.start);
    if (!anyLine(first, source.lineOf(definition.start), (line) => excluded.has(line))) continue;
    for (let line = first; line <= source.lineOf(definition.end); line++) excluded.add(line);
  }
  for (const { pattern, body } of code.defaultCases) {
    const [first, last] = [source.lineOf(body[0]?.start ?? pattern), source.lineOf(body.at(-1)?.end ?? pattern)];
    const isCode = (line: number) => code.lines.has(line);
    const isLeft = (line: number) => isCode(line) && !excluded.has(line);
    if (anyLine(first, last, isCode) && !anyLine(first, last, isLeft))
      excluded.add(lines.firstOf(source.lineOf(pattern)));
  }
  return excluded;
}

function anyLine(first: number, last: number, test: (line: number) => boolean): boolean {
  for (let line = first; line <= last; line++) if (test(line)) return true;
  return false;
}

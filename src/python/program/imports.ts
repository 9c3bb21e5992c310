import type { ExceptHandler, Expr, MatchCase, Module, Stmt } from '../ast';
import type { SourceText } from '../source';
import type { Modules, ModuleTarget } from './modules';

/** One import statement. */
export interface ImportStatement {
  /** 1-based line of the statement. */
  readonly line: number;
  /** Leading dots of `from`; 0 where there are none, and for `import`. */
  readonly level: number;
  /** What follows `from`; empty for `from . import`, null for `import`. */
  readonly from: string | null;
  /** What follows `import`, in order; `*` for a star. */
  readonly names: readonly string[];
  /** Inside a function: not run when the module is imported. */
  readonly isLazy: boolean;
  /** Under `if`, `try`, `match` or a loop. */
  readonly isConditional: boolean;
  /** Under `if TYPE_CHECKING`: never run. */
  readonly isTypeChecking: boolean;
}

/** The import statements of a file, in source order. */
export function importStatements(module: Module, source: SourceText): ImportStatement[] {
  const found: ImportStatement[] = [];
  const walk = (block: readonly Stmt[], at: Circumstances): void => {
    for (const stmt of block) {
      if (!mayHoldImports(stmt)) continue;
      if (stmt.kind === 'Import' || stmt.kind === 'ImportFrom') {
        const names = stmt.names.map(({ name }) => name);
        const line = source.lineOf(stmt.start);
        const from = stmt.kind === 'Import' ? null : (stmt.module ?? '');
        found.push({ line, level: stmt.kind === 'Import' ? 0 : stmt.level, from, names, ...at });
      } else for (const [inner, circumstances] of blocksOf(stmt, at)) walk(inner, circumstances);
    }
  };
  walk(module.body, { isLazy: false, isConditional: false, isTypeChecking: false });
  return found;
}

function mayHoldImports(stmt: Stmt): boolean {
  return 'body' in stmt || stmt.kind === 'Import' || stmt.kind === 'ImportFrom' || stmt.kind === 'Match';
}

type Circumstances = Pick<ImportStatement, 'isLazy' | 'isConditional' | 'isTypeChecking'>;

function blocksOf(stmt: Stmt, at: Circumstances): [readonly Stmt[], Circumstances][] {
  const conditional = { ...at, isConditional: true };
  const plain = (parts: readonly (ExceptHandler | MatchCase)[]) =>
    parts.map(({ body }): [readonly Stmt[], Circumstances] => [body, conditional]);
  switch (stmt.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return [[stmt.body, { ...at, isLazy: true }]];
    case 'ClassDef':
    case 'With':
    case 'AsyncWith':
      return [[stmt.body, at]];
    case 'If':
      return branchesOf(stmt, conditional);
    case 'While':
    case 'For':
    case 'AsyncFor':
      return [
        [stmt.body, conditional],
        [stmt.orelse, conditional],
      ];
    case 'Try':
    case 'TryStar':
      return [
        [stmt.body, conditional],
        ...plain(stmt.handlers),
        [stmt.orelse, conditional],
        [stmt.finalbody, stmt.handlers.length > 0 ? conditional : at],
      ];
    case 'Match':
      return plain(stmt.cases);
    default:
      return [];
  }
}

/** The blocks of an `if` with every `elif`; what follows `if not TYPE_CHECKING` is for type checkers. */
function branchesOf(stmt: Extract<Stmt, { kind: 'If' }>, at: Circumstances): [readonly Stmt[], Circumstances][] {
  const blocks: [readonly Stmt[], Circumstances][] = [];
  let circumstances = at;
  for (let branch = stmt; ; ) {
    const { test, body, orelse } = branch;
    const isNegated = test.kind === 'UnaryOp' && test.op === 'not' && isTypeChecking(test.operand);
    blocks.push([body, isTypeChecking(test) ? { ...circumstances, isTypeChecking: true } : circumstances]);
    if (isNegated) circumstances = { ...circumstances, isTypeChecking: true };
    const [next, more] = orelse;
    if (next?.kind !== 'If' || more !== undefined) {
      blocks.push([orelse, circumstances]);
      return blocks;
    }
    branch = next;
  }
}

/** `TYPE_CHECKING`, also as an attribute of whatever `typing` is called. */
function isTypeChecking(test: Expr): boolean {
  return (
    (test.kind === 'Name' && test.id === 'TYPE_CHECKING') ||
    (test.kind === 'Attribute' && test.attr === 'TYPE_CHECKING')
  );
}

/** One name of an import statement and the module that it makes the file depend on. */
export interface ImportedModule {
  readonly statement: ImportStatement;
  readonly target: ModuleTarget;
  /** Named only as the package of a submodule that is imported: `from package import submodule`. */
  readonly isOnlyPackage: boolean;
}

/**
 * The modules that the statements of a file import: `import a.b` means `a.b`; `from m import x` means `m`, and `m.x`
 * where that is a module.
 * @param onUnknown told of the statements whose dots lead out of the repository.
 */
export function importedModules(
  modules: Modules,
  file: number,
  statements: readonly ImportStatement[],
  onUnknown: (statement: ImportStatement) => void,
): ImportedModule[] {
  const found: ImportedModule[] = [];
  for (const statement of statements) {
    if (statement.from === null) {
      for (const name of statement.names) {
        const target = modules.resolve(file, 0, name)!;
        found.push({ statement, target, isOnlyPackage: false });
      }
      continue;
    }
    const base = modules.resolve(file, statement.level, statement.from);
    if (base === null) {
      onUnknown(statement);
      continue;
    }
    const submodules = statement.names.flatMap((name) => modules.submodule(base, name) ?? []);
    if (base.name !== '') {
      const isOnlyPackage = submodules.length > 0 && submodules.length === statement.names.length;
      found.push({ statement, target: base, isOnlyPackage });
    }
    for (const target of submodules) found.push({ statement, target, isOnlyPackage: false });
  }
  return found;
}

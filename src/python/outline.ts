import type { ClassDef, FunctionDef, Module, Stmt } from './ast';
import { type RawDocstring, rawDocstring } from './docstring';
import type { SourceText } from './source';

/** A module, class or function: what gets an identity of its own. Lines are 1-based and inclusive. */
interface EntityFields {
  readonly name: string;
  /** Dotted, from the module's name down; no `<locals>`. Redefinitions share it. */
  readonly qualname: string;
  readonly parentQualname: string | null;
  /** Where the first decorator stands, else the header. */
  readonly startLine: number;
  /** The line of `def` or `class`. */
  readonly headerLine: number;
  readonly endLine: number;
  /** The first statement after the docstring; the docstring's own line where nothing follows it. */
  readonly bodyStartLine: number;
  readonly docstring: RawDocstring | null;
}
export interface ModuleEntity extends EntityFields {
  readonly kind: 'module';
  readonly nodeType: 'Module';
  readonly node: Module;
  readonly parent: null;
}
export interface ClassEntity extends EntityFields {
  readonly kind: 'class';
  readonly nodeType: 'ClassDef';
  readonly node: ClassDef;
  readonly parent: Entity;
}
/** A function is a method exactly where its direct parent is a class. */
export interface FunctionEntity extends EntityFields {
  readonly kind: 'function' | 'method';
  readonly nodeType: 'FunctionDef' | 'AsyncFunctionDef';
  readonly node: FunctionDef;
  readonly parent: Entity;
}
export type Entity = ModuleEntity | ClassEntity | FunctionEntity;

/**
 * The entities of a file in source order, parents before children. Definitions inside `if`, `try`, `with`,
 * loops and `match` belong to the scope around the block.
 */
export function outline(module: Module, source: SourceText, moduleName: string): Entity[] {
  const root = moduleEntity(module, source, moduleName);
  const entities: Entity[] = [root];
  const pending: Stmt[] = [];
  const parents: Entity[] = [];
  const pushBlock = (block: readonly Stmt[], parent: Entity): void => {
    for (let i = block.length - 1; i >= 0; i--) {
      if (!mayHoldDefinitions(block[i]!)) continue;
      pending.push(block[i]!);
      parents.push(parent);
    }
  };

  pushBlock(module.body, root);
  for (let stmt = pending.pop(); stmt !== undefined; stmt = pending.pop()) {
    const parent = parents.pop()!;
    if (stmt.kind === 'ClassDef' || stmt.kind === 'FunctionDef' || stmt.kind === 'AsyncFunctionDef') {
      const entity = definitionEntity(stmt, parent, source);
      entities.push(entity);
      pushBlock(stmt.body, entity);
      continue;
    }
    const blocks = blocksOf(stmt);
    for (let i = blocks.length - 1; i >= 0; i--) pushBlock(blocks[i]!, parent);
  }
  return entities;
}

function moduleEntity(module: Module, source: SourceText, moduleName: string): ModuleEntity {
  const docstring = rawDocstring(module.body);
  return {
    kind: 'module',
    nodeType: 'Module',
    name: moduleName.slice(moduleName.lastIndexOf('.') + 1),
    qualname: moduleName,
    parentQualname: null,
    node: module,
    parent: null,
    startLine: 1,
    headerLine: 1,
    endLine: source.lineCount,
    bodyStartLine: bodyStartLine(module.body, docstring, source) ?? 1,
    docstring,
  };
}

function definitionEntity(node: ClassDef | FunctionDef, parent: Entity, source: SourceText): Entity {
  const docstring = rawDocstring(node.body);
  const headerLine = source.lineOf(node.start);
  const fields = {
    name: node.name,
    qualname: `${parent.qualname}.${node.name}`,
    parentQualname: parent.qualname,
    parent,
    startLine: firstLine(node, source),
    headerLine,
    endLine: source.lineOf(node.end),
    bodyStartLine: bodyStartLine(node.body, docstring, source) ?? headerLine,
    docstring,
  };
  if (node.kind === 'ClassDef') return { kind: 'class', nodeType: node.kind, node, ...fields };
  return { kind: parent.kind === 'class' ? 'method' : 'function', nodeType: node.kind, node, ...fields };
}

function bodyStartLine(body: readonly Stmt[], docstring: RawDocstring | null, source: SourceText): number | null {
  const first = (docstring ? body[1] : undefined) ?? body[0];
  return first ? firstLine(first, source) : null;
}

/** CPython's position of a decorated definition leaves the decorators out. */
function firstLine(stmt: Stmt, source: SourceText): number {
  const decorator = 'decorators' in stmt ? stmt.decorators[0] : undefined;
  return source.lineOf(decorator ? decorator.start : stmt.start);
}

function mayHoldDefinitions(stmt: Stmt): boolean {
  return 'body' in stmt || stmt.kind === 'Match';
}

function blocksOf(stmt: Stmt): (readonly Stmt[])[] {
  switch (stmt.kind) {
    case 'If':
    case 'While':
    case 'For':
    case 'AsyncFor':
      return [stmt.body, stmt.orelse];
    case 'With':
    case 'AsyncWith':
      return [stmt.body];
    case 'Try':
    case 'TryStar':
      return [stmt.body, ...stmt.handlers.map((handler) => handler.body), stmt.orelse, stmt.finalbody];
    case 'Match':
      return stmt.cases.map((matchCase) => matchCase.body);
    default:
      return [];
  }
}

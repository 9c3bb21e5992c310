import type { Alias, ClassDef, Expr, Module, Stmt } from './ast';
import type { Entity } from './outline';

/** The bases of a class that are names, with imported names written out: `tests.base.Suite` for `base.Suite`. */
export interface ClassBases {
  /** Position of the class in the entities of the file. */
  readonly entity: number;
  /** In order. A name that no import binds is as written, and also what a star import may bring under it. */
  readonly names: readonly string[];
}

/**
 * The classes of a file that have bases.
 * @param isPackage whether the file is an `__init__.py`, which relative imports start from.
 */
export function classBases(ast: Module, module: string, isPackage: boolean, entities: readonly Entity[]): ClassBases[] {
  if (!entities.some(({ node }) => node.kind === 'ClassDef' && node.bases.length > 0)) return [];
  const packageName = isPackage ? module : parentOf(module);
  const bound = new Map<string, string>();
  const stars: string[] = [];
  for (const [alias, from] of imports(ast.body, packageName)) {
    const { name, asname } = alias;
    if (from === null) bound.set(asname ?? name.split('.')[0]!, asname === null ? name.split('.')[0]! : name);
    else if (name === '*') stars.push(from);
    else bound.set(asname ?? name, `${from}.${name}`);
  }
  const written = (name: string): string[] => {
    const [first, ...rest] = name.split('.');
    const known = bound.get(first!);
    return known === undefined ? [name, ...stars.map((star) => `${star}.${name}`)] : [[known, ...rest].join('.')];
  };
  return entities.flatMap(({ node }, entity) => {
    const names = node.kind === 'ClassDef' ? namedBases(node).flatMap(written) : [];
    return names.length === 0 ? [] : [{ entity, names }];
  });
}

function namedBases({ bases }: ClassDef): string[] {
  return bases.flatMap((base) => dottedName(base) ?? []);
}

/** `Base[int]` has the members of `Base`. */
function dottedName(base: Expr): string | null {
  const names: string[] = [];
  let expr = base.kind === 'Subscript' ? base.value : base;
  for (; expr.kind === 'Attribute'; expr = expr.value) names.unshift(expr.attr);
  return expr.kind === 'Name' ? [expr.id, ...names].join('.') : null;
}

/** What the imports of a block bind, with the module of `from` made absolute; null for `import`. */
function* imports(block: readonly Stmt[], packageName: string): Generator<[Alias, string | null]> {
  for (const stmt of block) {
    if (stmt.kind === 'Import') for (const alias of stmt.names) yield [alias, null];
    else if (stmt.kind === 'ImportFrom') {
      const from = absolute(stmt.module, stmt.level, packageName);
      for (const alias of stmt.names) yield [alias, from];
    } else if (stmt.kind === 'If') {
      yield* imports(stmt.body, packageName);
      yield* imports(stmt.orelse, packageName);
    } else if (stmt.kind === 'Try') {
      yield* imports(stmt.body, packageName);
      for (const handler of stmt.handlers) yield* imports(handler.body, packageName);
    }
  }
}

function absolute(module: string | null, level: number, packageName: string): string {
  if (level === 0) return module ?? '';
  let from = packageName;
  for (let up = 1; up < level; up++) from = parentOf(from);
  return [from, module].filter(Boolean).join('.');
}

function parentOf(module: string): string {
  return module.slice(0, Math.max(0, module.lastIndexOf('.')));
}

import type { Expr, Node } from '../ast';
import { escapeToCell } from './compile/bindings';
import { Context } from './compile/context';
import { expressionOf } from './compile/expressions';
import { block } from './compile/statements';
import { closeRecord, openUnit, startRecord } from './compile/units';
import { type ModuleSummary, type ParsedFile, type ParseText, Unit } from './layout';

export type { ModuleSummary, ParsedFile } from './layout';

/** Says in constraints what a file does with values. */
export function summarise(file: ParsedFile, parseText: ParseText): ModuleSummary {
  const c: Context = new Context(file, parseText, {
    expression: (node) => expressionOf(c, node),
    block: (body) => block(c, body),
  });
  const { ast, module, entities } = c.file;
  const root = openUnit(c, c.names.scopes.module, 0, null);
  startRecord(c, root, 0, -1);
  const start = c.out.code.length;
  c.enter(root, () => {
    for (const binding of c.names.scopes.module.bindings.values()) root.cells.set(binding, c.variable());
    c.block(ast.body);
    for (const [binding, held] of c.env.changed) escapeToCell(c, binding, held);
  });
  closeRecord(c, root, start);
  for (let next = c.pending.shift(); next !== undefined; next = c.pending.shift()) next();
  const globals: number[] = [];
  for (const [{ name }, variable] of root.cells) globals.push(c.string(name), variable);
  const parents = new Map<Node, number>(entities.map(({ node }, i) => [node, i]));
  const listed: number[] = [];
  for (const { name, parent } of entities) {
    listed.push(c.string(name), parent === null ? -1 : parents.get(parent.node)!);
  }
  // Variables of the module are made by its functions too.
  c.out.units[c.out.unitStarts[0]! + Unit.Variables] = root.variables;
  return {
    module,
    strings: c.out.strings,
    code: new Int32Array(c.out.code),
    units: new Int32Array(c.out.units),
    unitStarts: new Int32Array(c.out.unitStarts),
    classes: new Int32Array(c.out.classes),
    classStarts: new Int32Array(c.out.classStarts),
    globals: new Int32Array(globals),
    exports: exportsOf(c),
    entities: new Int32Array(listed),
  };
}

/** The names in `__all__`, where it is lists of strings alone. */
function exportsOf(c: Context): Int32Array | null {
  let names: number[] | null = null;
  for (const stmt of c.file.ast.body) {
    const target = stmt.kind === 'Assign' ? stmt.targets[0] : stmt.kind === 'AugAssign' ? stmt.target : undefined;
    if (target?.kind !== 'Name' || target.id !== '__all__') continue;
    const { value } = stmt as { readonly value: Expr };
    if (value.kind !== 'List' && value.kind !== 'Tuple') return null;
    names = stmt.kind === 'Assign' ? [] : (names ?? []);
    for (const element of value.elts) {
      if (element.kind !== 'Constant' || element.type !== 'str') return null;
      names.push(c.string(element.value));
    }
  }
  return names && new Int32Array(names);
}

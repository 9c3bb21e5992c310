import type { AnnAssign, Expr, Import, ImportFrom, Operator, Stmt } from '../../ast';
import { Op } from '../instructions';
import { annotationOf } from './annotations';
import { attributeName, bindName, escapeAll } from './bindings';
import { ifStatement, withStatement } from './branches';
import { classDef } from './classes';
import { type Context, NOTHING } from './context';
import { raiseStatement, tryStatement } from './exceptions';
import { functionDef } from './functions';
import { returnValue } from './guards';
import { backTo, loopStatement, snapshot } from './loops';
import { narrow } from './narrowing';
import { matchStatement } from './patterns';
import { assign } from './targets';

const INPLACE: Readonly<Record<Operator, string>> = {
  '+': '__iadd__',
  '-': '__isub__',
  '*': '__imul__',
  '@': '__imatmul__',
  '/': '__itruediv__',
  '%': '__imod__',
  '**': '__ipow__',
  '<<': '__ilshift__',
  '>>': '__irshift__',
  '|': '__ior__',
  '^': '__ixor__',
  '&': '__iand__',
  '//': '__ifloordiv__',
};

export function block(c: Context, body: readonly Stmt[]): void {
  const { length } = c.guards;
  c.withFacts(() => {
    for (const stmt of body) statement(c, stmt);
  });
  c.guards.length = length;
}

function statement(c: Context, stmt: Stmt): void {
  switch (stmt.kind) {
    case 'Expr':
      if (stmt.value.kind !== 'Constant') c.expression(stmt.value);
      return;
    case 'Assign': {
      const value = c.expression(stmt.value);
      for (const target of stmt.targets) assign(c, target, value);
      return;
    }
    case 'If':
      ifStatement(c, stmt);
      return;
    case 'Return':
      if (stmt.value !== null) returnValue(c, c.expression(stmt.value));
      c.tick++;
      escapeAll(c);
      c.env.isLeft = true;
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      functionDef(c, stmt);
      return;
    default:
      rarerStatement(c, stmt);
  }
}

/** Apart from the usual kinds, as with expressions. */
function rarerStatement(c: Context, stmt: Stmt): void {
  switch (stmt.kind) {
    case 'ClassDef':
      classDef(c, stmt);
      return;
    case 'Delete':
      for (const target of stmt.targets) remove(c, target);
      return;
    case 'TypeAlias':
      if (stmt.name.kind === 'Name') bindName(c, c.names.bindingOf.get(stmt.name), annotationOf(c, stmt.value));
      return;
    case 'AugAssign':
      augmentedAssign(c, stmt.target, stmt.op, stmt.value);
      return;
    case 'AnnAssign':
      annotatedAssign(c, stmt);
      return;
    case 'For':
    case 'AsyncFor':
      loopStatement(c, stmt);
      return;
    case 'While':
      loopStatement(c, stmt);
      return;
    case 'With':
    case 'AsyncWith':
      withStatement(c, stmt);
      return;
    case 'Match':
      matchStatement(c, stmt);
      return;
    case 'Raise':
      raiseStatement(c, stmt);
      return;
    case 'Try':
    case 'TryStar':
      tryStatement(c, stmt);
      return;
    case 'Assert': {
      c.expression(stmt.test);
      if (stmt.msg !== null) c.expression(stmt.msg);
      narrow(c, stmt.test, false, c.env);
      return;
    }
    case 'Import':
      importModules(c, stmt);
      return;
    case 'ImportFrom':
      importNames(c, stmt);
      return;
    case 'Break':
      if (c.loop !== null) c.loop.exits.push(snapshot(c));
      c.env.isLeft = true;
      return;
    case 'Continue':
      if (c.loop !== null) backTo(c, c.loop.heads);
      c.env.isLeft = true;
      return;
    case 'Legacy':
      for (const value of stmt.values) c.expression(value);
      return;
    default:
      return;
  }
}

function remove(c: Context, target: Expr): void {
  switch (target.kind) {
    case 'Name':
      bindName(c, c.names.bindingOf.get(target), NOTHING);
      return;
    case 'Attribute':
      c.code.push(
        Op.DeleteAttribute,
        c.expression(target.value),
        attributeName(c, target.attr),
        c.line(target.start),
        c.column(target.start),
      );
      return;
    case 'Subscript': {
      const [object, key] = [c.expression(target.value), c.expression(target.slice)];
      c.code.push(
        Op.Operator,
        c.variable(),
        object,
        key,
        c.string('__delitem__'),
        c.line(target.start),
        c.column(target.start),
      );
      return;
    }
    case 'Tuple':
    case 'List':
      for (const element of target.elts) remove(c, element);
      return;
    default:
      c.expression(target);
  }
}

function augmentedAssign(c: Context, target: Expr, op: Operator, value: Expr): void {
  const right = c.expression(value);
  const left = c.expression(target);
  const to = c.variable();
  c.code.push(Op.Operator, to, left, right, c.string(INPLACE[op]), c.line(target.start), c.column(target.start));
  c.tick++;
  assign(c, target, to);
}

function importModules(c: Context, stmt: Import): void {
  for (const alias of stmt.names) {
    const to = c.variable();
    // `import a.b` binds `a` and still loads `a.b`.
    c.code.push(Op.Import, to, alias.asname === null ? -1 : 0, c.string(alias.name));
    bindName(c, c.names.bindingOf.get(alias), to);
  }
}

function importNames(c: Context, stmt: ImportFrom): void {
  const module = c.string(stmt.module ?? '');
  const line = c.file.source.lineOf(stmt.start);
  for (const alias of stmt.names) {
    if (alias.name === '*') {
      c.code.push(Op.ImportStar, stmt.level, module);
      continue;
    }
    const to = c.variable();
    c.code.push(Op.ImportFrom, to, stmt.level, module, c.string(alias.name), line);
    bindName(c, c.names.bindingOf.get(alias), to);
  }
}

function annotatedAssign(c: Context, stmt: AnnAssign): void {
  const type = annotationOf(c, stmt.annotation);
  const value = stmt.value === null ? NOTHING : c.expression(stmt.value);
  if (stmt.target.kind === 'Name') {
    const open = c.names.bindingOf.get(stmt.target)?.scope.kind === 'class' ? c.openClasses.at(-1) : undefined;
    open?.annotated.push(attributeName(c, stmt.target.id), type);
    if (stmt.value === null) return;
  }
  if (stmt.value === null && stmt.target.kind !== 'Attribute') return;
  const held = c.variable();
  if (value !== NOTHING) c.code.push(Op.Copy, held, value);
  c.code.push(Op.Hint, held, type);
  assign(c, stmt.target, held);
}

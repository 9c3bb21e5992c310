import type { If, With } from '../../ast';
import { Op } from '../instructions';
import type { Context, Guard } from './context';
import { Environment, merge } from './environment';
import { guarded, guardsOf } from './guards';
import { narrow } from './narrowing';
import { assign } from './targets';

/** A chain of `elif` is walked, not descended: generated code has thousands of them. */
export function ifStatement(c: Context, first: If): void {
  c.withFacts(() => branchesOf(c, first));
}

function branchesOf(c: Context, first: If): void {
  const before = c.env;
  const branches: Environment[] = [];
  const passed: Guard[] = [];
  let rest = before.branch();
  for (let stmt: If | null = first; stmt !== null; ) {
    const { test, body, orelse } = stmt;
    c.env = rest;
    let whenTrue = guardsOf(c, test, true);
    let whenFalse = guardsOf(c, test, false);
    c.expression(test);
    branches.push(
      c.inBranch(rest.branch(), () => {
        whenTrue = [...whenTrue, ...narrow(c, test, false, c.env)];
        guarded(c, whenTrue, () => c.block(body));
      }),
    );
    const otherwise = new Environment(rest);
    c.env = otherwise;
    whenFalse = [...whenFalse, ...narrow(c, test, true, otherwise)];
    if (branches.at(-1)!.isLeft) passed.push(...whenFalse);
    if (otherwise.changed.size > 0) rest = otherwise;
    c.env = rest;
    const [only] = orelse;
    if (orelse.length === 1 && only!.kind === 'If') {
      stmt = only as If;
      continue;
    }
    branches.push(c.inBranch(rest.branch(), () => guarded(c, whenFalse, () => c.block(orelse))));
    if (branches.at(-1)!.isLeft && branches.length === 2) passed.push(...whenTrue);
    stmt = null;
  }
  c.env = before;
  merge(before, branches, (variables) => c.join(variables));
  // Where a branch has been left, its test has come out the other way from here on.
  for (const guard of passed) c.guards.push(guard);
}

export function withStatement(c: Context, stmt: With): void {
  for (const { contextExpr, optionalVars } of stmt.items) {
    const manager = c.expression(contextExpr);
    const entered = c.variable();
    const isAsync = stmt.kind === 'AsyncWith' ? 1 : 0;
    c.code.push(Op.Enter, entered, manager, c.line(contextExpr.start), c.column(contextExpr.start), isAsync);
    c.tick++;
    if (optionalVars !== null) assign(c, optionalVars, entered);
  }
  c.block(stmt.body);
}

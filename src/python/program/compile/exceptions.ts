import type { Raise, Stmt, Try } from '../../ast';
import type { Binding } from '../../scopes';
import { Op } from '../instructions';
import { bindName, boundWithin } from './bindings';
import { type Context, NOTHING } from './context';
import { merge } from './environment';

export function tryStatement(c: Context, stmt: Try): void {
  const before = c.env;
  const collect = (nodes: readonly Stmt[]): Map<Binding, number> => {
    const first = nodes[0];
    const names = first === undefined ? [] : boundWithin(c, { start: first.start, end: nodes.at(-1)!.end });
    const collected = new Map<Binding, number>();
    for (const name of names) {
      const variable = c.variable();
      collected.set(name, variable);
      const held = c.env.get(name);
      if (held !== undefined && held.variable !== NOTHING) c.code.push(Op.Copy, variable, held.variable);
    }
    return collected;
  };
  const raised = collect(stmt.body);
  c.watchers.push(raised);
  const body = c.inBranch(before.branch(), () => c.block(stmt.body));
  c.watchers.pop();
  const ends = [c.inBranch(body.branch(), () => c.block(stmt.orelse))];
  ends[0]!.isLeft ||= body.isLeft;
  for (const handler of stmt.handlers) {
    const caught = before.branch();
    caught.isLeft = false;
    for (const [name, variable] of raised) caught.set(name, { variable, born: 0 });
    ends.push(
      c.inBranch(caught, () => {
        const classes = handler.type === null ? NOTHING : c.expression(handler.type);
        if (handler.name !== null) {
          const instance = c.variable();
          c.code.push(Op.Instance, instance, classes);
          bindName(c, c.names.bindingOf.get(handler), instance);
        }
        c.block(handler.body);
        if (handler.name !== null) bindName(c, c.names.bindingOf.get(handler), NOTHING);
      }),
    );
  }
  const flat = ends.map((end) => end);
  merge(before, flat, (variables) => c.join(variables));
  if (stmt.finalbody.length === 0) return;
  const isLeft = before.isLeft;
  before.isLeft = false;
  c.block(stmt.finalbody);
  before.isLeft ||= isLeft;
}

export function raiseStatement(c: Context, stmt: Raise): void {
  if (stmt.exc !== null) {
    const raised = c.expression(stmt.exc);
    c.code.push(Op.Raise, raised, c.line(stmt.exc.start), c.column(stmt.exc.start));
  }
  if (stmt.cause !== null) c.expression(stmt.cause);
  c.tick++;
  c.env.isLeft = true;
}

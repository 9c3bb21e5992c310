import type { For, While } from '../../ast';
import type { Binding } from '../../scopes';
import { Op } from '../instructions';
import { boundWithin } from './bindings';
import { type Context, type Loop, NOTHING } from './context';
import { Environment, merge } from './environment';
import { narrow } from './narrowing';
import { assignEach } from './targets';

export function loopStatement(c: Context, stmt: For | While): void {
  const iterated = stmt.kind === 'While' ? NOTHING : c.expression(stmt.iter);
  const start = stmt.kind === 'While' ? stmt.test.start : stmt.target.start;
  const end = stmt.body.at(-1)?.end ?? stmt.end;
  const heads = openHeads(c, boundWithin(c, { start, end }));
  const loop: Loop = { heads, exits: [] };
  const outer = c.loop;
  c.loop = loop;
  const before = c.env;
  const wasLeft = before.isLeft;
  const body = c.inBranch(before.branch(), () => {
    if (stmt.kind === 'While') {
      c.expression(stmt.test);
      narrow(c, stmt.test, false, c.env);
    } else {
      assignEach(c, stmt, iterated, stmt.kind === 'AsyncFor');
    }
    c.block(stmt.body);
    if (!c.env.isLeft) backTo(c, heads);
  });
  // What a finished body left is in the variables of the head.
  body.isLeft = true;
  c.loop = outer;
  const end_ = c.inBranch(before.branch(), () => c.block(stmt.orelse));
  merge(before, [end_, ...loop.exits], (variables) => c.join(variables));
  if (!wasLeft && stmt.kind !== 'While') before.isLeft = false;
}

/** From here on the names hold what they hold now or what the loop leaves in them. */
function openHeads(c: Context, names: ReadonlySet<Binding>): Map<Binding, number> {
  const heads = new Map<Binding, number>();
  for (const name of names) {
    const held = c.env.get(name);
    const head = c.variable();
    heads.set(name, head);
    if (held !== undefined && held.variable !== NOTHING) c.code.push(Op.Copy, head, held.variable);
    c.env.set(name, { variable: head, born: held?.born ?? c.tick });
  }
  return heads;
}

export function backTo(c: Context, heads: ReadonlyMap<Binding, number>): void {
  for (const [name, head] of heads) {
    const held = c.env.get(name);
    if (held !== undefined && held.variable !== head && held.variable !== NOTHING) {
      c.code.push(Op.Copy, head, held.variable);
    }
  }
}

export function snapshot(c: Context): Environment {
  const copy = new Environment(c.env.before);
  for (const [name, held] of c.env.changed) copy.set(name, held);
  return copy;
}

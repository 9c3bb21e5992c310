import type { Constant, Expr, Slice } from '../../ast';
import { type Context, NOTHING } from './context';

/** A constant key as a string of the summary, or -1 and the variable that holds the key. */
export function keyOf(c: Context, node: Expr): { readonly constant: number; readonly variable: number } {
  if (node.kind === 'Constant') {
    const constant = constantKey(node);
    return { constant: constant === null ? -1 : c.string(constant), variable: NOTHING };
  }
  if (node.kind === 'UnaryOp' && node.op === '-' && node.operand.kind === 'Constant') {
    return { constant: c.string(`#-${node.operand.value}`), variable: NOTHING };
  }
  if (node.kind === 'Slice') {
    c.expression(node);
    return { constant: c.string(slice(node)), variable: NOTHING };
  }
  return { constant: -1, variable: c.expression(node) };
}

/** A short string or a small whole number as a key; null for other constants. */
export function constantKey(node: Constant): string | null {
  if (node.type === 'str') return node.value.length <= 64 ? `'${node.value}` : null;
  return node.type === 'int' && /^\d{1,6}$/.test(node.value) ? `#${Number(node.value)}` : null;
}

/** `:` and, where they are constant, the bounds: `:1:3`. */
function slice({ lower, upper, step }: Slice): string {
  const bound = (node: Expr | null): string | null =>
    node === null ? '' : node.kind === 'Constant' && node.type === 'int' ? node.value : null;
  const [from, to] = [bound(lower), bound(upper)];
  return from === null || to === null || step !== null ? ':' : `:${from}:${to}`;
}

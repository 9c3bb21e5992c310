import type { BoolOp, Compare, Expr, IfExp, Operator, UnaryOp } from '../../ast';
import { Op } from '../instructions';
import { keepWalrus } from './bindings';
import { type Context, NOTHING } from './context';
import { Environment } from './environment';
import { narrow } from './narrowing';

const BINARY: Readonly<Record<Operator, string>> = {
  '+': '__add__',
  '-': '__sub__',
  '*': '__mul__',
  '@': '__matmul__',
  '/': '__truediv__',
  '%': '__mod__',
  '**': '__pow__',
  '<<': '__lshift__',
  '>>': '__rshift__',
  '|': '__or__',
  '^': '__xor__',
  '&': '__and__',
  '//': '__floordiv__',
};

const UNARY = { '-': '__neg__', '+': '__pos__', '~': '__invert__' } as const;

const COMPARISON: Readonly<Record<string, string>> = {
  '==': '__eq__',
  '!=': '__ne__',
  '<': '__lt__',
  '<=': '__le__',
  '>': '__gt__',
  '>=': '__ge__',
  in: '__contains__',
  'not in': '__contains__',
};

/** Sums of thousands of operands lean to the left: they are walked. */
export function binaryOperation(c: Context, node: Expr & { kind: 'BinOp' }): number {
  const chain: (Expr & { kind: 'BinOp' })[] = [];
  let leftmost: Expr = node;
  while (leftmost.kind === 'BinOp') {
    chain.push(leftmost);
    leftmost = leftmost.left;
  }
  let left = c.expression(leftmost);
  for (let i = chain.length - 1; i >= 0; i--) {
    const { op, right, start } = chain[i]!;
    const operand = c.expression(right);
    const to = c.variable();
    c.code.push(Op.Operator, to, left, operand, c.string(BINARY[op]), c.line(start), c.column(start));
    left = to;
  }
  c.tick++;
  return left;
}

export function booleanOperation(c: Context, node: BoolOp): number {
  return c.withFacts(() => operandsOf(c, node));
}

function operandsOf(c: Context, node: BoolOp): number {
  const outer = c.env;
  const values: number[] = [];
  for (const [i, value] of node.values.entries()) {
    if (i > 0) {
      c.env = new Environment(c.env);
      narrow(c, node.values[i - 1]!, node.op === 'or', c.env);
    }
    values.push(c.expression(value));
  }
  const reached = c.env;
  c.env = outer;
  if (reached !== outer) keepWalrus(reached, outer);
  return c.joined(values);
}

export function conditionalExpression(c: Context, node: IfExp): number {
  c.expression(node.test);
  const outer = c.env;
  const side = (expr: Expr, isNegated: boolean): number => {
    c.env = new Environment(outer);
    narrow(c, node.test, isNegated, c.env);
    const value = c.expression(expr);
    const reached = c.env;
    c.env = outer;
    keepWalrus(reached, outer);
    return value;
  };
  return c.joined([c.withFacts(() => side(node.body, false)), c.withFacts(() => side(node.orelse, true))]);
}

export function unaryOperation(c: Context, node: UnaryOp): number {
  const operand = c.expression(node.operand);
  if (node.op === 'not') return c.literal('bool');
  const to = c.variable();
  c.code.push(Op.Operator, to, operand, NOTHING, c.string(UNARY[node.op]), c.line(node.start), c.column(node.start));
  return to;
}

export function comparison(c: Context, node: Compare): number {
  let left = c.expression(node.left);
  for (const [i, comparator] of node.comparators.entries()) {
    const right = c.expression(comparator);
    const method = COMPARISON[node.ops[i]!];
    if (method !== undefined) {
      const isIn = method === '__contains__';
      const to = c.variable();
      c.code.push(Op.Operator, to, isIn ? right : left, isIn ? left : right, c.string(method));
      c.code.push(c.line(node.start), c.column(node.start));
      c.tick++;
    }
    left = right;
  }
  return c.literal('bool');
}

import type { Call, Expr, Keyword } from '../../ast';
import { Form, Op } from '../instructions';
import { attributeName } from './bindings';
import { type Context, NOTHING } from './context';
import { evaluated } from './evaluated-text';

export function callExpression(c: Context, node: Call): number {
  const { func } = node;
  let receiver = NOTHING;
  let name = -1;
  let callee: number;
  if (func.kind === 'Attribute') {
    receiver = c.expression(func.value);
    callee = c.variable();
    name = attributeName(c, func.attr);
    c.code.push(Op.GetAttribute, callee, receiver, name, func.end, c.line(func.start), c.column(func.start));
  } else callee = c.expression(func);
  const positional: number[] = [];
  for (let i = 0; i < node.args.length; i++) {
    const arg = node.args[i]!;
    const isStarred = arg.kind === 'Starred';
    positional.push(c.expression(isStarred ? arg.value : arg), isStarred ? 1 : 0);
  }
  const keywords = keywordsOf(c, node.keywords);
  const to = c.variable();
  c.code.push(
    Op.Call,
    to,
    callee,
    receiver,
    name,
    formOf(c, func),
    writtenName(c, func),
    c.line(node.start),
    c.column(node.start),
  );
  c.code.push(positional.length / 2, keywords.length / 2, ...positional, ...keywords);
  c.tick++;
  const given = evaluated(c, node);
  return given === NOTHING ? to : c.joined([to, given]);
}

function keywordsOf(c: Context, keywords: readonly Keyword[]): number[] {
  const out: number[] = [];
  for (const { arg, value } of keywords) out.push(arg === null ? -1 : c.string(arg), c.expression(value));
  return out;
}

function formOf(c: Context, func: Expr): Form {
  switch (func.kind) {
    case 'Name': {
      const binding = c.names.bindingOf.get(func);
      const access = binding == null ? undefined : c.names.boundBy.get(binding);
      if (access === undefined) return Form.Free;
      if (access === 'define') return Form.Defined;
      if (access === 'import') return Form.Imported;
      return access === 'parameter' ? Form.Parameter : Form.Variable;
    }
    case 'Attribute':
      return Form.Attribute;
    case 'Call':
      return Form.Returned;
    case 'Subscript':
      return Form.Item;
    default:
      return Form.Other;
  }
}

/** The names before the parentheses, joined by dots. */
function writtenName(c: Context, func: Expr): number {
  if (func.kind === 'Name') return c.string(func.id);
  let text = '';
  let at: Expr = func;
  for (let parts = 0; parts < 30; parts++) {
    if (at.kind === 'Attribute') {
      text = `.${at.attr}${text}`;
      at = at.value;
    } else if (at.kind === 'Call') {
      text = `.()${text}`;
      at = at.func;
    } else if (at.kind === 'Subscript') {
      text = `.[]${text}`;
      at = at.value;
    } else break;
  }
  return c.string(`${at.kind === 'Name' ? at.id : '…'}${text}`);
}

export function decorated(c: Context, node: Expr, decorator: number, value: number): number {
  const to = c.variable();
  c.code.push(
    Op.Call,
    to,
    decorator,
    NOTHING,
    -1,
    Form.Decorator,
    writtenName(c, node),
    c.line(node.start),
    c.column(node.start),
  );
  c.code.push(1, 0, value, 0);
  c.tick++;
  return to;
}

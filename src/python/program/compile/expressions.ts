import type { Attribute, Call, Constant, Expr, JoinedStr, Name } from '../../ast';
import { Op } from '../instructions';
import { UnitFlag } from '../layout';
import { attributeName, readName } from './bindings';
import { callExpression } from './call-expressions';
import { type Context, NOTHING } from './context';
import { comprehension, dictDisplay, sequenceDisplay } from './displays';
import { declareFunction } from './functions';
import { constantKey, keyOf } from './keys';
import { binaryOperation, booleanOperation, comparison, conditionalExpression, unaryOperation } from './operators';
import { assign } from './targets';

export function expressionOf(c: Context, node: Expr): number {
  switch (node.kind) {
    case 'Name':
      return readName(c, node);
    case 'Attribute': {
      const object = c.expression(node.value);
      const to = c.variable();
      c.code.push(
        Op.GetAttribute,
        to,
        object,
        attributeName(c, node.attr),
        node.end,
        c.line(node.start),
        c.column(node.start),
      );
      return withFactsOf(c, object, node.attr, to);
    }
    case 'Call':
      return callExpression(c, node);
    case 'Constant':
      return node.type === 'none' ? NOTHING : c.literal(constantKey(node) ?? node.type);
    default:
      return rarerExpression(c, node);
  }
}

/** Apart from the usual kinds, whose code V8 would discard and make anew each time one of these turns up first. */
function rarerExpression(c: Context, node: Exclude<Expr, Name | Attribute | Call | Constant>): number {
  switch (node.kind) {
    case 'JoinedStr':
    case 'TemplateStr':
      return formattedString(c, node);
    case 'FormattedValue':
    case 'Interpolation':
      c.expression(node.value);
      if (node.formatSpec !== null) c.expression(node.formatSpec);
      return NOTHING;
    case 'BoolOp':
      return booleanOperation(c, node);
    case 'NamedExpr': {
      const value = c.expression(node.value);
      assign(c, node.target, value);
      return value;
    }
    case 'BinOp':
      return binaryOperation(c, node);
    case 'UnaryOp':
      return unaryOperation(c, node);
    case 'Lambda': {
      const to = c.variable();
      c.code.push(Op.Function, to, declareFunction(c, node, -1));
      return to;
    }
    case 'IfExp':
      return conditionalExpression(c, node);
    case 'List':
    case 'Tuple':
    case 'Set':
      return sequenceDisplay(c, node);
    case 'Dict':
      return dictDisplay(c, node);
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
    case 'DictComp':
      return comprehension(c, node);
    case 'Await': {
      const awaited = c.expression(node.value);
      const to = c.variable();
      c.code.push(Op.Await, to, awaited);
      c.tick++;
      return to;
    }
    case 'Yield': {
      c.unit.flags |= UnitFlag.Generator;
      if (node.value !== null) c.code.push(Op.Copy, c.unit.yielded, c.expression(node.value));
      c.tick++;
      return received(c);
    }
    case 'YieldFrom': {
      c.unit.flags |= UnitFlag.Generator;
      const from = c.expression(node.value);
      const to = c.variable();
      received(c);
      c.code.push(Op.YieldFrom, to, from, c.line(node.value.start), c.column(node.value.start));
      c.tick++;
      return to;
    }
    case 'Compare':
      return comparison(c, node);
    case 'Subscript': {
      const object = c.expression(node.value);
      const to = c.variable();
      const { constant, variable } = keyOf(c, node.slice);
      c.code.push(Op.GetItem, to, object, constant, variable, c.line(node.start), c.column(node.start));
      return to;
    }
    case 'Starred':
      return c.expression(node.value);
    case 'Slice':
      for (const part of [node.lower, node.upper, node.step]) if (part !== null) c.expression(part);
      return c.literal('slice');
    case 'Missing':
      for (const part of node.parts) c.expression(part);
      return NOTHING;
  }
}

/** The variable of what is sent to the generator that is being compiled. */
function received(c: Context): number {
  if (c.unit.sent === NOTHING) c.unit.sent = c.variable();
  return c.unit.sent;
}

/** Of an f-string what it begins with is known, and where it ends in one value what that is may be. */
function formattedString(c: Context, node: JoinedStr): number {
  const [first, second, third] = node.values;
  const isText =
    first?.kind === 'Constant' && first.type === 'str' && first.value.length >= 3 && first.value.length <= 64;
  if (isText && second?.kind === 'FormattedValue' && second.formatSpec === null && third === undefined) {
    const [to, value] = [c.variable(), c.expression(second.value)];
    c.code.push(Op.Operator, to, c.literal(`'${first.value}`), value, c.string('+'), 0, 0);
    return to;
  }
  for (const value of node.values) if (value.kind !== 'Constant') c.expression(value);
  return c.literal(isText ? `^${first.value}` : 'str');
}

/** What is left of an attribute by the tests that have been passed. */
function withFactsOf(c: Context, object: number, name: string, value: number): number {
  const origin = { object, name, path: null };
  let held = value;
  if (c.facts.length > 0) {
    const path = c.pathOf(origin);
    for (const fact of c.facts) {
      if (fact.path !== path) continue;
      const to = c.variable();
      fact.emit(to, held);
      held = to;
    }
  }
  c.setOrigin(held, origin);
  return held;
}

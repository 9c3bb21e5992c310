import type { Expr } from '../../ast';
import { annotationInText, MAPPINGS } from '../annotation-text';
import { Op } from '../instructions';
import { readName, unitOfScope } from './bindings';
import { type Context, NOTHING } from './context';

const TRANSPARENT = new Set([
  'Annotated',
  'ClassVar',
  'Final',
  'Required',
  'NotRequired',
  'ReadOnly',
  'Awaitable',
  'Coroutine',
  'InitVar',
]);

const GENERIC: Readonly<Record<string, string>> = {
  List: 'list',
  list: 'list',
  Sequence: 'list',
  MutableSequence: 'list',
  Collection: 'list',
  Iterable: 'list',
  Iterator: 'generator',
  Generator: 'generator',
  AsyncIterator: 'generator',
  AsyncIterable: 'generator',
  AsyncGenerator: 'generator',
  Set: 'set',
  set: 'set',
  FrozenSet: 'set',
  frozenset: 'set',
  AbstractSet: 'set',
  Deque: 'list',
  deque: 'list',
};

/** A variable that holds the classes an annotation names. */
export function annotationOf(c: Context, node: Expr): number {
  return c.nested(node, (inner) => typeOf(c, inner));
}

function typeOf(c: Context, node: Expr): number {
  switch (node.kind) {
    case 'Name':
    case 'Attribute':
      return c.expression(node);
    case 'Constant': {
      if (node.type !== 'str') return NOTHING;
      const written = annotationInText(node.value, node.start);
      return written === null ? NOTHING : spelledType(c, written);
    }
    case 'BinOp':
      return node.op === '|' ? c.joined([annotationOf(c, node.left), annotationOf(c, node.right)]) : NOTHING;
    case 'Subscript': {
      c.expression(node.value);
      const name = node.value.kind === 'Name' ? node.value.id : node.value.kind === 'Attribute' ? node.value.attr : '';
      const args = node.slice.kind === 'Tuple' ? node.slice.elts : [node.slice];
      const first = args[0];
      if (name === 'Optional' || name === 'Union') return c.joined(args.map((arg) => annotationOf(c, arg)));
      if (TRANSPARENT.has(name)) return first === undefined ? NOTHING : annotationOf(c, first);
      if (name === 'Literal') return NOTHING;
      if (name === 'Type' || name === 'type') return genericType(c, 'type', first);
      const elements = args.map((arg) => annotationOf(c, arg));
      if (name === 'Tuple' || name === 'tuple') return genericOf(c, 'tuple', c.joined(elements));
      if (MAPPINGS.has(name)) return genericOf(c, 'dict', elements[1] ?? NOTHING);
      const kind = GENERIC[name];
      if (kind !== undefined) return genericOf(c, kind, elements[0] ?? NOTHING);
      return c.expression(node.value);
    }
    default:
      return NOTHING;
  }
}

/** Names in a string have no place in the tree: they are looked up as if they stood at the annotation. */
function spelledType(c: Context, node: Expr): number {
  switch (node.kind) {
    case 'Name': {
      c.names.bindingOf.set(node, c.names.scopes.lookup(c.unit.scope, node.id));
      return readLater(c, node);
    }
    case 'Attribute':
      spelledType(c, node.value);
      return c.expression(node);
    case 'BinOp':
    case 'Subscript':
      prepare(c, node);
      return annotationOf(c, node);
    default:
      return NOTHING;
  }
}

function prepare(c: Context, node: Expr): void {
  if (node.kind === 'Name') c.names.bindingOf.set(node, c.names.scopes.lookup(c.unit.scope, node.id));
  else if (node.kind === 'Attribute') prepare(c, node.value);
  else if (node.kind === 'BinOp') {
    prepare(c, node.left);
    prepare(c, node.right);
  } else if (node.kind === 'Subscript') {
    prepare(c, node.value);
    prepare(c, node.slice);
  } else if (node.kind === 'Tuple') for (const element of node.elts) prepare(c, element);
}

/** A name in a string may be bound only further down: what it may be at any time counts. */
function readLater(c: Context, node: Expr & { kind: 'Name' }): number {
  const binding = c.names.bindingOf.get(node) ?? null;
  if (binding === null) return readName(c, node);
  const owner = unitOfScope(c, binding.scope);
  const cell = owner === c.unit ? owner.cells.get(binding) : undefined;
  return cell ?? readName(c, node);
}

function genericType(c: Context, kind: string, element: Expr | undefined): number {
  return genericOf(c, kind, element === undefined ? NOTHING : annotationOf(c, element));
}

function genericOf(c: Context, kind: string, element: number): number {
  const to = c.variable();
  c.code.push(Op.GenericType, to, c.string(kind), element);
  return to;
}

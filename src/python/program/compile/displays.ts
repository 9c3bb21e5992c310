import type { Comp, Dict, DictComp, Sequence } from '../../ast';
import { Op } from '../instructions';
import { type Context, NOTHING } from './context';
import { keyOf } from './keys';
import { narrow } from './narrowing';
import { assignEach } from './targets';

const COMPREHENSION: Readonly<Record<(Comp | DictComp)['kind'], string>> = {
  ListComp: 'list',
  SetComp: 'set',
  GeneratorExp: 'generator',
  DictComp: 'dict',
};

function newContainer(c: Context, type: string): number {
  const to = c.variable();
  c.code.push(Op.Container, to, c.string(type));
  return to;
}

export function comprehension(c: Context, node: Comp | DictComp): number {
  return c.withFacts(() => collected(c, node));
}

function collected(c: Context, node: Comp | DictComp): number {
  const to = newContainer(c, COMPREHENSION[node.kind]);
  for (const generator of node.generators) {
    const iterated = c.expression(generator.iter);
    assignEach(c, generator, iterated, generator.isAsync);
    for (const test of generator.ifs) {
      c.expression(test);
      narrow(c, test, false, c.env);
    }
  }
  if (node.kind === 'DictComp') {
    const key = c.expression(node.key);
    c.code.push(Op.SetItem, to, -1, key, c.expression(node.value), 0, 0);
  } else c.code.push(Op.SetItem, to, -1, 0, c.expression(node.elt), 0, 0);
  return to;
}

export function sequenceDisplay(c: Context, node: Sequence): number {
  const to = newContainer(c, node.kind.toLowerCase());
  const isSet = node.kind === 'Set';
  let isExact = !isSet;
  for (const [i, element] of node.elts.entries()) {
    if (element.kind === 'Starred') {
      c.code.push(Op.Spread, to, c.expression(element.value));
      isExact = false;
      continue;
    }
    const value = c.expression(element);
    // Elements of which nothing is known are counted, too.
    if (value !== NOTHING || isExact) c.code.push(Op.SetItem, to, isExact ? c.string(`#${i}`) : -1, 0, value, 0, 0);
  }
  return to;
}

export function dictDisplay(c: Context, node: Dict): number {
  const to = newContainer(c, 'dict');
  for (const [i, value] of node.values.entries()) {
    const keyNode = node.keys[i];
    if (keyNode == null) {
      c.code.push(Op.Spread, to, c.expression(value));
      continue;
    }
    const key = keyOf(c, keyNode);
    c.code.push(Op.SetItem, to, key.constant, key.variable, c.expression(value), 0, 0);
  }
  return to;
}

import type { Node } from './ast';

/**
 * Pushes the direct children of a node in `ast.ts`'s shape, in no order to rely on. The nodes that only
 * CPython has (contexts, operators) are not among them.
 */
export function pushChildren(node: Node, stack: Node[]): void {
  // Kinds are compared one after the other, so those that most nodes are come first.
  switch (node.kind) {
    case 'Name':
    case 'Constant':
      return;
    case 'Attribute':
    case 'Expr':
    case 'keyword':
      stack.push(node.value);
      return;
    case 'Call':
      stack.push(node.func);
      pushAll(node.args, stack);
      pushAll(node.keywords, stack);
      return;
    case 'arg':
      push(node.annotation, stack);
      return;
    case 'Assign':
      pushAll(node.targets, stack);
      stack.push(node.value);
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      pushAll(node.decorators, stack);
      pushAll(node.typeParams, stack);
      stack.push(node.args);
      push(node.returns, stack);
      pushAll(node.body, stack);
      return;
    case 'Return':
    case 'Yield':
      push(node.value, stack);
      return;
    case 'While':
    case 'If':
      stack.push(node.test);
      pushAll(node.body, stack);
      pushAll(node.orelse, stack);
      return;
    case 'Legacy':
    case 'BoolOp':
    case 'JoinedStr':
    case 'TemplateStr':
      pushAll(node.values, stack);
      return;
    case 'BinOp':
      stack.push(node.left, node.right);
      return;
    case 'UnaryOp':
      stack.push(node.operand);
      return;
    case 'Dict':
      for (const key of node.keys) push(key, stack);
      pushAll(node.values, stack);
      return;
    case 'Set':
    case 'List':
    case 'Tuple':
      pushAll(node.elts, stack);
      return;
    case 'Compare':
      stack.push(node.left);
      pushAll(node.comparators, stack);
      return;
    case 'Subscript':
      stack.push(node.value, node.slice);
      return;
    case 'arguments':
      pushAll(node.posonlyargs, stack);
      pushAll(node.args, stack);
      push(node.vararg, stack);
      pushAll(node.kwonlyargs, stack);
      for (const value of node.kwDefaults) push(value, stack);
      push(node.kwarg, stack);
      pushAll(node.defaults, stack);
      return;
    default:
      pushRarer(node, stack);
  }
}

/** Apart from the usual kinds, whose code V8 would discard and make anew each time one of these turns up first. */
function pushRarer(node: Node, stack: Node[]): void {
  switch (node.kind) {
    case 'Module':
      pushAll(node.body, stack);
      return;
    case 'ClassDef':
      pushAll(node.decorators, stack);
      pushAll(node.typeParams, stack);
      pushAll(node.bases, stack);
      pushAll(node.keywords, stack);
      pushAll(node.body, stack);
      return;
    case 'Delete':
      pushAll(node.targets, stack);
      return;
    case 'TypeAlias':
      stack.push(node.name);
      pushAll(node.typeParams, stack);
      stack.push(node.value);
      return;
    case 'AugAssign':
      stack.push(node.target, node.value);
      return;
    case 'AnnAssign':
      stack.push(node.target, node.annotation);
      push(node.value, stack);
      return;
    case 'For':
    case 'AsyncFor':
      stack.push(node.target, node.iter);
      pushAll(node.body, stack);
      pushAll(node.orelse, stack);
      return;
    case 'With':
    case 'AsyncWith':
      pushAll(node.items, stack);
      pushAll(node.body, stack);
      return;
    case 'Match':
      stack.push(node.subject);
      pushAll(node.cases, stack);
      return;
    case 'Raise':
      push(node.exc, stack);
      push(node.cause, stack);
      return;
    case 'Try':
    case 'TryStar':
      pushAll(node.body, stack);
      pushAll(node.handlers, stack);
      pushAll(node.orelse, stack);
      pushAll(node.finalbody, stack);
      return;
    case 'Assert':
      stack.push(node.test);
      push(node.msg, stack);
      return;
    case 'Import':
    case 'ImportFrom':
      pushAll(node.names, stack);
      return;
    case 'Await':
    case 'YieldFrom':
    case 'Starred':
    case 'MatchValue':
      stack.push(node.value);
      return;
    case 'NamedExpr':
      stack.push(node.target, node.value);
      return;
    case 'Lambda':
      stack.push(node.args, node.body);
      return;
    case 'IfExp':
      stack.push(node.test, node.body, node.orelse);
      return;
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      stack.push(node.elt);
      pushAll(node.generators, stack);
      return;
    case 'DictComp':
      stack.push(node.key, node.value);
      pushAll(node.generators, stack);
      return;
    case 'FormattedValue':
    case 'Interpolation':
      stack.push(node.value);
      push(node.formatSpec, stack);
      return;
    case 'Slice':
      push(node.lower, stack);
      push(node.upper, stack);
      push(node.step, stack);
      return;
    case 'Missing':
      pushAll(node.parts, stack);
      return;
    case 'comprehension':
      stack.push(node.target, node.iter);
      pushAll(node.ifs, stack);
      return;
    case 'ExceptHandler':
      push(node.type, stack);
      pushAll(node.body, stack);
      return;
    case 'withitem':
      stack.push(node.contextExpr);
      push(node.optionalVars, stack);
      return;
    case 'match_case':
      stack.push(node.pattern);
      push(node.guard, stack);
      pushAll(node.body, stack);
      return;
    case 'MatchSequence':
    case 'MatchOr':
      pushAll(node.patterns, stack);
      return;
    case 'MatchMapping':
      pushAll(node.keys, stack);
      pushAll(node.patterns, stack);
      return;
    case 'MatchClass':
      stack.push(node.cls);
      pushAll(node.patterns, stack);
      pushAll(node.kwdPatterns, stack);
      return;
    case 'MatchAs':
      push(node.pattern, stack);
      return;
    case 'TypeVar':
    case 'ParamSpec':
    case 'TypeVarTuple':
      push(node.bound, stack);
      push(node.default, stack);
      return;
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
    case 'Break':
    case 'Continue':
    case 'alias':
    case 'MatchSingleton':
    case 'MatchStar':
      return;
  }
}

function push(node: Node | null, stack: Node[]): void {
  if (node !== null) stack.push(node);
}

function pushAll(nodes: readonly Node[], stack: Node[]): void {
  for (let i = 0; i < nodes.length; i++) stack.push(nodes[i]!);
}

import type { FunctionDef, MatchCase, Node, Pattern, Stmt } from './ast';
import { pushChildren } from './children';
import type { FunctionEntity } from './outline';
import type { SourceText } from './source';

/**
 * Size and shape of one function. Counts are of its own body: nested functions and classes are left out
 * whole, and the `yield` of a lambda is the lambda's.
 */
export interface FunctionMetrics {
  /** Lines from the first decorator to the end. */
  readonly loc: number;
  /** Those that are neither blank nor only a comment; a docstring counts. */
  readonly logicalLoc: number;
  /** All parameters: `self`, `*args` and `**kwargs` too. */
  readonly paramCount: number;
  readonly positionalParams: number;
  readonly keywordOnlyParams: number;
  readonly hasVarargs: boolean;
  readonly hasVarkw: boolean;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly returnCount: number;
  readonly yieldCount: number;
  readonly raiseCount: number;
  /**
   * 1 + if/elif + loops + except handlers + conditional expressions + further operands of and/or +
   * comprehensions and their ifs + match cases that can fail. Bodies of lambdas count.
   */
  readonly cyclomaticComplexity: number;
  /** Deepest nesting of if, for, while, try, with and match; an `elif` stands beside its `if`. */
  readonly maxNestingDepth: number;
  /** Statements directly in the body, the docstring among them. */
  readonly stmtCount: number;
  readonly decoratorCount: number;
  readonly hasDocstring: boolean;
}

export function functionMetrics(fn: FunctionDef, entity: FunctionEntity, source: SourceText): FunctionMetrics {
  const { args } = fn;
  const body = measureBody(fn.body, source);
  const positionalParams = args.posonlyargs.length + args.args.length;
  const keywordOnlyParams = args.kwonlyargs.length;
  return {
    loc: entity.endLine - entity.startLine + 1,
    logicalLoc: logicalLines(source, entity.startLine, entity.endLine),
    paramCount: positionalParams + keywordOnlyParams + (args.vararg ? 1 : 0) + (args.kwarg ? 1 : 0),
    positionalParams,
    keywordOnlyParams,
    hasVarargs: args.vararg !== null,
    hasVarkw: args.kwarg !== null,
    isAsync: fn.kind === 'AsyncFunctionDef',
    isGenerator: body.yieldCount > 0,
    ...body,
    stmtCount: fn.body.length,
    decoratorCount: fn.decorators.length,
    hasDocstring: entity.docstring !== null,
  };
}

type BodyMeasures = Pick<
  FunctionMetrics,
  'returnCount' | 'yieldCount' | 'raiseCount' | 'cyclomaticComplexity' | 'maxNestingDepth'
>;

/** A number that stands for a place inside a lambda, where no statement nests. */
const IN_LAMBDA = -1;

function measureBody(body: readonly Stmt[], source: SourceText): BodyMeasures {
  let returnCount = 0;
  let yieldCount = 0;
  let raiseCount = 0;
  let decisions = 0;
  let maxNestingDepth = 0;

  const nodes: Node[] = [...body];
  // How many control statements stand round each node.
  const depths: number[] = body.map(() => 0);
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    let depth = depths.pop()!;
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        continue;
      case 'Lambda':
        nodes.push(node.body);
        depths.push(IN_LAMBDA);
        nodes.push(node.args);
        depths.push(depth);
        continue;
      case 'Return':
        returnCount++;
        break;
      case 'Raise':
        raiseCount++;
        break;
      case 'Yield':
      case 'YieldFrom':
        if (depth !== IN_LAMBDA) yieldCount++;
        break;
      case 'If':
        decisions++;
        if (!isElif(node.start, source)) depth++;
        break;
      case 'For':
      case 'AsyncFor':
      case 'While':
        decisions++;
        depth++;
        break;
      case 'Try':
      case 'TryStar':
      case 'With':
      case 'AsyncWith':
      case 'Match':
        depth++;
        break;
      case 'ExceptHandler':
      case 'IfExp':
        decisions++;
        break;
      case 'BoolOp':
        decisions += node.values.length - 1;
        break;
      case 'comprehension':
        decisions += 1 + node.ifs.length;
        break;
      case 'match_case':
        if (!isIrrefutable(node)) decisions++;
        break;
    }
    if (depth > maxNestingDepth) maxNestingDepth = depth;
    pushChildren(node, nodes);
    while (depths.length < nodes.length) depths.push(depth);
  }
  return { returnCount, yieldCount, raiseCount, cyclomaticComplexity: 1 + decisions, maxNestingDepth };
}

/** Only the source tells `elif` from an `if` that stands alone in an `else`. */
function isElif(start: number, source: SourceText): boolean {
  return source.text.startsWith('elif', start);
}

/** Whether a case takes whatever the cases before it left. */
export function isIrrefutable({ pattern, guard }: MatchCase): boolean {
  return guard === null && alwaysMatches(pattern);
}

function alwaysMatches(pattern: Pattern): boolean {
  let inner: Pattern | null | undefined = pattern;
  while (inner?.kind === 'MatchAs' || inner?.kind === 'MatchOr') {
    inner = inner.kind === 'MatchAs' ? inner.pattern : inner.patterns.at(-1);
    if (inner === null) return true;
  }
  return false;
}

function logicalLines(source: SourceText, startLine: number, endLine: number): number {
  let count = 0;
  for (let line = startLine; line <= endLine; line++) {
    const text = source.lineText(line).trimStart();
    if (text !== '' && !text.startsWith('#')) count++;
  }
  return count;
}

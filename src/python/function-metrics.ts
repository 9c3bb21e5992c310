import type { MatchCase, Pattern, Stmt } from './ast';
import type { FunctionComplexity } from './function-complexity';
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

/** @param complexity of the same function, whose counts need not be made again. */
export function functionMetrics(
  { node, startLine, endLine, docstring }: FunctionEntity,
  source: SourceText,
  complexity: FunctionComplexity,
): FunctionMetrics {
  const { args } = node;
  const positionalParams = args.posonlyargs.length + args.args.length;
  const keywordOnlyParams = args.kwonlyargs.length;
  return {
    loc: endLine - startLine + 1,
    logicalLoc: logicalLines(source, startLine, endLine),
    paramCount: positionalParams + keywordOnlyParams + (args.vararg ? 1 : 0) + (args.kwarg ? 1 : 0),
    positionalParams,
    keywordOnlyParams,
    hasVarargs: args.vararg !== null,
    hasVarkw: args.kwarg !== null,
    isAsync: node.kind === 'AsyncFunctionDef',
    isGenerator: complexity.yields > 0,
    ...measureStatements(node.body, source),
    yieldCount: complexity.yields,
    cyclomaticComplexity: cyclomaticComplexity(complexity),
    stmtCount: node.body.length,
    decoratorCount: node.decorators.length,
    hasDocstring: docstring !== null,
  };
}

function cyclomaticComplexity(counts: FunctionComplexity): number {
  const statements = counts.ifs + counts.loops + counts.handlers + counts.starHandlers + counts.refutableCases;
  const expressions = counts.conditionals + counts.furtherOperands + counts.comprehensions + counts.comprehensionIfs;
  return 1 + statements + expressions;
}

/** What the statements tell, without a look into their expressions. */
function measureStatements(
  body: readonly Stmt[],
  source: SourceText,
): Pick<FunctionMetrics, 'returnCount' | 'raiseCount' | 'maxNestingDepth'> {
  let returnCount = 0;
  let raiseCount = 0;
  let maxNestingDepth = 0;
  const blocks: (readonly Stmt[])[] = [body];
  // How many control statements stand round each block.
  const depths: number[] = [0];
  for (let block = blocks.pop(); block !== undefined; block = blocks.pop()) {
    const depth = depths.pop()!;
    for (let i = 0; i < block.length; i++) {
      const stmt = block[i]!;
      let inside = depth + 1;
      switch (stmt.kind) {
        case 'Return':
          returnCount++;
          continue;
        case 'Raise':
          raiseCount++;
          continue;
        case 'If':
          if (isElif(stmt.start, source)) inside = depth;
          blocks.push(stmt.body, stmt.orelse);
          break;
        case 'For':
        case 'AsyncFor':
        case 'While':
          blocks.push(stmt.body, stmt.orelse);
          break;
        case 'With':
        case 'AsyncWith':
          blocks.push(stmt.body);
          break;
        case 'Try':
        case 'TryStar':
          blocks.push(stmt.body, stmt.orelse, stmt.finalbody);
          for (const handler of stmt.handlers) blocks.push(handler.body);
          break;
        case 'Match':
          for (const matchCase of stmt.cases) blocks.push(matchCase.body);
          break;
        default:
          continue;
      }
      if (inside > maxNestingDepth) maxNestingDepth = inside;
      while (depths.length < blocks.length) depths.push(inside);
    }
  }
  return { returnCount, raiseCount, maxNestingDepth };
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

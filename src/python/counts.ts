import type { Module, Node } from './ast';
import { pushChildren } from './children';

export interface NodeCounts {
  /** Nodes that CPython's `ast.walk` visits, contexts and operators included. */
  readonly nodeCount: number;
  /** `def` and `async def`, at any depth. */
  readonly functionCount: number;
  readonly classCount: number;
  /** Mean depth of the nodes; the module's is 1. */
  readonly avgDepth: number;
  readonly maxDepth: number;
  /** Statements that branch, loop, guard or manage a context. */
  readonly complexity: number;
}

/** Counts a file's nodes and their depth as they stand in CPython's own tree. */
export function countNodes(module: Module): NodeCounts {
  let nodeCount = 0;
  let depthSum = 0;
  let maxDepth = 0;
  let functionCount = 0;
  let classCount = 0;
  let complexity = 0;

  const nodes: Node[] = [module];
  const depths: number[] = [1];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const depth = depths.pop()!;
    nodeCount++;
    depthSum += depth;
    if (depth > maxDepth) maxDepth = depth;

    const implied = impliedChildren(node);
    if (implied > 0) {
      nodeCount += implied;
      depthSum += implied * (depth + 1);
      if (depth + 1 > maxDepth) maxDepth = depth + 1;
    }

    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        functionCount++;
        break;
      case 'ClassDef':
        classCount++;
        break;
      case 'If':
      case 'For':
      case 'AsyncFor':
      case 'While':
      case 'Try':
      case 'TryStar':
      case 'With':
      case 'AsyncWith':
        complexity++;
        break;
    }

    pushChildren(node, nodes);
    while (depths.length < nodes.length) depths.push(depth + 1);
  }
  return { nodeCount, functionCount, classCount, avgDepth: depthSum / nodeCount, maxDepth, complexity };
}

/** How many leaves CPython hangs below a node that `ast.ts` leaves out: `Load`/`Store`/`Del` and operators. */
function impliedChildren(node: Node): number {
  switch (node.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
    case 'Starred':
    case 'List':
    case 'Tuple':
    case 'BinOp':
    case 'UnaryOp':
    case 'BoolOp':
    case 'AugAssign':
      return 1;
    case 'Compare':
      return node.ops.length;
    default:
      return 0;
  }
}

import type { Arguments, Constant, FunctionDef, Node } from './ast';
import { pushChildren } from './children';
import { rawDocstring } from './docstring';

/** What a function's code looks like, whatever its place, layout, comments, docstring and name. */
export interface Fingerprint {
  /** Equal for functions whose bodies are the same code. */
  readonly bodyHash: string;
  /** Equal for functions with the same decorators, type parameters, parameters, return annotation and `async`. */
  readonly signatureHash: string;
  /**
   * Bottom-k sketch of the body: the 64 smallest distinct 32-bit hashes of its runs of four tokens, ascending.
   * Fewer when the body has fewer, so that the length says how small a small body is.
   */
  readonly tokens: number[];
}

/** How many hashes a sketch holds. */
export const SKETCH_SIZE = 64;
/** Tokens in a shingle. */
const SHINGLE = 4;

/**
 * The fingerprint of one function. `hash` digests text; nothing is left out of what it is given, so bodies
 * differ when their digests do.
 */
export function fingerprint(fn: FunctionDef, hash: (text: string) => string): Fingerprint {
  const body = rawDocstring(fn.body) ? fn.body.slice(1) : fn.body;
  const bodyTokens = new TokenStream(fn.name);
  bodyTokens.add(body);
  const signature = new TokenStream(fn.name);
  signature.add([...fn.decorators, ...fn.typeParams, fn.args, ...(fn.returns ? [fn.returns] : [])]);
  return {
    bodyHash: hash(bodyTokens.text),
    signatureHash: hash(`${fn.kind}\n${signature.text}`),
    tokens: sketch(bodyTokens.hashes),
  };
}

/**
 * The nodes of a tree, one token each, parents first. As text, a token is a line with the node's kind, its number
 * of children and what else tells it from its like; that is enough to rebuild the tree, so different trees have
 * different texts.
 */
class TokenStream {
  text = '';
  readonly hashes: number[] = [];

  /** A function that calls itself is the same code under another name. */
  constructor(private readonly ownName: string) {}

  add(roots: readonly Node[]): void {
    const stack: Node[] = [];
    for (let i = roots.length - 1; i >= 0; i--) stack.push(roots[i]!);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const depth = stack.length;
      pushChildren(node, stack);
      if (
        (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') &&
        rawDocstring(node.body)
      ) {
        stack.splice(stack.length - node.body.length, 1);
      }
      const atom = node.kind === 'Name' && node.id === this.ownName ? OWN_NAME : atomOf(node);
      const kind = kindToken(node.kind);
      this.text += kind.head(stack.length - depth);
      this.text += atom;
      this.text += '\n';
      this.hashes.push(fnv1a(atom, kind.hash));
    }
  }
}

/** No identifier looks like this. */
const OWN_NAME = '<own name>';

/** What a node says beyond its kind and children, and how its children split where their number leaves that open. */
function atomOf(node: Node): string {
  switch (node.kind) {
    case 'Name':
      return node.id;
    case 'Attribute':
      return node.attr;
    case 'Constant':
      return constantAtom(node);
    case 'Expr':
    case 'Assign':
      return '';
    case 'arg':
      return node.arg;
    case 'keyword':
      return node.arg ?? '**';
    case 'Call':
      return String(node.args.length);
    case 'BinOp':
    case 'AugAssign':
    case 'UnaryOp':
    case 'BoolOp':
      return node.op;
    case 'Compare':
      return node.ops.join(',');
    case 'If':
    case 'While':
    case 'For':
    case 'AsyncFor':
      return String(node.body.length);
    case 'Try':
    case 'TryStar':
      return `${node.body.length},${node.orelse.length},${node.finalbody.length}`;
    case 'ExceptHandler':
      return node.name ?? '';
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return node.name;
    case 'ClassDef':
      return `${node.name},${node.decorators.length}`;
    case 'AnnAssign':
      return node.simple ? 'simple' : '';
    case 'Import':
      return '';
    case 'ImportFrom':
      return `${node.level},${node.module ?? ''}`;
    case 'alias':
      return `${node.name},${node.asname ?? ''}`;
    case 'Global':
    case 'Nonlocal':
      return node.names.join(',');
    case 'Legacy':
      return node.keyword;
    case 'Dict':
      return places(node.keys);
    case 'Slice':
      return places([node.lower, node.upper, node.step]);
    case 'FormattedValue':
    case 'Interpolation':
      return String(node.conversion);
    case 'comprehension':
      return node.isAsync ? 'async' : '';
    case 'arguments':
      return argumentsAtom(node);
    case 'MatchSingleton':
      return String(node.value);
    case 'MatchMapping':
      return node.rest ?? '';
    case 'MatchClass':
      return `${node.patterns.length},${node.kwdAttrs.join(',')}`;
    case 'MatchStar':
    case 'MatchAs':
      return node.name ?? '';
    case 'TypeVar':
    case 'ParamSpec':
    case 'TypeVarTuple':
      return `${node.name},${places([node.bound, node.default])}`;
    default:
      return '';
  }
}

/** The length stands before text that may hold anything, a line end too. */
function constantAtom(node: Constant): string {
  if (node.type === 'str' || node.type === 'bytes') return `${node.type} ${node.value.length} ${node.value}`;
  return `${node.type} ${node.value}`;
}

function argumentsAtom(node: Arguments): string {
  const { posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg } = node;
  return `${posonlyargs.length},${args.length},${places([vararg, kwarg])},${kwonlyargs.length},${places(kwDefaults)}`;
}

/** One digit per place: 0 where nothing stands. */
function places(nodes: readonly (Node | null)[]): string {
  let text = '';
  for (const node of nodes) text += node === null ? '0' : '1';
  return text;
}

/** The smallest distinct hashes of all runs of four tokens; a shorter body is one run. */
function sketch(tokens: readonly number[]): number[] {
  if (tokens.length === 0) return [];
  let smallest: number[] = [];
  let limit = 2 ** 32;
  const runs = Math.max(1, tokens.length - SHINGLE + 1);
  for (let i = 0; i < runs; i++) {
    const hash = shingle(tokens, i);
    if (hash >= limit) continue;
    smallest.push(hash);
    if (smallest.length < 4 * SKETCH_SIZE) continue;
    smallest = ascending(smallest).slice(0, SKETCH_SIZE);
    if (smallest.length === SKETCH_SIZE) limit = smallest[SKETCH_SIZE - 1]!;
  }
  return ascending(smallest).slice(0, SKETCH_SIZE);
}

/** Each once. */
function ascending(hashes: readonly number[]): number[] {
  const sorted = new Uint32Array(hashes).sort();
  const distinct: number[] = [];
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct.push(sorted[i]!);
  return distinct;
}

/** MurmurHash3 (32 bits) of the tokens from `start` on. */
function shingle(tokens: readonly number[], start: number): number {
  let hash = 0;
  const end = Math.min(start + SHINGLE, tokens.length);
  for (let i = start; i < end; i++) {
    let block = Math.imul(tokens[i]!, 0xcc9e2d51);
    block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash ^= block;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= 4 * (end - start);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a (32 bits) over UTF-16 units, going on from `seed`. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
/** Nodes with more children are few. */
const USUAL_CHILDREN = 32;

/** What the tokens of nodes of one kind have in common; made once, for there are millions of them. */
class KindToken {
  readonly hash: number;
  private readonly heads: readonly string[];

  constructor(private readonly kind: string) {
    this.hash = fnv1a(kind, FNV_OFFSET);
    this.heads = Array.from({ length: USUAL_CHILDREN }, (_, children) => `${kind} ${children} `);
  }

  /** How the line of a node with so many children begins. */
  head(children: number): string {
    return this.heads[children] ?? `${this.kind} ${children} `;
  }
}

const kindTokens = new Map<string, KindToken>();

function kindToken(kind: string): KindToken {
  let token = kindTokens.get(kind);
  if (token === undefined) {
    token = new KindToken(kind);
    kindTokens.set(kind, token);
  }
  return token;
}

import type { Module, Node, Stmt, Try } from './ast';
import { pushChildren } from './children';
import type { SourceText } from './source';

/** One node of the concrete syntax; lines 1-based, columns in UTF-8 bytes, end exclusive. */
export interface CstNode {
  readonly kind: CstKind;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** First 200 characters of its text. */
  readonly preview: string;
  /** Kinds from the module down to the direct parent, those that get no row among them; siblings share the array. */
  readonly parents: readonly string[];
  /** Innermost definition around the node, the node itself included. */
  readonly qualname: string;
}

/** The kinds that get a row, in the names of LibCST, to which `async` and `*` are no kinds of their own. */
export const CST_KINDS = [
  'Module',
  'FunctionDef',
  'ClassDef',
  'Assign',
  'AnnAssign',
  'AugAssign',
  'Import',
  'ImportFrom',
  'Call',
  'Return',
  'Raise',
  'Yield',
  'If',
  'Else',
  'For',
  'While',
  'With',
  'Try',
  'ExceptHandler',
  'Match',
] as const;
export type CstKind = (typeof CST_KINDS)[number];

const KEPT: ReadonlySet<string> = new Set(CST_KINDS);
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['AsyncFunctionDef', 'FunctionDef'],
  ['AsyncFor', 'For'],
  ['AsyncWith', 'With'],
  ['TryStar', 'Try'],
  ['YieldFrom', 'Yield'],
]);

const PREVIEW = 200;
/** How many parents are listed, outermost first: a chain of 10,000 calls would else take 50 million entries. */
const PARENTS = 200;

/** The nodes of a file that get a row, parents first and statements in order, each place and kind once. */
export function cstNodes(module: Module, source: SourceText, moduleName: string): readonly CstNode[] {
  const walk = new Walk(source);
  walk.push(module, new Path([], ''), moduleName);
  while (walk.nodes.length > 0) walk.visit();
  return walk.found;
}

/** The kinds on the way to a node; one object for each distinct way, so that equal ones share the array. */
class Path {
  /** There are as many as kinds at most. */
  private readonly children: Path[] = [];

  constructor(
    readonly kinds: readonly string[],
    private readonly last: string,
  ) {}

  below(kind: string): Path {
    if (this.kinds.length >= PARENTS) return this;
    for (const child of this.children) if (child.last === kind) return child;
    const child = new Path([...this.kinds, kind], kind);
    this.children.push(child);
    return child;
  }
}

/** An `else` with its block, which `ast` has no node for. */
interface Else {
  readonly kind: 'Else';
  readonly start: number;
  readonly end: number;
  readonly body: readonly Stmt[];
}

/** What is still to be visited: three stacks of one height. */
class Walk {
  readonly found: CstNode[] = [];
  readonly nodes: (Node | Else)[] = [];
  private readonly paths: Path[] = [];
  private readonly scopes: string[] = [];
  private readonly seen = new Map<string, Places>();

  constructor(private readonly source: SourceText) {}

  /** Takes the next node from the stacks and puts its children on them. */
  visit(): void {
    const node = this.nodes.pop()!;
    const path = this.paths.pop()!;
    const scope = this.scopes.pop()!;
    if (node.kind === 'Name' || node.kind === 'Constant') return;
    const kind = RENAMED.get(node.kind) ?? node.kind;
    const qualname =
      kind === 'FunctionDef' || kind === 'ClassDef' ? `${scope}.${(node as { name: string }).name}` : scope;
    if (KEPT.has(kind) && 'start' in node) this.keep(kind as CstKind, node.start, node.end, path, qualname);
    const height = this.nodes.length;
    this.pushChildren(node, path.below(kind), qualname);
    this.reverseFrom(height);
  }

  private keep(kind: CstKind, start: number, end: number, path: Path, qualname: string): void {
    const { source } = this;
    if (!isNew(this.seen, kind, start, end)) return;
    const { endLine, endColumn } = endOf(end, source);
    this.found.push({
      kind,
      startLine: source.lineOf(start),
      startColumn: source.columnOf(start),
      endLine,
      endColumn,
      preview: preview(source, start, end),
      parents: path.kinds,
      qualname,
    });
  }

  push(node: Node | Else, path: Path, scope: string): void {
    this.nodes.push(node);
    this.paths.push(path);
    this.scopes.push(scope);
  }

  /** `path` is the way to the children. */
  private pushChildren(node: Node | Else, path: Path, scope: string): void {
    switch (node.kind) {
      case 'Else':
        this.pushBlock(node.body, path, scope);
        return;
      case 'If':
        this.push(node.test, path, scope);
        this.pushBlock(node.body, path, scope);
        this.pushElse(node.orelse, node.body, path, scope);
        return;
      case 'While':
        this.push(node.test, path, scope);
        this.pushBlock(node.body, path, scope);
        this.pushElse(node.orelse, node.body, path, scope);
        return;
      case 'For':
      case 'AsyncFor':
        this.push(node.target, path, scope);
        this.push(node.iter, path, scope);
        this.pushBlock(node.body, path, scope);
        this.pushElse(node.orelse, node.body, path, scope);
        return;
      case 'Try':
      case 'TryStar':
        this.pushTry(node, path, scope);
        return;
      default:
        pushChildren(node, this.nodes as Node[]);
        while (this.paths.length < this.nodes.length) {
          this.paths.push(path);
          this.scopes.push(scope);
        }
    }
  }

  /** What was pushed last comes first: turned round, children come in their order. */
  private reverseFrom(height: number): void {
    for (let low = height, high = this.nodes.length - 1; low < high; low++, high--) {
      swap(this.nodes, low, high);
      swap(this.paths, low, high);
      swap(this.scopes, low, high);
    }
  }

  private pushBlock(block: readonly Stmt[], path: Path, scope: string): void {
    for (const statement of block) this.push(statement, path, scope);
  }

  private pushTry(node: Try, path: Path, scope: string): void {
    this.pushBlock(node.body, path, scope);
    for (const handler of node.handlers) this.push(handler, path, scope);
    this.pushElse(node.orelse, node.handlers.at(-1)?.body ?? node.body, path, scope);
    if (node.finalbody.length > 0) this.pushBlock(node.finalbody, path.below('Finally'), scope);
  }

  /** `before` is the block that the `else` follows. An `elif` stands for itself. */
  private pushElse(block: readonly Stmt[], before: readonly Stmt[], path: Path, scope: string): void {
    const first = block[0];
    if (first === undefined) return;
    const start = this.source.text.startsWith('elif', first.start)
      ? -1
      : findElse(this.source.text, before.at(-1)?.end ?? first.start);
    if (start === -1) this.pushBlock(block, path, scope);
    else this.push({ kind: 'Else', start, end: block.at(-1)!.end, body: block }, path, scope);
  }
}

function swap<T>(items: T[], i: number, j: number): void {
  const item = items[i]!;
  items[i] = items[j]!;
  items[j] = item;
}

/** Offset of the `else` that follows a block, past comments and blank lines; -1 in code that is too broken to have one. */
function findElse(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (text[at] === '#') {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd === -1) return -1;
      at = lineEnd;
    } else if (!' \t\f\n;\\'.includes(text[at]!)) break;
    at++;
  }
  return text.startsWith('else', at) ? at : -1;
}

function isNew(seen: Map<string, Places>, kind: string, start: number, end: number): boolean {
  let places = seen.get(kind);
  if (places === undefined) {
    places = new Places();
    seen.set(kind, places);
  }
  return places.add(start, end);
}

/** Pairs of a start and an end; to most starts there is one end. */
class Places {
  private readonly ends = new Map<number, number>();
  private readonly others = new Set<number>();

  /** Whether it was not there before. */
  add(start: number, end: number): boolean {
    const first = this.ends.get(start);
    if (first === undefined) {
      this.ends.set(start, end);
      return true;
    }
    if (first === end) return false;
    const before = this.others.size;
    this.others.add(start * 2 ** 26 + end);
    return this.others.size > before;
  }
}

/** The end of the file is the start of the line after its last line end. */
function endOf(offset: number, source: SourceText): { endLine: number; endColumn: number } {
  if (offset === source.text.length && source.text.endsWith('\n'))
    return { endLine: source.lineCount + 1, endColumn: 0 };
  return { endLine: source.lineOf(offset), endColumn: source.columnOf(offset) };
}

function preview({ text, isAscii }: SourceText, start: number, end: number): string {
  if (end - start <= PREVIEW) return text.slice(start, end);
  if (isAscii) return text.slice(start, start + PREVIEW);
  let at = start;
  for (let left = PREVIEW; left > 0 && at < end; left--) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return text.slice(start, Math.min(at, end));
}

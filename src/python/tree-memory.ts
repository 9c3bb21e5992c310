import type { Tree } from 'web-tree-sitter';
import { type Grammar, isPlainString, Kind, type SyntaxTable } from './syntax';

// Where tree-sitter keeps what, in bytes and laid out for 32 bits. Of `TSTree`, of which `Tree` holds the address:
const TREE_LANGUAGE = 8;
// Of `TSLanguage`:
const MOST_ALIASES = 36;
const ALIASES = 84;
// Of `Subtree`, which is a leaf in eight bytes or the address of a `SubtreeHeapData`:
const SUBTREE = 8;
const IS_INLINE = 1;
const INLINE_VISIBLE = 2;
const INLINE_EXTRA = 8;
const INLINE_SYMBOL = 1;
const INLINE_PADDING = 6;
const INLINE_SIZE = 7;
// Of `SubtreeHeapData`, before which its children lie:
const PADDING = 4;
const SIZE = 16;
const CHILDREN = 36;
const SYMBOL = 40;
const FLAGS = 44;
const VISIBLE = 1;
const EXTRA = 4;
const VISIBLE_CHILDREN = 48;
const PRODUCTION = 66;

/** A node whose children are being read. */
interface Open {
  /** Its row in the table; -1 for one that is not part of the tree as it is shown. */
  readonly node: number;
  readonly start: number;
  readonly end: number;
  /** Address of the child to be read, and behind the last. */
  child: number;
  readonly stop: number;
  /** Address of the name that the child goes by here; 0 when all go by their own. */
  alias: number;
}

/**
 * The table that `readTable` makes of a tree without errors, read out of the memory of tree-sitter: a cursor takes
 * several calls into wasm for each node, which cost six times as much. The tests compare the two.
 */
export function readMemory(memory: ArrayBufferLike, tree: Tree, grammar: Grammar, text: string): SyntaxTable {
  return new MemoryReader(memory, tree, grammar, text).read();
}

class MemoryReader {
  private readonly bytes: Uint8Array;
  private readonly halves: Uint16Array;
  private readonly words: Uint32Array;
  private readonly root: number;
  private readonly mostAliases: number;
  private readonly aliases: number;

  private readonly kind: Uint8Array;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly next: Int32Array;
  private readonly comments: number[] = [];
  private count = 0;

  private readonly outer: Open[] = [];
  private open: Open;
  /** Bytes up to the end of what was read last. */
  private position: number;
  /** Whether a child would be the first; its padding is that of its parent. */
  private isFirst = true;

  constructor(
    memory: ArrayBufferLike,
    tree: Tree,
    private readonly grammar: Grammar,
    private readonly text: string,
  ) {
    this.bytes = new Uint8Array(memory);
    this.halves = new Uint16Array(memory);
    this.words = new Uint32Array(memory);
    const address = (tree as unknown as { readonly 0: number })[0];
    const language = this.words[(address + TREE_LANGUAGE) >>> 2]!;
    this.root = this.words[address >>> 2]!;
    this.mostAliases = this.halves[(language + MOST_ALIASES) >>> 1]!;
    this.aliases = this.words[(language + ALIASES) >>> 2]!;

    const capacity = tree.rootNode.descendantCount;
    this.kind = new Uint8Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.next = new Int32Array(capacity);

    const from = this.words[(this.root + PADDING) >>> 2]!;
    this.kind[this.count++] = grammar.kinds[this.halves[(this.root + SYMBOL) >>> 1]!]!;
    this.open = this.opened(0, this.root, from, from + this.words[(this.root + SIZE) >>> 2]!);
    this.position = from;
  }

  read(): SyntaxTable {
    for (;;) {
      if (this.open.child !== this.open.stop) this.child();
      else if (!this.close()) break;
    }
    const { count, kind, start, end, next } = this;
    return { count, kind, start, end, next, comments: new Int32Array(this.comments), hasError: false, missing: [] };
  }

  private opened(node: number, at: number, start: number, end: number): Open {
    const production = this.halves[(at + PRODUCTION) >>> 1]!;
    const child = at - SUBTREE * this.words[(at + CHILDREN) >>> 2]!;
    const alias = production === 0 ? 0 : this.aliases + 2 * production * this.mostAliases;
    return { node, start, end, child, stop: at, alias };
  }

  /** Reads the next child of the open node, and opens it when it has children itself. */
  private child(): void {
    const { open, bytes, halves, words } = this;
    const slot = open.child;
    open.child += SUBTREE;
    const flags = bytes[slot]!;
    const isInline = (flags & IS_INLINE) !== 0;
    let at = slot;
    let from = this.position;
    let to: number;
    let symbol: number;
    let isVisible: boolean;
    let isExtra: boolean;
    let hasChildren = false;
    if (isInline) {
      symbol = bytes[at + INLINE_SYMBOL]!;
      isVisible = (flags & INLINE_VISIBLE) !== 0;
      isExtra = (flags & INLINE_EXTRA) !== 0;
      if (!this.isFirst) from += bytes[at + INLINE_PADDING]!;
      to = from + bytes[at + INLINE_SIZE]!;
    } else {
      at = words[slot >>> 2]!;
      symbol = halves[(at + SYMBOL) >>> 1]!;
      isVisible = (bytes[at + FLAGS]! & VISIBLE) !== 0;
      isExtra = (bytes[at + FLAGS]! & EXTRA) !== 0;
      hasChildren = words[(at + CHILDREN) >>> 2] !== 0 && words[(at + VISIBLE_CHILDREN) >>> 2] !== 0;
      if (!this.isFirst) from += words[(at + PADDING) >>> 2]!;
      to = from + words[(at + SIZE) >>> 2]!;
    }
    this.isFirst = false;
    this.position = to;
    if (!isExtra && open.alias !== 0) {
      const alias = halves[open.alias >>> 1]!;
      open.alias += 2;
      if (alias !== 0) {
        symbol = alias;
        isVisible = true;
      }
    }
    let node = -1;
    if (isVisible) {
      node = this.shown(symbol, from >>> 1, to >>> 1, hasChildren);
      if (node === -1) return;
    }
    if (!hasChildren) return;
    this.outer.push(open);
    this.open = this.opened(node, at, from, to);
    this.position = from;
    this.isFirst = true;
  }

  /** Adds a node to the table; returns its row when its children are to be read, else -1. */
  private shown(symbol: number, from: number, to: number, hasChildren: boolean): number {
    const kind = this.grammar.kinds[symbol]!;
    if (kind === Kind.comment) this.comments.push(from, to);
    if (kind === Kind.comment || kind === Kind.line_continuation) return -1;
    const node = this.count++;
    this.kind[node] = kind;
    const isLeaf = this.grammar.leaf[symbol] === 1;
    if (!isLeaf && hasChildren && !(kind === Kind.string && isPlainString(this.text, from))) return node;
    const width = isLeaf ? this.grammar.width[symbol]! : 0;
    this.start[node] = from;
    this.end[node] = width === 0 ? to : from + width;
    this.next[node] = this.count;
    return -1;
  }

  /** Goes back to the parent of a node whose children have been read; false at the root. */
  private close(): boolean {
    const { kind, start, end, next, count } = this;
    const { node, start: from, end: to } = this.open;
    if (node >= 0) {
      next[node] = count;
      let last = node;
      for (let child = node + 1; child < count; child = next[child]!) last = child;
      start[node] = last === node ? from >>> 1 : start[node + 1]!;
      end[node] = last === node || kind[node] === Kind.format_specifier ? to >>> 1 : end[last]!;
    }
    this.position = to;
    const parent = this.outer.pop();
    if (parent === undefined) return false;
    this.open = parent;
    return true;
  }
}

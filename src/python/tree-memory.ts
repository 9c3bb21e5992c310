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
  const bytes = new Uint8Array(memory);
  const halves = new Uint16Array(memory);
  const words = new Uint32Array(memory);
  const { kinds, leaf, width } = grammar;
  const address = (tree as unknown as { readonly 0: number })[0];
  const language = words[(address + TREE_LANGUAGE) >>> 2]!;
  const mostAliases = halves[(language + MOST_ALIASES) >>> 1]!;
  const aliases = words[(language + ALIASES) >>> 2]!;

  const capacity = tree.rootNode.descendantCount;
  const kind = new Uint8Array(capacity);
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const next = new Int32Array(capacity);
  const comments: number[] = [];
  let count = 0;

  const opened = (node: number, at: number, from: number, to: number): Open => {
    const production = halves[(at + PRODUCTION) >>> 1]!;
    const child = at - SUBTREE * words[(at + CHILDREN) >>> 2]!;
    const alias = production === 0 ? 0 : aliases + 2 * production * mostAliases;
    return { node, start: from, end: to, child, stop: at, alias };
  };

  const root = words[address >>> 2]!;
  const begin = words[(root + PADDING) >>> 2]!;
  kind[count++] = kinds[halves[(root + SYMBOL) >>> 1]!]!;
  const outer: Open[] = [];
  let open = opened(0, root, begin, begin + words[(root + SIZE) >>> 2]!);
  // Bytes up to the end of what was read last. The padding of a first child is that of its parent.
  let position = begin;
  let isFirst = true;
  for (;;) {
    if (open.child === open.stop) {
      const { node } = open;
      if (node >= 0) {
        next[node] = count;
        let last = node;
        for (let child = node + 1; child < count; child = next[child]!) last = child;
        start[node] = last === node ? open.start >>> 1 : start[node + 1]!;
        end[node] = last === node || kind[node] === Kind.format_specifier ? open.end >>> 1 : end[last]!;
      }
      position = open.end;
      const parent = outer.pop();
      if (parent === undefined) {
        return { count, kind, start, end, next, comments: new Int32Array(comments), hasError: false, missing: [] };
      }
      open = parent;
      continue;
    }

    const slot = open.child;
    open.child += SUBTREE;
    const flags = bytes[slot]!;
    const isInline = (flags & IS_INLINE) !== 0;
    const at = isInline ? slot : words[slot >>> 2]!;
    let symbol: number;
    let isVisible: boolean;
    let isExtra: boolean;
    let from = position;
    let to: number;
    if (isInline) {
      symbol = bytes[at + INLINE_SYMBOL]!;
      isVisible = (flags & INLINE_VISIBLE) !== 0;
      isExtra = (flags & INLINE_EXTRA) !== 0;
      if (!isFirst) from += bytes[at + INLINE_PADDING]!;
      to = from + bytes[at + INLINE_SIZE]!;
    } else {
      const heapFlags = bytes[at + FLAGS]!;
      symbol = halves[(at + SYMBOL) >>> 1]!;
      isVisible = (heapFlags & VISIBLE) !== 0;
      isExtra = (heapFlags & EXTRA) !== 0;
      if (!isFirst) from += words[(at + PADDING) >>> 2]!;
      to = from + words[(at + SIZE) >>> 2]!;
    }
    isFirst = false;
    position = to;
    if (!isExtra && open.alias !== 0) {
      const alias = halves[open.alias >>> 1]!;
      open.alias += 2;
      if (alias !== 0) {
        symbol = alias;
        isVisible = true;
      }
    }
    const hasChildren = !isInline && words[(at + CHILDREN) >>> 2] !== 0 && words[(at + VISIBLE_CHILDREN) >>> 2] !== 0;
    let node = -1;
    if (isVisible) {
      const nodeKind = kinds[symbol]!;
      if (nodeKind === Kind.comment) comments.push(from >>> 1, to >>> 1);
      if (nodeKind === Kind.comment || nodeKind === Kind.line_continuation) continue;
      node = count++;
      kind[node] = nodeKind;
      const isLeaf = leaf[symbol] === 1;
      if (isLeaf || !hasChildren || (nodeKind === Kind.string && isPlainString(text, from >>> 1))) {
        start[node] = from >>> 1;
        end[node] = isLeaf && width[symbol] !== 0 ? (from >>> 1) + width[symbol]! : to >>> 1;
        next[node] = count;
        continue;
      }
    }
    if (!hasChildren) continue;
    outer.push(open);
    open = opened(node, at, from, to);
    position = from;
    isFirst = true;
  }
}

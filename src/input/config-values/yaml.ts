import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { ConfigReader } from './format';
import { indexed } from './keys';

/** All documents of a stream. Aliases count as what they stand for, `<<` as the keys that it brings in. */
export const readYaml: ConfigReader = (text, keys) => {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  if ('empty' in documents) return null;
  for (const document of documents) {
    const anchors = anchorsOf(document);
    keys.addAll<Node | null>(document.contents as Node | null, (node) => entriesOf(node, anchors));
  }
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (!error) return null;
  return { message: `it is not valid YAML (${error.code})`, line: lines.linePos(error.pos[0]).line };
};

type Anchors = ReadonlyMap<string, Node>;

/** The first of each name; YAML lets a later one take over, which no configuration needs. */
function anchorsOf(document: Document): Anchors {
  const anchors = new Map<string, Node>();
  const pending: unknown[] = [document.contents];
  while (pending.length > 0) {
    const node = pending.pop();
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) continue;
    if (node.anchor !== undefined && !anchors.has(node.anchor)) anchors.set(node.anchor, node);
    if (isMap(node)) for (const { key, value } of node.items) pending.push(key, value);
    else if (isSeq(node)) for (const item of node.items) pending.push(item);
  }
  return anchors;
}

function entriesOf(node: Node | null, anchors: Anchors): Iterable<readonly [string, Node | null]> | null {
  const meant = isAlias(node) ? (anchors.get(node.source) ?? null) : node;
  if (isSeq(meant)) return indexed(meant.items as (Node | null)[]);
  return isMap(meant) ? pairsOf(meant.items as Pair[], anchors) : null;
}

interface Pair {
  readonly key: unknown;
  readonly value: Node | null;
}

function* pairsOf(items: readonly Pair[], anchors: Anchors): Generator<readonly [string, Node | null]> {
  for (const { key, value } of items) {
    // A key that is itself a list or a mapping has no name.
    if (!isScalar(key)) continue;
    if (key.value !== '<<') yield [String(key.value), value];
    else for (const merged of isSeq(value) ? value.items : [value]) yield* entriesOf(merged as Node, anchors) ?? [];
  }
}

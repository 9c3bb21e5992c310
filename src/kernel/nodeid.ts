/** A pytest nodeid taken apart: `tests/test_a.py::TestA::test_b[1]`. */
export interface NodeId {
  /** As written, before the first `::`. */
  readonly path: string;
  /** Classes and the function; without parameters. Empty for a file. */
  readonly names: readonly string[];
  /** What stands in the brackets at the end; null when there are none. */
  readonly parameters: string | null;
}

export function parseNodeId(id: string): NodeId {
  const end = id.indexOf('::');
  if (end === -1) return { path: id, names: [], parameters: null };
  const path = id.slice(0, end);
  const rest = id.slice(end + 2);
  const bracket = rest.endsWith(']') ? rest.indexOf('[') : -1;
  if (bracket === -1) return { path, names: rest.split('::'), parameters: null };
  return { path, names: rest.slice(0, bracket).split('::'), parameters: rest.slice(bracket + 1, -1) };
}

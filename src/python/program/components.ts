/**
 * The strongly connected components of a directed graph (Tarjan): for every node the smallest node of its component.
 * Nodes are 0 … n − 1; no recursion, so that a long chain costs no stack.
 */
export function componentOf(successors: readonly (readonly number[])[]): Int32Array {
  const count = successors.length;
  const component = new Int32Array(count).fill(-1);
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const next = new Int32Array(count);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  const enter = (node: number): void => {
    index[node] = low[node] = visited++;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue;
    enter(root);
    for (let node = root; path.length > 0; node = path.at(-1) ?? -1) {
      const successor = successors[node]![next[node]!++];
      if (successor === undefined) {
        path.pop();
        const caller = path.at(-1);
        if (caller !== undefined) low[caller] = Math.min(low[caller]!, low[node]!);
        if (low[node] === index[node]) close(node, open, component);
      } else if (index[successor] === -1) enter(successor);
      else if (component[successor] === -1) low[node] = Math.min(low[node]!, index[successor]!);
    }
  }
  return component;
}

/** Everything that was opened since `node` is one component. */
function close(node: number, open: number[], component: Int32Array): void {
  const members = open.splice(open.lastIndexOf(node));
  const smallest = members.reduce((a, b) => Math.min(a, b));
  for (const member of members) component[member] = smallest;
}

import type { ChangedLines } from '../../input/changed-lines';
import { type Cycles, clipped, MOST } from './schema';
import type { DiffSide } from './tables';

export const IMPORT_TABLES = ['graph.import_graph_edges', 'core.modules'];

/** The imports within one snapshot, and the circles that they make. */
export interface Imports {
  /** Members of each circle, sorted; the circles by their first member. */
  readonly groups: readonly (readonly string[])[];
  /** Importer → imported. */
  readonly imports: ReadonlyMap<string, ReadonlyMap<string, Import>>;
}

interface Import {
  /** File of the importer. */
  readonly path: string;
  /** Of the import statements, ascending. */
  readonly lines: readonly number[];
}

/**
 * What an interpreter imports when it loads the modules: imports for the type checker, in functions, and of a package
 * only to get at a module in it are left out.
 *
 * @param rename what a module of the snapshot is called on the other side
 */
export async function readImports(
  { database, repo, commit }: DiffSide,
  rename: (module: string, path: string | null) => string = (module) => module,
): Promise<Imports> {
  const rows = await database.rows<{ src: string; dst: string; path: string; target: string | null; lines: string }>(
    `WITH file AS (
       SELECT module, min(path) AS path FROM core.modules WHERE repo = $1 AND "commit" = $2 GROUP BY module
     )
     SELECT edge.src_module AS src, edge.dst_module AS dst, file.path, target.path AS target, edge.lines::VARCHAR AS lines
     FROM graph.import_graph_edges AS edge
     JOIN file ON file.module = edge.src_module
     LEFT JOIN file AS target ON target.module = edge.dst_module
     WHERE edge.repo = $1 AND edge."commit" = $2 AND edge.src_module <> edge.dst_module AND NOT edge.is_external
       AND NOT edge.type_checking_only AND NOT edge.lazy_only AND NOT edge.package_only
     ORDER BY edge.src_module, edge.dst_module`,
    [repo, commit],
  );
  const imports = new Map<string, Map<string, Import>>();
  for (const { src, dst, path, target, lines } of rows) {
    const from = rename(src, path);
    const targets = imports.get(from) ?? new Map<string, Import>();
    imports.set(from, targets.set(rename(dst, target), { path, lines: JSON.parse(lines) as number[] }));
  }
  return { groups: circlesOf(imports), imports };
}

/** Strongly connected components of more than one module (Kosaraju), sorted. */
function circlesOf(imports: Imports['imports']): string[][] {
  const importers = new Map<string, string[]>();
  for (const [from, targets] of imports) {
    for (const to of targets.keys()) {
      const known = importers.get(to);
      if (known) known.push(from);
      else importers.set(to, [from]);
    }
  }
  const finished: string[] = [];
  const visited = new Set<string>();
  for (const module of [...imports.keys()].sort()) {
    visit(module, visited, (at) => [...(imports.get(at)?.keys() ?? [])], finished);
  }
  const circles: string[][] = [];
  const placed = new Set<string>();
  for (const module of finished.reverse()) {
    const members: string[] = [];
    visit(module, placed, (at) => [...(importers.get(at) ?? [])], members);
    if (members.length > 1) circles.push(members.sort());
  }
  return circles.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** Depth first without recursion; adds each module that was not visited yet to `finished` when it is left. */
function visit(start: string, visited: Set<string>, next: (module: string) => string[], finished: string[]): void {
  if (visited.has(start)) return;
  visited.add(start);
  const way = [{ module: start, rest: next(start) }];
  for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
    const step = top.rest.pop();
    if (step === undefined) {
      finished.push(top.module);
      way.pop();
    } else if (!visited.has(step)) {
      visited.add(step);
      way.push({ module: step, rest: next(step) });
    }
  }
}

/**
 * The circles of the head that were not all circle in the base, each with the new import that closes the shortest way
 * round. Such an import exists: if every import of the circle had been in the base, so would the circle.
 *
 * @param judged paths whose imports count; null means all
 * @param changed the lines that the change touched, where they are known
 */
export function newCycles(
  base: Imports,
  head: Imports,
  judged: ReadonlySet<string> | null = null,
  changed?: ChangedLines,
): Cycles {
  const before = new Map(base.groups.flatMap((members, group) => members.map((module) => [module, group] as const)));
  const found: Cycles['listed'] = [];
  for (const members of head.groups) {
    const groups = new Set(members.map((module) => before.get(module)));
    if (groups.size === 1 && !groups.has(undefined)) continue;
    const closing = shortestClosing(members, base, head, judged);
    if (closing === null) continue;
    const [from, to] = closing;
    const { path, lines } = head.imports.get(from!)!.get(to!)!;
    const touched = lines.find((line) => isChanged(changed, path, line));
    found.push({
      size: members.length,
      members: members.slice(0, MOST.members).map(clipped),
      grown: members.some((module) => before.has(module)),
      edge: {
        from: clipped(from!),
        to: clipped(to!),
        path: clipped(path),
        line: touched ?? lines[0] ?? null,
        changed: touched !== undefined,
      },
      route: closing.slice(0, MOST.members).map(clipped),
    });
  }
  found.sort((a, b) => a.size - b.size);
  return { found: found.length, listed: found.slice(0, MOST.cycles) };
}

function isChanged(changed: ChangedLines | undefined, path: string, line: number): boolean {
  return changed?.get(path)?.some(([first, last]) => first <= line && line <= last) ?? false;
}

/** Most new imports of one circle that are tried. */
const TRIED = 200;

/** The way round through a new import: its importer, its imported, and on; null when none of the new ones counts. */
function shortestClosing(
  members: readonly string[],
  base: Imports,
  head: Imports,
  judged: ReadonlySet<string> | null,
): string[] | null {
  let best: string[] | null = null;
  let tried = 0;
  for (const from of members) {
    for (const [to, { path }] of head.imports.get(from) ?? []) {
      if (base.imports.get(from)?.has(to) || (judged !== null && !judged.has(path))) continue;
      if (++tried > TRIED) return best;
      const back = shortestPath(head.imports, to, from);
      if (back !== null && (best === null || back.length < best.length)) best = [from, ...back.slice(0, -1)];
    }
  }
  return best;
}

function shortestPath(imports: Imports['imports'], from: string, to: string): string[] | null {
  const previous = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (let at = 0; at < queue.length; at++) {
    const module = queue[at]!;
    if (module === to) {
      const path: string[] = [];
      for (let step: string | null = to; step !== null; step = previous.get(step)!) path.unshift(step);
      return path;
    }
    for (const next of imports.get(module)?.keys() ?? []) {
      if (previous.has(next)) continue;
      previous.set(next, module);
      queue.push(next);
    }
  }
  return null;
}

import { c } from '../../kernel/column';
import { componentOf } from '../../python/program/components';
import { type ImportedModule, importedModules } from '../../python/program/imports';
import type { ModuleOrigin } from '../../python/program/modules';
import { type AnalysedRepository, json, table } from '../sources';

const ORIGINS: readonly ModuleOrigin[] = ['repository', 'namespace', 'missing', 'stdlib', 'third_party'];

export default table({
  name: 'graph.import_graph_edges',
  doc: 'Which module imports which, wherever in the file: at the top, under a condition, in a function. `import a.b` gives `a.b`; `from m import x` gives `m`, and `m.x` where that is a module. A module that imports itself has no edge.',
  grain: 'one importing and one imported module',
  key: ['src_module', 'dst_module'],
  columns: {
    src_module: c.text('Importing module.'),
    dst_module: c.text('Imported module.'),
    src_fan_out: c.integer('Modules that `src_module` imports.'),
    dst_fan_in: c.integer('Modules of the repository that import `dst_module`.'),
    cycle_group: c.integer(
      'Import cycle (strongly connected component) of `src_module`, in the order of their smallest modules; one that is in no cycle has a group of its own.',
    ),
    dst_origin: c.text(
      'Whose `dst_module` is. `namespace`: a folder of modules without `__init__`. `missing`: named within a package of the repository that holds no such file.',
      { values: ORIGINS },
    ),
    is_external: c.boolean('`dst_module` belongs to the standard library or to a third party.'),
    package_only: c.boolean(
      'Named only as the package that submodules are imported from: `from package import module`.',
    ),
    type_checking_only: c.boolean('Every import stands under `if TYPE_CHECKING`.'),
    lazy_only: c.boolean('Every import stands in a function.'),
    conditional_only: c.boolean('Every import stands under `if`, `try`, `match` or a loop.'),
    lines: c.json('Array of the lines of the import statements, ascending.'),
  },
  producer: { from: 'repository', needs: () => ['symbols'], rows: importEdges },
});

/** The imports that lead from one module to another. */
interface Edge {
  readonly source: string;
  readonly target: string;
  readonly origin: ModuleOrigin;
  readonly imports: ImportedModule[];
}

function* importEdges(repository: AnalysedRepository) {
  const edges = collect(repository);
  const fanOut = countBy(edges, ({ source }) => source);
  const fanIn = countBy(edges, ({ target }) => target);
  const groups = cycleGroups(edges);
  for (const { source, target, origin, imports } of edges) {
    const every = (isSo: (found: ImportedModule) => boolean) => imports.every(isSo);
    yield {
      src_module: source,
      dst_module: target,
      src_fan_out: fanOut.get(source)!,
      dst_fan_in: fanIn.get(target)!,
      cycle_group: groups.get(source)!,
      dst_origin: origin,
      is_external: origin === 'stdlib' || origin === 'third_party',
      package_only: every(({ isOnlyPackage }) => isOnlyPackage),
      type_checking_only: every(({ statement }) => statement.isTypeChecking),
      lazy_only: every(({ statement }) => statement.isLazy),
      conditional_only: every(({ statement }) => statement.isConditional),
      lines: json([...new Set(imports.map(({ statement }) => statement.line))].sort((a, b) => a - b)),
    };
  }
}

/** Sorted by source and target. */
function collect({ files, symbols, report }: AnalysedRepository): Edge[] {
  const { modules } = symbols();
  const edges = new Map<string, Edge>();
  for (const [i, { path, module: source, symbols: own }] of files.entries()) {
    const found = importedModules(modules, i, own!.imports, ({ line, level, from }) =>
      report({
        path,
        code: 'import-beyond-top',
        message: `${'.'.repeat(level)}${from} leads out of its top package, which Python refuses: the import has no edge. Drop a dot, or name the source roots.`,
        line,
      }),
    );
    for (const imported of found) {
      const { name: target, origin } = imported.target;
      if (target === source) continue;
      const key = `${source} ${target}`;
      const edge = edges.get(key);
      if (edge) edge.imports.push(imported);
      else edges.set(key, { source, target, origin, imports: [imported] });
    }
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

function countBy(edges: readonly Edge[], of: (edge: Edge) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(of(edge), (counts.get(of(edge)) ?? 0) + 1);
  return counts;
}

/** Group of every importing module. */
function cycleGroups(edges: readonly Edge[]): Map<string, number> {
  const names = [...new Set(edges.map(({ source }) => source))].sort();
  const position = new Map(names.map((name, i) => [name, i]));
  const successors: number[][] = names.map(() => []);
  for (const { source, target } of edges) {
    const to = position.get(target);
    if (to !== undefined) successors[position.get(source)!]!.push(to);
  }
  const component = componentOf(successors);
  const numbers = new Map([...new Set(component)].sort((a, b) => a - b).map((smallest, i) => [smallest, i]));
  return new Map(names.map((name, i) => [name, numbers.get(component[i]!)!]));
}

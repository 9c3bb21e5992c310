import { beforeAll, describe, expect, it } from 'vitest';
import { controlFlow } from '../../src/python/cfg';
import { dataFlow } from '../../src/python/dfg';
import { outline } from '../../src/python/outline';
import { corpus, parseFile, script } from './agreement';

/**
 * Where a name of a function lives. `declared`: `global` or `nonlocal` here and bound here. `free` and `global`: the
 * function itself does not bind it.
 */
type Scope = 'local' | 'declared' | 'free' | 'global';
/**
 * Whether a load of a local name may find it bound. `early`: every load comes before every binding, and no loop leads
 * back. `unreachable`: the compiler dropped all its loads or all its bindings.
 */
type Reach = 'reached' | 'early' | 'unreachable';

interface Names {
  readonly path: string;
  readonly functions: readonly {
    readonly line: number;
    readonly scopes: Readonly<Record<string, Scope>>;
    /** Names that are variables of a comprehension in the function: their edges carry the same spelling. */
    readonly inComprehensions: readonly string[];
    /** The local names that the function's own body loads. */
    readonly used: Readonly<Record<string, Reach>>;
  }[];
}

/** Each nth file of the corpora. */
const EVERY = process.env.EVERY ?? '8';

/**
 * Where they differ: ours keeps as reachable what the compiler drops on folding constants in an operand (`if 0 and x`,
 * `False and x`), and the body of a function whose own `def` is unreachable; the order in the source says nothing of a
 * `del` between binding and load. A name that is both a local and a variable of a comprehension counts as local.
 */
describe('names that data flows through, against symtable', () => {
  const withEdge: Record<Scope | 'comprehension' | 'unknown', number> = {
    local: 0,
    declared: 0,
    comprehension: 0,
    free: 0,
    global: 0,
    unknown: 0,
  };
  const used = {
    reached: { edge: 0, noEdge: 0 },
    early: { edge: 0, noEdge: 0 },
    unreachable: { edge: 0, noEdge: 0 },
  };
  const found = { files: 0, functions: 0, notFound: 0, tooLarge: 0 };
  const differences: string[] = [];

  beforeAll(async () => {
    const folders = [await corpus('stdlib'), await corpus('django')];
    for await (const { path, functions } of script<Names>('symtable_uses.py', EVERY, ...folders)) {
      found.files++;
      const symbolsByLine = await symbolsOf(path);
      for (const { line, scopes, inComprehensions, used: names } of functions) {
        const symbols = symbolsByLine.get(line);
        if (!symbols) {
          found[symbols === null ? 'tooLarge' : 'notFound']++;
          continue;
        }
        found.functions++;
        const scopeOf = new Map(Object.entries(scopes));
        const variables = new Set(inComprehensions);
        for (const name of symbols) {
          const scope = scopeOf.get(name) ?? 'unknown';
          const isOwn = scope === 'local' || scope === 'declared';
          const kind = !isOwn && variables.has(name) ? 'comprehension' : scope;
          withEdge[kind]++;
          if (!isOwn && kind !== 'comprehension') differences.push(`${path}:${line} ${name}: edge, but ${kind}`);
        }
        for (const [name, reach] of Object.entries(names)) {
          const hasEdge = symbols.has(name);
          used[reach][hasEdge ? 'edge' : 'noEdge']++;
          if (hasEdge !== (reach === 'reached')) {
            differences.push(`${path}:${line} ${name}: ${hasEdge ? 'edge' : 'no edge'}, but ${reach}`);
          }
        }
      }
    }
    console.log(found, withEdge, used, `\n${differences.length} differences\n${differences.slice(0, 20).join('\n')}`);
  });

  it('finds every function', () => {
    expect(found.functions).toBeGreaterThan(1000);
    expect(found.notFound).toBe(0);
  });
  it('has edges for names alone that the function binds', () => {
    const wrong = withEdge.free + withEdge.global + withEdge.unknown;
    const all = wrong + withEdge.local + withEdge.declared + withEdge.comprehension;
    expect(1 - wrong / all).toBeGreaterThanOrEqual(0.99);
  });
  it('has an edge for every local name that is used after a binding', () => {
    const all = Object.values(used).reduce((sum, { edge, noEdge }) => sum + edge + noEdge, 0);
    expect(1 - used.reached.noEdge / all).toBeGreaterThanOrEqual(0.99);
  });
});

/** The names whose values flow into a load of each function, by the line of its `def`; null where not solved. */
async function symbolsOf(path: string): Promise<Map<number, ReadonlySet<string> | null>> {
  const { ast, source } = await parseFile(path);
  const symbols = new Map<number, ReadonlySet<string> | null>();
  for (const { kind, node, headerLine } of outline(ast, source, 'm')) {
    if (kind === 'module' || kind === 'class') continue;
    const edges = dataFlow(node, controlFlow(node, source));
    const loads = edges?.filter(({ useKind }) => useKind !== 'write');
    symbols.set(headerLine, loads ? new Set(loads.map(({ symbol }) => symbol)) : null);
  }
  return symbols;
}

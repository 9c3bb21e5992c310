import { join } from 'node:path';
import { SIGNALS } from '../../../src/kernel/snapshot';
import type { DuckDBBackendOptions } from '../../../src/outputs/query/duckdb-backend';
import { DuckDBBackend } from '../../../src/outputs/query/duckdb-backend';
import { type Content, published, RUN, scratch, settingRows } from '../../datasets/warehouse';

/** Name → GOID of what the warehouse holds. */
export const GOID = {
  core: 1n,
  f: 11n,
  g: 12n,
  h: 13n,
  fOfOther: 14n,
  Box: 15n,
  open: 16n,
  loopA: 17n,
  loopB: 18n,
  tests: 2n,
  test_g: 21n,
  test_h: 22n,
  other: 3n,
} as const;

interface Place {
  readonly kind: 'module' | 'class' | 'function' | 'method';
  readonly path: string;
  readonly qualname: string;
  readonly lines: readonly [number, number | null];
}

const CORE = 'src/pkg/core.py';
const OTHER = 'src/pkg/other.py';
const TESTS = 'tests/test_core.py';
const PLACES: Readonly<Record<keyof typeof GOID, Place>> = {
  core: { kind: 'module', path: CORE, qualname: 'pkg.core', lines: [1, null] },
  f: { kind: 'function', path: CORE, qualname: 'pkg.core.f', lines: [1, 3] },
  g: { kind: 'function', path: CORE, qualname: 'pkg.core.g', lines: [5, 9] },
  h: { kind: 'function', path: CORE, qualname: 'pkg.core.h', lines: [11, 20] },
  Box: { kind: 'class', path: CORE, qualname: 'pkg.core.Box', lines: [22, 30] },
  open: { kind: 'method', path: CORE, qualname: 'pkg.core.Box.open', lines: [24, 28] },
  loopA: { kind: 'function', path: CORE, qualname: 'pkg.core.loop_a', lines: [32, 34] },
  loopB: { kind: 'function', path: CORE, qualname: 'pkg.core.loop_b', lines: [36, 38] },
  other: { kind: 'module', path: OTHER, qualname: 'pkg.other', lines: [1, null] },
  fOfOther: { kind: 'function', path: OTHER, qualname: 'pkg.other.f', lines: [1, 4] },
  tests: { kind: 'module', path: TESTS, qualname: 'tests.test_core', lines: [1, null] },
  test_g: { kind: 'function', path: TESTS, qualname: 'tests.test_core.test_g', lines: [3, 5] },
  test_h: { kind: 'method', path: TESTS, qualname: 'tests.test_core.TestH.test_h', lines: [8, 12] },
};

/** Caller, callee, line, confidence: f ← g ← h ← test_h, g ← test_g, loop_a ⇄ loop_b, open → something outside. */
const CALLS: readonly (readonly [keyof typeof GOID, keyof typeof GOID | null, number, number])[] = [
  ['g', 'f', 6, 1],
  ['g', 'f', 7, 0.5],
  ['h', 'g', 12, 0.8],
  ['test_g', 'g', 4, 0.9],
  ['test_h', 'h', 9, 0.9],
  ['loopA', 'loopB', 33, 1],
  ['loopB', 'loopA', 37, 1],
  ['open', null, 25, 0],
];

const RISK: Readonly<Partial<Record<keyof typeof GOID, number>>> = {
  f: 0.9,
  g: 0.7,
  h: 0.5,
  open: 0.4,
  loopA: 0.1,
  loopB: 0.1,
  fOfOther: 0.9,
  test_g: 0.1,
  test_h: 0.1,
};

export function urnOf(name: keyof typeof GOID): string {
  const { kind, path, qualname, lines } = PLACES[name];
  const end = lines[1] === null ? '' : `&e=${lines[1]}`;
  return `goid:${RUN.repo}/${path}#python:${kind}:${qualname}?s=${lines[0]}${end}`;
}

interface Shape {
  /** With a coverage report that says which test ran what. */
  readonly measured?: boolean;
  readonly commit?: string;
  readonly clock?: Date;
  readonly repo?: string;
  /** Rows that replace those of a table. */
  readonly content?: Content;
  /** Tables that the run did not make. */
  readonly without?: readonly string[];
}

/** The rows of a repository that fits on a page; what is expected of it can be counted by hand. */
export function demoContent({ measured = false, content = {}, without = [] }: Shape = {}): Content {
  const names = Object.keys(GOID) as (keyof typeof GOID)[];
  const functions = names.filter((name) => RISK[name] !== undefined);
  const identity = (name: keyof typeof GOID) => {
    const { kind, path, qualname } = PLACES[name];
    return { urn: urnOf(name), rel_path: path, language: 'python', kind, qualname };
  };
  const reason = 'there is no coverage report; run the tests with `coverage run` before, or name the file';
  const rows: Content = {
    'core.goids': names.map((name) => {
      const [start_line, end_line] = PLACES[name].lines;
      return { goid_h128: GOID[name], ...identity(name), start_line, end_line };
    }),
    'core.modules': names
      .filter((name) => PLACES[name].kind === 'module')
      .map((name) => ({ module: PLACES[name].qualname, path: PLACES[name].path, language: 'python' })),
    'core.signals': SIGNALS.map((signal) => {
      const available = measured || signal !== 'coverage';
      return { signal, available, source: available ? signal : null, reason: available ? null : reason };
    }),
    'core.settings': settingRows(),
    'analytics.function_metrics': functions.map((name) => {
      const [start_line, end_line] = PLACES[name].lines;
      return {
        function_goid_h128: GOID[name],
        ...identity(name),
        start_line,
        end_line: end_line!,
        complexity_bucket: 'low',
        cyclomatic_complexity: 2,
      };
    }),
    'analytics.function_fingerprints': functions.map((name) => ({
      function_goid_h128: GOID[name],
      body_hash: `body ${name}`,
      signature_hash: `signature ${name}`,
    })),
    'analytics.goid_risk_factors': functions.map((name) => ({
      function_goid_h128: GOID[name],
      ...identity(name),
      cyclomatic_complexity: 12,
      complexity_bucket: 'high',
      coverage_ratio: measured ? 0.5 : null,
      executable_lines: measured ? 4 : null,
      covered_lines: measured ? 2 : null,
      tested: measured ? true : null,
      hotspot_score: 1.5,
      last_test_status: 'unknown',
      risk_component_coverage: measured ? 0.2 : 0.4,
      risk_component_complexity: 0.4,
      risk_component_static: 0,
      risk_component_hotspot: 0.1,
      risk_score: RISK[name]!,
      risk_level: RISK[name]! >= 0.7 ? 'high' : RISK[name]! >= 0.4 ? 'medium' : 'low',
      risk_reason: 'Because.',
      typedness_bucket: 'typed',
      typedness_source: 'annotations',
    })),
    'graph.call_graph_edges': CALLS.map(([caller, callee, line, confidence]) => ({
      caller_goid_h128: GOID[caller],
      callee_goid_h128: callee === null ? null : GOID[callee],
      callsite_path: PLACES[caller].path,
      callsite_line: line,
      callsite_col: 4,
      language: 'python',
      kind: callee === null ? 'unresolved' : 'direct',
      resolved_via: callee === null ? 'unresolved' : 'local_name',
      confidence,
      callee_name: callee === null ? '' : PLACES[callee].qualname,
    })),
    'analytics.test_catalog': measured
      ? (['test_g', 'test_h'] as const).map((name) => ({
          test_id: testId(name),
          test_goid_h128: GOID[name],
          urn: urnOf(name),
          rel_path: TESTS,
          qualname: testId(name).slice(TESTS.length + 2),
          kind: 'function',
          status: name === 'test_g' ? 'passed' : 'failed',
          duration_ms: 12.5,
        }))
      : [],
    'analytics.test_coverage_edges': measured
      ? (['f', 'g'] as const).map((name) => ({
          test_id: testId('test_g'),
          test_goid_h128: GOID.test_g,
          function_goid_h128: GOID[name],
          ...identity(name),
          covered_lines: 2,
          executable_lines: 4,
          coverage_ratio: 0.5,
          last_status: 'passed',
        }))
      : [],
    'analytics.static_diagnostics': [],
    ...content,
  };
  const made = Object.entries(rows).filter(([table]) => !without.includes(table));
  const counts = Object.fromEntries(made.map(([table, list]) => [table, list.length]));
  const manifest = { tool_version: '9.9.9', schema_version: 1, counts: JSON.stringify(counts) };
  return { ...Object.fromEntries(made), 'core.run_manifest': [manifest] };
}

export function testId(name: 'test_g' | 'test_h'): string {
  return name === 'test_g' ? `${TESTS}::test_g` : `${TESTS}::TestH::test_h`;
}

/** Publishes the repository into a database of its own, or into one that is there; returns its path. */
export async function publishDemo(shape: Shape = {}, path = join(scratch(), 'demo.duckdb')): Promise<string> {
  const { commit, clock, repo } = shape;
  await published(path, demoContent(shape), {
    ...(commit ? { commit } : {}),
    ...(clock ? { clock } : {}),
    ...(repo ? { repo } : {}),
  });
  return path;
}

export async function demoBackend(
  shape: Shape = {},
  options: Partial<DuckDBBackendOptions> = {},
): Promise<DuckDBBackend> {
  return new DuckDBBackend({ path: await publishDemo(shape), ...options });
}

import { z } from 'zod';
import { type Caller, transitiveCallers, WANTED } from '../callers';
import { ANY, NAMES, resolveEntity, subject } from '../entity';
import { candidate, type Entity } from '../envelope';
import { question } from '../question';
import type { Row, Source } from '../source';
import { testsUnknown } from '../test-evidence';

const hop = z.strictObject({
  caller: z.string(),
  callee: z.string(),
  callsite_path: z.string(),
  callsite_line: z.int(),
  resolved_via: z.string(),
  confidence: z.number(),
});

export default question({
  name: 'get_blast_radius',
  title: 'What breaks when this changes',
  description:
    'Everything that calls a function, class or module (or something in it) directly or through others, with the path of calls, and the tests to run after changing it.',
  params: {
    ...NAMES,
    max_depth: z.int().min(1).max(10).default(3),
    min_confidence: z.number().min(0).max(1).default(0).describe('Leaves out less sure calls.'),
  },
  result: {
    entity: subject,
    callers: z.array(
      candidate.extend({
        depth: z.int().describe('Calls between it and the target.'),
        confidence: z.number().describe('Product of the confidences along the path.'),
        is_test: z.boolean(),
        risk_level: z.string().nullable(),
        risk_score: z.number().nullable(),
        path: z.array(hop),
      }),
    ),
    tests: z.array(
      z.strictObject({
        test_id: z.string(),
        rel_path: z.string().nullable(),
        /** Measured to run the target; calls it, as far as calls were resolved; measured to run a caller of it. */
        evidence: z.enum(['runs_target', 'calls_target', 'runs_caller']),
        status: z.string().nullable().describe('Outcome of its last run.'),
        depth: z.int().nullable().describe('Calls between the test, or the caller that it runs, and the target.'),
      }),
    ),
    affected_files: z.int().nullable().describe('Files that hold a caller.'),
  },
  lists: ['callers', 'tests'],
  paging: { default: 50, max: 500 },
  reads: ['graph.call_graph_edges', 'analytics.goid_risk_factors'],
  byDefault: true,
  async answer({ max_depth, min_confidence, ...names }, source) {
    const found = await resolveEntity(names, ANY, source);
    if ('outcome' in found) return found.outcome;
    const { entity } = found;
    const targets = await targetsOf(entity, source);
    const { callers, bounded } = await transitiveCallers(targets, max_depth, min_confidence, source);
    const described = await describe(callers, source);
    const tests = await testsOf(targets, described, source);
    if (bounded) {
      source.note({
        code: 'bounded',
        severity: 'warning',
        detail: `More than ${callers.length} callers: the farther ones are left out.`,
      });
    }
    const data = {
      entity,
      callers: source.pageOf('callers', described),
      tests: source.pageOf('tests', tests),
      affected_files: new Set(described.map(({ rel_path }) => rel_path)).size,
    };
    if (described.length + tests.length > 0) return { status: 'found', data };
    return { status: 'none', detail: `Nothing calls ${entity.qualname} as far as calls were resolved.`, data };
  },
});

/** The entity, and what a class or a module holds: who calls a method depends on its class. */
async function targetsOf(
  { goid_h128, kind, rel_path, start_line, end_line }: Entity,
  source: Source,
): Promise<Set<string>> {
  if (kind === 'function' || kind === 'method') return new Set([goid_h128]);
  const inside = await source.rows(
    `SELECT goid_h128 FROM core.goids
     WHERE repo = $1 AND "commit" = $2 AND rel_path = $3 AND ($5 IS NULL OR (start_line >= $4 AND end_line <= $5))
     ORDER BY start_line, urn`,
    [rel_path, start_line, end_line],
  );
  return new Set([goid_h128, ...inside.map((row) => String(row.goid_h128))]);
}

interface DescribedCaller extends Entity {
  readonly depth: number;
  readonly confidence: number;
  readonly is_test: boolean;
}

async function describe(callers: readonly Caller[], source: Source): Promise<DescribedCaller[]> {
  if (callers.length === 0) return [];
  const rows = await source.rows(
    `${WANTED}
     SELECT
       goids.goid_h128, goids.urn, goids.kind, goids.rel_path, goids.qualname, goids.start_line, goids.end_line,
       risk.risk_level, risk.risk_score
     FROM core.goids AS goids
     JOIN wanted ON wanted.goid = goids.goid_h128
     LEFT JOIN analytics.goid_risk_factors AS risk
       ON risk.function_goid_h128 = goids.goid_h128 AND risk.repo = $1 AND risk."commit" = $2
     WHERE goids.repo = $1 AND goids."commit" = $2`,
    [JSON.stringify(callers.map(({ goid }) => goid))],
  );
  const known = new Map(rows.map((row) => [String(row.goid_h128), row as unknown as Entity]));
  return callers.map(({ goid, depth, confidence, path }) => {
    const entity = known.get(goid)!;
    const rounded = Math.round(confidence * 1e6) / 1e6;
    return { ...entity, depth, confidence: rounded, is_test: isTest(entity), path };
  });
}

/** pytest's and unittest's own conventions. */
function isTest({ kind, rel_path, qualname }: Entity): boolean {
  const file = rel_path.slice(rel_path.lastIndexOf('/') + 1);
  const isTestFile = /^test.*\.py$|_test\.py$/.test(file) || /(^|\/)tests?\//.test(rel_path);
  return (
    isTestFile && kind !== 'class' && kind !== 'module' && /^test/.test(qualname.slice(qualname.lastIndexOf('.') + 1))
  );
}

const EVIDENCE = ['runs_target', 'calls_target', 'runs_caller'] as const;
interface Test {
  readonly test_id: string;
  readonly rel_path: string | null;
  readonly evidence: (typeof EVIDENCE)[number];
  readonly status: string | null;
  readonly depth: number | null;
}

/** The tests to run, the surest first. */
async function testsOf(
  targets: ReadonlySet<string>,
  callers: readonly DescribedCaller[],
  source: Source,
): Promise<Test[]> {
  const unknown = testsUnknown(source);
  if (unknown !== null) {
    const detail = `Tests are found by their calls alone, because which test runs what is not known: ${unknown}.`;
    source.note({ code: 'missing_signal', severity: 'info', detail });
  }
  const tests = new Map<string, Test>();
  const add = (test: Test) => {
    const known = tests.get(test.test_id);
    if (!known || rank(test) < rank(known)) tests.set(test.test_id, test);
  };
  const goids = [...targets, ...callers.map(({ goid_h128 }) => goid_h128)];
  const measured = unknown === null ? await measuredTests(goids, source) : [];
  const depthOf = new Map(callers.map(({ goid_h128, depth }) => [goid_h128, depth]));
  for (const row of measured) {
    const depth = depthOf.get(String(row.function_goid_h128)) ?? null;
    const evidence = depth === null ? 'runs_target' : 'runs_caller';
    add({
      test_id: String(row.test_id),
      rel_path: row.rel_path as string | null,
      evidence,
      status: String(row.status),
      depth,
    });
  }
  for (const test of await callingTests(
    callers.filter(({ is_test }) => is_test),
    source,
  ))
    add(test);
  return [...tests.values()].sort(
    (a, b) => rank(a) - rank(b) || (a.depth ?? 0) - (b.depth ?? 0) || (a.test_id < b.test_id ? -1 : 1),
  );
}

function rank({ evidence }: Test): number {
  return EVIDENCE.indexOf(evidence);
}

function measuredTests(goids: readonly string[], source: Source): Promise<Row[]> {
  return source.rows(
    `${WANTED}
     SELECT edges.test_id, edges.function_goid_h128, edges.last_status AS status, tests.rel_path
     FROM analytics.test_coverage_edges AS edges
     JOIN wanted ON wanted.goid = edges.function_goid_h128
     LEFT JOIN analytics.test_catalog AS tests
       ON tests.test_id = edges.test_id AND tests.repo = $1 AND tests."commit" = $2
     WHERE edges.repo = $1 AND edges."commit" = $2
       AND edges.test_goid_h128 IS DISTINCT FROM edges.function_goid_h128
     ORDER BY edges.test_id, edges.function_goid_h128`,
    [JSON.stringify(goids)],
  );
}

/** Tests that call the target: by the names of the reports where those list them, else by the nodeid pytest gives them. */
async function callingTests(callers: readonly DescribedCaller[], source: Source): Promise<Test[]> {
  if (callers.length === 0) return [];
  const rows = await source.rows(
    `${WANTED}
     SELECT goids.goid_h128, modules.module, tests.test_id, tests.status
     FROM core.goids AS goids
     JOIN wanted ON wanted.goid = goids.goid_h128
     JOIN core.modules AS modules ON modules.path = goids.rel_path AND modules.repo = $1 AND modules."commit" = $2
     LEFT JOIN analytics.test_catalog AS tests
       ON tests.test_goid_h128 = goids.goid_h128 AND tests.repo = $1 AND tests."commit" = $2
     WHERE goids.repo = $1 AND goids."commit" = $2
     ORDER BY goids.urn, tests.test_id`,
    [JSON.stringify(callers.map(({ goid_h128 }) => goid_h128))],
  );
  const callerOf = new Map(callers.map((caller) => [caller.goid_h128, caller]));
  return rows.map((row) => {
    const caller = callerOf.get(String(row.goid_h128))!;
    const test_id = row.test_id === null ? nodeId(caller, String(row.module)) : String(row.test_id);
    const status = row.status === null ? null : String(row.status);
    return { test_id, rel_path: caller.rel_path, evidence: 'calls_target', status, depth: caller.depth };
  });
}

function nodeId({ rel_path, qualname }: Entity, module: string): string {
  const name = qualname.startsWith(`${module}.`) ? qualname.slice(module.length + 1) : qualname;
  return `${rel_path}::${name.replaceAll('.', '::')}`;
}

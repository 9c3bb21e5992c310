import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import graphValidation from '../../../src/datasets/analytics/graph_validation';
import { type Fixture, openFixture } from '../../fixture';
import { type Analysed, analysed } from '../program';
import { type Content, selected } from '../warehouse';

async function findings(content: Content): Promise<string[]> {
  const rows = await selected(graphValidation, content);
  return rows.map(({ check_name, path, detail, context }) => `${check_name} ${path} ${detail} ${context}`);
}

const MODULE = { goid_h128: 1n, rel_path: 'a.py', kind: 'module', qualname: 'a', start_line: 1, end_line: null };
const FUNCTION = { goid_h128: 2n, rel_path: 'a.py', kind: 'function', qualname: 'a.f', start_line: 3, end_line: 5 };

describe('each check fires on what it looks for', () => {
  it('missing_function_goids', async () => {
    const node = { path: 'a.py', node_type: 'FunctionDef' };
    const found = await findings({
      'core.modules': [{ module: 'a', path: 'a.py' }],
      'core.goids': [MODULE, FUNCTION],
      'core.ast_nodes': [
        { ...node, hash: '1' },
        { ...node, hash: '2', node_type: 'AsyncFunctionDef' },
      ],
    });
    expect(found[1]).toBe(
      'missing_function_goids a.py 2 functions, 1 of them in core.goids {"ast_functions":2,"goid_functions":1}',
    );
  });

  it('callsite_span_mismatch', async () => {
    const edge = { caller_goid_h128: 2n, callee_goid_h128: 1n, callsite_path: 'a.py', callsite_line: 4 };
    const found = await findings({
      'core.modules': [{ module: 'a', path: 'a.py' }],
      'core.goids': [MODULE, FUNCTION],
      'graph.call_graph_edges': [
        edge,
        { ...edge, callsite_line: 6 },
        { ...edge, callsite_path: 'b.py' },
        { ...edge, caller_goid_h128: 1n, callsite_line: 99 },
      ],
    });
    expect(found.map((finding) => finding.split(' {')[0])).toEqual([
      'callsite_span_mismatch a.py a call in line 6 is attributed to a.f, which is elsewhere',
      'callsite_span_mismatch b.py a call in line 4 is attributed to a.f, which is elsewhere',
    ]);
  });

  it('orphan_module', async () => {
    const found = await findings({ 'core.modules': [{ module: 'a', path: 'a.py' }] });
    expect(found).toEqual(['orphan_module a.py a has no identity in core.goids {"module":"a"}']);
  });

  it('import cycles and hubs', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `${i < 6 ? 'x' : 'y'}.m${i}`);
    const edges = names.map((name, i) => ({
      src_module: name,
      dst_module: names[(i + 1) % 12]!,
      dst_origin: 'repository',
      cycle_group: 0,
    }));
    const toHub = names.slice(2).map((name) => ({ ...edges[0]!, src_module: name, dst_module: 'x.m0' }));
    const found = await findings({
      'core.modules': names.map((module) => ({ module, path: `${module}.py` })),
      'core.goids': names.map((name, i) => ({ ...MODULE, goid_h128: BigInt(i), urn: name, rel_path: `${name}.py` })),
      'graph.import_graph_edges': [...edges, ...toHub.slice(0, -1)],
    });
    expect(found.map((finding) => finding.split(' {')[0])).toEqual([
      'import_graph_cross_package_cycles null x, y import each other in a cycle through x.m0',
      'import_graph_degree_hubs x.m0.py x.m0 imports or is imported by 11 modules',
      'import_graph_large_scc null 12 modules import each other in a cycle, x.m0 among them',
    ]);
  });
});

/** Checks that say that tables do not fit each other: none of them may fire on a repository that can be read. */
const DEFECTS = ['missing_function_goids', 'callsite_span_mismatch', 'orphan_module'];

describe('nothing is wrong with', () => {
  let fixture: Fixture;
  let odd: Analysed;
  beforeAll(async () => {
    fixture = openFixture();
    await fixture.run('out');
    odd = await analysed({
      'same.py': 'class A: pass\nclass A: pass\ndef f(): f()\ndef f(): f()\n',
      'lines.py': '@d(1,\n   e())\ndef g(a=h(), *,\n      b: i() = j()) -> k():\n  return [l() for m in n() if o()]\n',
      'broken.py': 'def f(:\n  g()\nclass B(h()):\n  x = i()\n',
      'empty.py': '',
      'pkg/__init__.py': 'def __getattr__(name): return name()\n',
    });
  });
  afterAll(() => fixture.remove());

  it('the fixture', async () => {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(`${fixture.folder}/out/graph_validation.jsonl`, 'utf8');
    expect(DEFECTS.filter((check) => text.includes(check))).toEqual([]);
  });

  it('odd files', () => {
    const checks = odd.rows('graph_validation').map(({ check_name }) => check_name);
    expect(DEFECTS.filter((check) => checks.includes(check))).toEqual([]);
  });
});

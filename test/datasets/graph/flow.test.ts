import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../../fixture';

// biome-ignore lint/suspicious/noExplicitAny: rows as they are exported
type Line = Readonly<Record<string, any>>;

let fixture: Fixture;
let goid: string;
beforeAll(async () => {
  fixture = openFixture();
  await fixture.run('out', { targets: ['cfg_blocks', 'cfg_edges', 'dfg_edges', 'goids'] });
  goid = read('goids').find(({ qualname }) => qualname === 'shop.cli.run_import')!.goid_h128;
});
afterAll(() => fixture.remove());

function read(name: string): Line[] {
  const lines = readFileSync(join(fixture.folder, 'out', `${name}.jsonl`), 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}
const of = (name: string) => read(name).filter((row) => row.function_goid_h128 === goid);

// `run_import` of the fixture's shop/cli.py, drawn by hand.
describe('control and data flow of a function', () => {
  it('graph.cfg_blocks', () => {
    const blocks = of('cfg_blocks');
    const first = blocks[0]!.start_line;
    const fromDef = (line: number) => line - first;
    expect(
      blocks.map((row) => [row.label, fromDef(row.start_line), fromDef(row.end_line), row.in_degree, row.out_degree]),
    ).toEqual([
      ['entry:0', 0, 0, 0, 1],
      ['body:1', 1, 2, 1, 1],
      ['body:2', 3, 3, 2, 1],
      ['body:3', 4, 4, 1, 1],
      ['body:4', 5, 6, 1, 2],
      ['handler:5', 7, 7, 1, 2],
      ['body:6', 8, 8, 2, 2],
      ['body:7', 9, 9, 1, 1],
      ['body:8', 10, 11, 1, 1],
      ['exit:9', 11, 11, 2, 0],
    ]);
    expect(blocks[5]).toMatchObject({
      block_idx: 5,
      block_id: `${goid}:block5`,
      kind: 'handler',
      file_path: 'src/shop/cli.py',
      repo: 'acme/shop',
      commit: fixture.commit,
    });
    const statements = blocks.map((row) =>
      row.stmts_json.map(({ type, lineno, end_lineno }: Line) => [type, fromDef(lineno), fromDef(end_lineno)]),
    );
    expect(statements).toEqual([
      [],
      [
        ['Assign', 1, 1],
        ['Assign', 2, 2],
      ],
      [['While', 3, 11]],
      [['Try', 4, 11]],
      [
        ['Expr', 5, 5],
        ['AugAssign', 6, 6],
      ],
      [['ExceptHandler', 7, 11]],
      [['For', 8, 9]],
      [['Expr', 9, 9]],
      [
        ['Expr', 10, 10],
        ['Return', 11, 11],
      ],
      [],
    ]);
  });

  it('graph.cfg_edges', () => {
    const edges = of('cfg_edges');
    expect(edges.map((row) => [row.src_block_idx, row.dst_block_idx, row.edge_type, row.cond_json])).toEqual([
      [0, 1, 'fallthrough', null],
      [1, 2, 'fallthrough', null],
      [2, 3, 'true', { expr: 'True' }],
      [3, 4, 'fallthrough', null],
      [4, 2, 'loop', null],
      [4, 5, 'exception', null],
      [5, 6, 'true', { expr: 'except StopIteration' }],
      [5, 9, 'exception', null],
      [6, 7, 'true', { expr: 'for error in stop.value' }],
      [6, 8, 'false', { expr: 'for error in stop.value' }],
      [7, 6, 'loop', null],
      [8, 9, 'fallthrough', null],
    ]);
    expect(edges[5]).toMatchObject({ src: `${goid}:block4`, dst: `${goid}:block5` });
  });

  it('graph.dfg_edges', () => {
    const edges = of('dfg_edges').map((row) => {
      expect(row.dst_symbol).toBe(row.src_symbol);
      return `${row.src_block_idx} → ${row.dst_block_idx} ${row.src_symbol} ${row.use_kind}${row.via_phi ? ' phi' : ''}`;
    });
    expect(edges.sort()).toEqual([
      '0 → 1 path read',
      '1 → 4 count update phi',
      '1 → 4 generator read',
      '1 → 8 count read phi',
      '4 → 4 count update phi',
      '4 → 8 count read phi',
      '5 → 6 stop read',
      '5 → 8 stop read',
      '6 → 6 error write',
      '6 → 7 error read',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../../fixture';

// biome-ignore lint/suspicious/noExplicitAny: rows as they are exported
type Line = Readonly<Record<string, any>>;

let fixture: Fixture;
let goids: Map<string, Line>;
beforeAll(async () => {
  fixture = openFixture();
  const targets = ['call_graph_nodes', 'call_graph_edges', 'call_resolution_precision', 'goids'];
  await fixture.run('out', { targets });
  await fixture.run('alone', { targets, workers: 1 });
  goids = new Map(read('goids').map((row) => [row.goid_h128, row]));
});
afterAll(() => fixture.remove());

const text = (name: string, run = 'out') => readFileSync(join(fixture.folder, run, `${name}.jsonl`), 'utf8');
function read(name: string): Line[] {
  const lines = text(name).split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}
/** What a function calls: `kind name [how]`, in order of the calls. */
function callsOf(qualname: string): string[] {
  return read('call_graph_edges')
    .filter((row) => goids.get(row.caller_goid_h128)!.qualname === qualname)
    .map((row) => `${row.callsite_line - headerOf(qualname)} ${row.kind} ${row.callee_name} [${row.resolved_via}]`);
}
function headerOf(qualname: string): number {
  return [...goids.values()].find((row) => row.qualname === qualname)!.start_line;
}

describe('the call graph of the fixture', () => {
  // Read from shop/cli.py by hand.
  it('says what a function calls', () => {
    expect(callsOf('shop.cli.run_import')).toEqual([
      '1 direct shop.catalog.importer.import_products [import_alias]',
      '1 direct shop.catalog.importer.read_rows [import_alias]',
      '5 builtin builtins.print [builtin]',
      '5 builtin builtins.next [builtin]',
      '9 builtin builtins.print [builtin]',
      '10 builtin builtins.print [builtin]',
      '10 builtin builtins.len [builtin]',
    ]);
    expect(callsOf('shop.cli.main')).toEqual([
      '1 direct shop.cli.build_parser [local_name]',
      '1 external argparse.ArgumentParser.parse_args [external]',
      '2 direct shop.settings.configure_logging [import_alias]',
      '6 builtin builtins.print [builtin]',
      '6 direct shop.pricing.shipping.quote_shipping [import_alias]',
      '6 direct shop.core.money.Money [import_alias]',
      '8 direct shop.cli.run_import [local_name]',
      '10 builtin builtins.print [builtin]',
      '10 direct shop.settings.get [import_alias]',
      '12 builtin builtins.print [builtin]',
    ]);
  });

  it('says where and what is written', () => {
    const [row] = read('call_graph_edges').filter(
      ({ callee_name }) => callee_name === 'argparse.ArgumentParser.parse_args',
    );
    expect(row).toMatchObject({
      callsite_path: 'src/shop/cli.py',
      callsite_col: 16,
      callee_goid_h128: null,
      evidence_json: {
        callee_name: 'parse_args',
        attr_chain: ['build_parser', '()', 'parse_args'],
        resolved_via: 'external',
        callee_qualname: 'argparse.ArgumentParser.parse_args',
      },
    });
  });

  it('counts positional parameters', () => {
    const arity = (qualname: string) => {
      const goid = [...goids.values()].find((row) => row.qualname === qualname)!.goid_h128;
      return read('call_graph_nodes').find((row) => row.goid_h128 === goid)!.arity;
    };
    expect([arity('shop.cli'), arity('shop.cli.main'), arity('shop.cli.build_parser')]).toEqual([-1, 1, 0]);
  });

  it('has a node for each entity', () => {
    const nodes = read('call_graph_nodes');
    expect(nodes.map((row) => row.goid_h128).sort()).toEqual([...goids.keys()].sort());
  });

  it('refers to entities alone', () => {
    for (const row of read('call_graph_edges')) {
      expect(goids.has(row.caller_goid_h128)).toBe(true);
      expect(row.callee_goid_h128 === null || goids.has(row.callee_goid_h128)).toBe(true);
      expect(row.kind === 'direct').toBe(row.callee_goid_h128 !== null);
      expect(row.confidence > 0).toBe(row.kind !== 'unresolved');
    }
  });

  it('takes confidence from the table of precisions', () => {
    const precision = new Map(read('call_resolution_precision').map((row) => [row.resolved_via, row]));
    for (const row of read('call_graph_edges')) {
      expect(row.confidence).toBe(precision.get(row.resolved_via)!.precision ?? 0);
    }
    for (const row of precision.values()) {
      expect(row.precision).toBe(
        row.sample_size === null ? null : Math.round((1000 * row.right_count) / row.sample_size) / 1000,
      );
    }
  });

  it('is the same whatever the number of workers', () => {
    for (const name of ['call_graph_nodes', 'call_graph_edges']) expect(text(name, 'alone')).toBe(text(name));
  });
});

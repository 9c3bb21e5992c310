import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixtureRepo } from '../../../scripts/fixture-repo.mjs';
import functions from '../../../src/datasets/analytics/coverage_functions';
import lines from '../../../src/datasets/analytics/coverage_lines';
import type { AnalysedRepository } from '../../../src/datasets/sources';
import { findCoverage, readCoverage } from '../../../src/input/coverage';
import { readCoverageConfig } from '../../../src/input/coverage-config';
import type { CoverageData } from '../../../src/kernel/evidence';
import { packed } from '../../input/coverage/context-lines';
import { temporaryFolder, write } from '../../input/repository';
import { measuredRepository } from '../recorded';

type Row = Readonly<Record<string, unknown>>;

function rowsOf(table: typeof functions | typeof lines, repository: AnalysedRepository): Row[] {
  if (table.producer.from !== 'repository') throw new Error(`${table.name} comes from elsewhere now`);
  return [...table.producer.rows(repository)] as unknown as Row[];
}

/** Worked out by hand from the sources and the missing lines of the report: file, then executable and covered lines of each function. */
const BY_HAND: Readonly<Record<string, Readonly<Record<string, readonly [executable: number, covered: number]>>>> = {
  'core/decorators.py': {
    // 21 24 26 27 34 36 37 44, of which 36 37 44 are missing; the headers of the functions within belong to it.
    timed: [8, 5],
    'timed.report': [1, 1],
    'timed.async_wrapper': [4, 4],
    'timed.wrapper': [4, 0],
    deprecated: [2, 2],
    'deprecated.decorate': [3, 3],
    'deprecated.decorate.wrapper': [2, 0],
  },
  'core/clock.py': {
    // `...` is left out.
    'Clock.now': [0, 0],
    'SystemClock.now': [1, 0],
    'FixedClock.__init__': [1, 1],
    'FixedClock.now': [1, 1],
    'FixedClock.advance': [1, 1],
  },
  'core/events.py': {
    'EventBus.__init__': [1, 1],
    'EventBus.subscribe': [2, 2],
    'EventBus.subscribe.register': [3, 3],
    'EventBus.publish': [4, 4],
  },
  'core/money.py': {
    'Money.parse': [5, 5],
    'Money.amount': [1, 1],
    'Money._check': [2, 2],
    'Money.__add__': [2, 2],
    'Money.__sub__': [1, 1],
    'Money.__neg__': [1, 1],
    'Money.__lt__': [2, 2],
    'Money.__bool__': [1, 1],
    // Two overloads, left out by the configuration, and the function.
    'Money.__mul__ 63': [0, 0],
    'Money.__mul__ 65': [0, 0],
    'Money.__mul__ 67': [3, 3],
    'Money.percent': [1, 1],
    'Money.__str__': [1, 1],
    total: [1, 1],
    round_to_step: [10, 8],
  },
  'catalog/products.py': {
    'Product.__init__': [8, 8],
    'Product.price 27': [1, 1],
    'Product.price 32': [3, 3],
    'Product.price 38': [1, 1],
    'Product.available': [1, 1],
    // Nothing but a docstring.
    'Product.weight_grams': [0, 0],
    'Product.normalise_name': [1, 1],
    'Product.__repr__': [1, 0],
    'PhysicalProduct.__init__': [2, 2],
    'PhysicalProduct.weight_grams': [1, 1],
    'DigitalProduct.download_url': [1, 0],
    'Bundle.__init__': [2, 2],
    'Bundle.weight_grams': [1, 1],
  },
  'orders/service.py': {
    'OrderService.__init__': [5, 5],
    'OrderService.get': [4, 4],
    'OrderService.find': [5, 5],
    'OrderService.price': [5, 5],
    'OrderService.price.share': [3, 2],
    'OrderService.place': [21, 17],
    'OrderService.advance': [8, 8],
  },
  'orders/refunds.py': { in_window: [2, 2], refundable_amount: [7, 7], refund: [6, 6] },
  'billing/retry.py': {
    'RetryPolicy.delays': [4, 4],
    'RetryPolicy.run': [9, 8],
    retrying: [2, 2],
    'retrying.decorate': [3, 3],
    'retrying.decorate.wrapper': [1, 1],
  },
  'notifications/templates.py': { language_for: [1, 0], render: [4, 4] },
  'notifications/dispatcher.py': {
    'Dispatcher.__init__': [2, 2],
    'Dispatcher._attempt': [14, 11],
    'Dispatcher.send': [2, 2],
    'Dispatcher.drain': [3, 3],
  },
  'reporting/export.py': { ledger_csv: [9, 9], 'Totals.__init__': [1, 0], 'Totals.feed': [2, 0] },
  'api/handlers.py': {
    // One statement over six lines.
    order_json: [1, 1],
    // Its decorator and header ran on import.
    serialize_order: [1, 0],
    draft_from_json: [10, 8],
    build_router: [12, 12],
    'build_router.health': [1, 0],
    'build_router.find_products': [1, 1],
    'build_router.show_order': [1, 1],
    'build_router.create_order': [2, 2],
    'build_router.advance_order': [1, 0],
  },
};

describe('the fixture', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'coverage-tables-')));
  afterAll(() => rmSync(root, { recursive: true }));
  beforeAll(() => {
    buildFixtureRepo(join(root, 'shop'));
    cpSync(join(__dirname, '../../../fixtures/shop-reports'), join(root, 'shop'), { recursive: true });
  });
  const python = Object.keys(BY_HAND).map((name) => `src/shop/${name}`);

  it.each(['.coverage', 'coverage.json', 'coverage.xml', 'lcov.info'])('functions, from %s', async (report) => {
    const shop = join(root, 'shop');
    const { data } = await readCoverage(shop, python, findCoverage(shop, [report]), readCoverageConfig(shop));
    const rows = rowsOf(functions, await measuredRepository(shop, python, data!));
    for (const [name, expected] of Object.entries(BY_HAND)) {
      const path = `src/shop/${name}`;
      const prefix = path.replace(/\.py$/, '').replaceAll('/', '.');
      const found = rows
        .filter((row) => row.rel_path === path)
        .map((row) => {
          const qualname = String(row.qualname).slice(prefix.length + 1);
          const key = qualname in expected ? qualname : `${qualname} ${row.start_line}`;
          return [key, [row.executable_lines, row.covered_lines]] as const;
        });
      expect(Object.fromEntries(found), name).toEqual(expected);
    }
    expect(rows.length).toBe(Object.values(BY_HAND).flatMap((expected) => Object.keys(expected)).length);
  });
});

describe('rows', () => {
  const CODE = [
    /*  1 */ 'def one(): return 1',
    /*  2 */ 'def two(a,',
    /*  3 */ '        b): return (',
    /*  4 */ '    a)',
    /*  5 */ 'def three():',
    /*  6 */ '    """Nothing but this."""',
    /*  7 */ 'def four(x):',
    /*  8 */ '    if (',
    /*  9 */ '        x',
    /* 10 */ '        and x',
    /* 11 */ '    ):',
    /* 12 */ '        return',
    /* 13 */ '    class Inner:',
    /* 14 */ '        y = x',
    /* 15 */ '        def five(self):',
    /* 16 */ '            return self',
    '',
  ].join('\n');
  const bits = (...lines: number[]) => {
    const bytes = new Uint8Array(3);
    for (const line of lines) bytes[line >> 3]! |= 1 << (line & 7);
    return bytes;
  };
  const file = {
    path: 'a.py',
    statements: null,
    covered: Uint32Array.of(1, 2, 5, 7, 9, 10, 12, 13),
    hits: null,
    contexts: packed([
      { context: 0, lines: bits(9, 10) },
      { context: 1, lines: bits(3, 8, 10, 12) },
    ]),
  };
  async function tables(coverage: CoverageData) {
    const root = temporaryFolder();
    write(root, { 'a.py': CODE, 'b.py': CODE });
    const repository = await measuredRepository(root, ['a.py', 'b.py'], coverage);
    return { lines: rowsOf(lines, repository), functions: rowsOf(functions, repository) };
  }

  it('of lines: a statement is covered, and has a context, when a part of it has', async () => {
    const { lines: rows } = await tables({ files: [file], contexts: ['t', 'u'] });
    expect(rows.map((row) => [row.line, row.is_covered, row.hits, row.context_count])).toEqual([
      [1, true, 1, 0],
      [2, true, 1, 1],
      [5, true, 1, 0],
      [7, true, 1, 0],
      [8, true, 1, 2],
      [12, true, 1, 1],
      [13, true, 1, 0],
      [14, false, 0, 0],
      [15, false, 0, 0],
      [16, false, 0, 0],
    ]);
    expect(new Set(rows.map((row) => row.rel_path))).toEqual(new Set(['a.py']));
  });

  it('of lines, from a report with statements and counts and without contexts', async () => {
    const counted = {
      ...file,
      statements: Uint32Array.of(1, 12),
      covered: Uint32Array.of(12),
      hits: Uint32Array.of(9),
    };
    const { lines: rows } = await tables({ files: [{ ...counted, contexts: null }], contexts: [] });
    expect(rows.map((row) => [row.line, row.is_covered, row.hits, row.context_count])).toEqual([
      [1, false, 0, null],
      [12, true, 9, null],
    ]);
  });

  it('of functions: bodies count, each line in the innermost', async () => {
    const { functions: rows } = await tables({ files: [file], contexts: ['t', 'u'] });
    const of = ['executable_lines', 'covered_lines', 'coverage_ratio', 'tested', 'untested_reason'];
    expect(rows.map((row) => [row.qualname, ...of.map((name) => row[name])])).toEqual([
      // The body is on the line of the header, so importing it runs that line.
      ['a.one', 1, 1, 1, true, ''],
      ['a.two', 1, 1, 1, true, ''],
      ['a.three', 0, 0, null, false, 'no_executable_code'],
      ['a.four', 5, 3, 0.6, true, ''],
      ['a.four.Inner.five', 1, 0, 0, false, 'no_tests'],
    ]);
  });

  it('a pattern of lines to exclude that cannot be used is named with its file, measured or not', async () => {
    const root = temporaryFolder();
    write(root, { 'tox.ini': '[coverage:report]\nexclude_also =\n    (?=a)\n    b\n' });
    const repository = await measuredRepository(root, [], { files: [], contexts: [] });
    const problems: unknown[] = [];
    rowsOf(lines, { ...repository, report: (problem) => problems.push(problem) });
    expect(problems).toMatchObject([
      { path: 'tox.ini', message: expect.stringMatching(/^The pattern "\(\?=a\)" of lines to exclude cannot/) },
    ]);
  });

  it('only of files that were measured', async () => {
    const { lines: rows, functions: found } = await tables({ files: [], contexts: [] });
    expect([...rows, ...found]).toEqual([]);
  });
});

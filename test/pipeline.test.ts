import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASETS } from '../src/datasets/index.generated';
import { baseName, type Table } from '../src/kernel/dataset';
import type { Progress } from '../src/kernel/progress';
import type { PipelineResult } from '../src/pipeline';
import { Database } from '../src/store/database';
import { CLOCK, type Fixture, openFixture, silent } from './fixture';

const tables = DATASETS.filter((dataset): dataset is Table => dataset.kind === 'table');
const ALWAYS = ['core.modules', 'core.signals', 'core.settings', 'core.diagnostics', 'core.run_manifest'];
const LEGACY = 'src/shop/legacy';

let fixture: Fixture;
let result: PipelineResult;
let database: Database;
beforeAll(async () => {
  fixture = openFixture();
  result = await fixture.run('one', { workers: 1 });
  database = await Database.open(join(fixture.folder, 'one.duckdb'), { readOnly: true });
});
afterAll(() => {
  database.close();
  fixture.remove();
});

const output = (run: string, file: string) => readFileSync(join(fixture.folder, run, file));
const lines = (run: string, name: string): Record<string, unknown>[] =>
  output(run, `${name}.jsonl`)
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Path → digest of everything below the fixture's folder, the repository left out. */
function state(): Record<string, string> {
  const files = readdirSync(fixture.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(fixture.repoRoot));
  return Object.fromEntries(
    files.sort().map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

describe('the same input', () => {
  it('gives the same bytes with one worker and with four', async () => {
    await fixture.run('four', { workers: 4 });
    const files = readdirSync(join(fixture.folder, 'one')).sort();
    expect(readdirSync(join(fixture.folder, 'four')).sort()).toEqual(files);
    expect(files).toEqual(
      expect.arrayContaining(['goids.jsonl', 'goids.parquet', 'tags_index.yaml', 'repo_map.json', 'index.json']),
    );
    // The one file that tells of time, memory and workers.
    for (const file of files.filter((name) => name !== 'run_manifest.json')) {
      expect(output('four', file).equals(output('one', file)), file).toBe(true);
    }
  });
});

describe('identity', () => {
  it('gives every GOID of every table a row in core.goids', async () => {
    let checked = 0;
    for (const table of tables) {
      for (const [column, { type }] of Object.entries(table.columns)) {
        if (type !== 'DECIMAL(38,0)' || table.name === 'core.goids') continue;
        const orphans = await database.rows(
          `SELECT t.${column} FROM ${table.name} AS t
           ANTI JOIN core.goids AS g ON g.goid_h128 = t.${column} AND g.repo = t.repo AND g."commit" = t."commit"
           WHERE t.${column} IS NOT NULL`,
        );
        expect(orphans, `${table.name}.${column}`).toEqual([]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(3);
  });

  it('gives every entity a syntax node, a crosswalk row and, for functions, all measures', async () => {
    const n = async (from: string) => (await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${from}`))[0]!.n;
    const entities = await n('core.goids');
    expect(entities).toBeGreaterThan(300);
    expect(await n('core.ast_nodes')).toBe(entities);
    expect(await n('core.goid_crosswalk AS c SEMI JOIN core.goids AS g ON g.urn = c.goid')).toBe(entities);
    expect(await n('core.goid_crosswalk')).toBe(entities);
    const functions = await n("core.goids WHERE kind IN ('function', 'method')");
    for (const table of ['function_metrics', 'function_types', 'goid_risk_factors', 'function_fingerprints']) {
      expect(await n(`analytics.${table}`), table).toBe(functions);
    }
    expect(await n('docs.v_function_summary')).toBe(functions);
    expect(await n('docs.v_file_summary')).toBe(await n('core.modules'));
  });

  it('gives rows of another commit other GOIDs, beside those of this one', async () => {
    await fixture.run('two', { targets: ['goids'] });
    await fixture.run('two', { targets: ['goids'], commit: 'v2' });
    const both = await Database.open(join(fixture.folder, 'two.duckdb'), { readOnly: true });
    const rows = await both.rows(
      'SELECT count(*) AS n, count(DISTINCT goid_h128) AS goids, count(DISTINCT urn) AS urns FROM core.goids',
    );
    both.close();
    const n = result.counts['core.goids']!;
    expect(rows).toEqual([{ n: 2 * n, goids: 2 * n, urns: n }]);
  });
});

describe('files', () => {
  it('each have a module row, and facts or an error that says why not', async () => {
    const listed = execFileSync('git', ['ls-files', '*.py'], { cwd: fixture.repoRoot, encoding: 'utf8' })
      .trim()
      .split('\n');
    const modules = await database.rows<{ path: string }>('SELECT path FROM core.modules ORDER BY path');
    expect(modules.map(({ path }) => path)).toEqual(listed.sort());
    const missing = await database.rows(
      `SELECT path FROM core.modules
       ANTI JOIN core.ast_metrics ON rel_path = path
       ANTI JOIN (SELECT path FROM core.diagnostics WHERE severity = 'error') AS failed USING (path)`,
    );
    expect(missing).toEqual([]);
  });

  const functionsOf = (path: string) =>
    database.rows(
      'SELECT name, lineno, end_lineno, col_offset, end_col_offset FROM core.ast_nodes WHERE path = ? AND node_type <> ? ORDER BY lineno',
      [path, 'Module'],
    );

  it('that do not parse keep what is whole, and say where they break', async () => {
    const path = `${LEGACY}/price_list.py`;
    const names = (await functionsOf(path)).map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining(['headline', 'rows', 'footer']));
    const diagnostics = await database.rows(
      'SELECT stage, severity, line FROM core.diagnostics WHERE path = ? ORDER BY line',
      [path],
    );
    // The first marker of the merge conflict.
    expect(diagnostics[0]).toEqual({ stage: 'parse', severity: 'error', line: 10 });
  });

  it('of Python 2 keep their functions', async () => {
    expect(await functionsOf(`${LEGACY}/report_py2.py`)).toMatchObject([
      { name: 'report', lineno: 5, end_lineno: 14 },
      { name: 'is_big', lineno: 16, end_lineno: 17 },
    ]);
  });

  // Spans and docstrings as CPython's ast gives them.
  it('in latin-1 are read as that', async () => {
    const path = 'src/shop/notifications/messages_de.py';
    expect(await functionsOf(path)).toEqual([
      { name: 'grußformel', lineno: 11, end_lineno: 13, col_offset: 0, end_col_offset: 37 },
    ]);
    const docstrings = await database.rows(
      'SELECT docstring FROM core.ast_nodes WHERE path = ? ORDER BY lineno NULLS FIRST',
      [path],
    );
    expect(docstrings.map((row) => row.docstring)).toEqual([
      'Deutsche Texte für Kundennachrichten (Übersetzung: Büro Zürich).',
      'Höfliche Anrede.',
    ]);
    expect(await database.rows('SELECT message FROM core.diagnostics WHERE path = ?', [path])).toEqual([]);
  });

  it('with CRLF have the lines and texts that Python sees', async () => {
    const path = 'src/shop/reporting/export.py';
    expect(await functionsOf(path)).toEqual([
      { name: 'ledger_csv', lineno: 10, end_lineno: 24, col_offset: 0, end_col_offset: 28 },
      { name: 'Totals', lineno: 27, end_lineno: 35, col_offset: 0, end_col_offset: 24 },
      { name: '__init__', lineno: 30, end_lineno: 31, col_offset: 4, end_col_offset: 21 },
      { name: 'feed', lineno: 33, end_lineno: 35, col_offset: 4, end_col_offset: 24 },
    ]);
    const [row] = await database.rows("SELECT docstring FROM core.ast_nodes WHERE path = ? AND name = 'ledger_csv'", [
      path,
    ]);
    expect(row!.docstring).toBe(
      'Render a ledger.\n\n:param ledger: iterable of entries\n:param decimal_comma: write ``12,50`` instead of ``12.50``',
    );
  });
});

describe('the run manifest', () => {
  it('counts what the files hold', async () => {
    const [manifest] = lines('one', 'run_manifest') as [
      { counts: Record<string, number>; diagnostics: Record<string, number> },
    ];
    for (const table of tables) {
      const { n } = (await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table.name}`))[0]!;
      if (table.export.as === 'rows') expect(lines('one', baseName(table)).length, table.name).toBe(n);
      if (table.producer.from !== 'run') expect(manifest.counts[table.name], table.name).toBe(n);
    }
    expect(manifest.counts).toEqual(result.counts);
    const severities = { error: 0, info: 0, warning: 0 };
    for (const { severity } of lines('one', 'diagnostics') as { severity: keyof typeof severities }[])
      severities[severity]++;
    expect(manifest.diagnostics).toEqual(severities);
  });

  it('says the same as run_manifest.json, which adds what differs from run to run', () => {
    const [row] = lines('one', 'run_manifest');
    const file = JSON.parse(output('one', 'run_manifest.json').toString());
    const shared = ['repo', 'commit', 'generated_at', 'source_roots', 'signals', 'counts', 'tools', 'excluded'];
    for (const name of shared) expect(file[name], name).toEqual(row![name]);
    expect(file.generated_at).toBe(CLOCK.toISOString());
    expect(file.environment).toMatchObject({ workers: 1, source_bytes: result.bytes });
    expect(file.environment.durations_ms).toEqual(
      expect.objectContaining({ parse: expect.any(Number), write: expect.any(Number) }),
    );
  });
});

describe('targets', () => {
  it.each([
    [['function_metrics'], ['analytics.function_metrics']],
    [['analytics.hotspots'], ['core.ast_metrics', 'core.file_history', 'analytics.hotspots']],
    [
      ['docstrings', 'tags_index'],
      ['core.docstrings', 'analytics.tags_index'],
    ],
  ])('%j makes only what is needed', async (targets, needed) => {
    const name = `target ${targets[0]}`;
    const { counts } = await fixture.run(name, { targets });
    const made = tables.filter((table) => [...ALWAYS, ...needed].includes(table.name));
    const files = made.flatMap((table) => {
      if (table.export.as === 'document') return [table.export.file];
      return table.export.as === 'rows' ? [`${baseName(table)}.jsonl`, `${baseName(table)}.parquet`] : [];
    });
    expect(readdirSync(join(fixture.folder, name)).sort()).toEqual(
      [...files, 'index.json', 'run_manifest.json'].sort(),
    );
    expect(Object.keys(counts)).toEqual(
      made
        .filter(({ producer }) => producer.from !== 'run')
        .map((table) => table.name)
        .sort(),
    );
    // As the full run has them.
    for (const file of files.filter((file) => file.endsWith('.jsonl') && !file.startsWith('run_manifest'))) {
      expect(output(name, file).equals(output('one', file)), file).toBe(true);
    }
  });

  it('refuses one that does not exist before anything is written', async () => {
    const before = state();
    await expect(fixture.run('unknown', { targets: ['hotspot'] })).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 2,
    });
    expect(state()).toEqual(before);
  });
});

describe('an interrupted run', () => {
  /** Aborts when a step begins, or when the first file of it is done. */
  function aborting(at: string, when: 'begins' | 'advances') {
    const controller = new AbortController();
    let current = '';
    const progress: Progress = {
      ...silent,
      step(name) {
        current = name;
        if (name === at && when === 'begins') controller.abort();
      },
      advance() {
        if (current === at && when === 'advances') controller.abort();
      },
    };
    return { progress, signal: controller.signal };
  }

  beforeAll(async () => {
    await fixture.run('kept', { targets: ['goids', 'hotspots'] });
  });

  it.each([
    ['parse', 'begins'],
    ['parse', 'advances'],
    ['evidence', 'begins'],
    ['analyse', 'advances'],
    ['count', 'begins'],
    ['write', 'begins'],
    ['write', 'advances'],
  ] as const)('that ends when "%s" %s leaves the earlier database and files byte for byte', async (step, when) => {
    const before = state();
    const { progress, signal } = aborting(step, when);
    const options = { now: new Date(0), targets: ['goids', 'hotspots'] };
    await expect(fixture.run('kept', options, progress, signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(state()).toEqual(before);
    expect(readdirSync(fixture.folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves nothing where there was nothing', async () => {
    const before = state();
    const { progress, signal } = aborting('write', 'begins');
    await expect(fixture.run('first', {}, progress, signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(state()).toEqual(before);
    expect(existsSync(join(fixture.folder, 'first'))).toBe(false);
  });
});

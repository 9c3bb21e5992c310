import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../src/store/database';
import { codeintel, into, outside } from '../command-line';
import { commit, git } from '../input/repository';

const FILES = 20_000;
const FILES_PER_FOLDER = 100;
/** Every so many files one does not parse, and one is not UTF-8. */
const EVERY = 1000;

function source(i: number): string | Buffer {
  if (i % EVERY === 0) return `def broken_${i}(:\n    pass\n`;
  if (i % EVERY === 1) return Buffer.from(`# -*- coding: latin-1 -*-\nname = "f\xfcr ${i}"\n`, 'latin1');
  return `"""Module ${i}."""\n\n\nclass C${i}:\n    def method(self, a: int) -> int:\n        if a:\n            return a\n        return ${i}\n\n\ndef f${i}(x, y=1):\n    return [x for _ in range(y)]\n`;
}

async function analysed(root: string) {
  const folder = outside();
  const started = performance.now();
  const { code, stderr, stdout } = await codeintel(['pipeline', 'run', '--repo-root', root, ...into(folder), '--json']);
  const seconds = (performance.now() - started) / 1000;
  expect(stderr).not.toContain('codeintel:');
  expect(code).toBe(0);
  const { environment } = JSON.parse(readFileSync(join(folder, 'out', 'run_manifest.json'), 'utf8'));
  console.log(`${seconds.toFixed(1)} s, peak memory ${environment.peak_memory_mb} MB`);
  const database = await Database.open(join(folder, 'warehouse.duckdb'), { readOnly: true });
  return { database, report: JSON.parse(stdout) };
}

describe('scale', () => {
  it(`finds all of ${FILES} files, and all have rows`, async () => {
    const root = outside();
    git(root, 'init', '--quiet', '--initial-branch=main');
    for (let i = 0; i < FILES; i++) {
      const folder = join(root, `p${Math.floor(i / FILES_PER_FOLDER)}`);
      if (i % FILES_PER_FOLDER === 0) mkdirSync(folder);
      writeFileSync(join(folder, `m${i}.py`), source(i));
    }
    commit(root);
    const { database, report } = await analysed(root);
    const [row] = await database.rows(`
      SELECT
        (SELECT count(*) FROM core.modules) AS modules,
        (SELECT count(*) FROM core.ast_metrics) AS facts,
        (SELECT count(*) FROM core.file_history WHERE commit_count = 1) AS history,
        (SELECT count(DISTINCT path) FROM core.diagnostics WHERE code = 'syntax-error') AS broken,
        (SELECT count(*) FROM core.goids WHERE kind = 'module') AS module_goids,
        (SELECT count(*) FROM analytics.goid_risk_factors WHERE qualname LIKE '%.method') AS methods`);
    database.close();
    const whole = FILES - (2 * FILES) / EVERY;
    expect(row).toEqual({
      modules: FILES,
      facts: FILES,
      history: FILES,
      broken: FILES / EVERY,
      module_goids: FILES,
      methods: whole,
    });
    expect(report.files).toBe(FILES);
  });

  it('keeps every row of one file with 130,000 functions', async () => {
    const root = outside();
    const functions = Array.from({ length: 130_000 }, (_, i) => `def f${i}():0\n`);
    writeFileSync(join(root, 'many.py'), functions.join(''));
    const { database, report } = await analysed(root);
    database.close();
    expect(report.diagnostics.filter(({ path }: { path: string | null }) => path === 'many.py')).toEqual([]);
    expect(report.counts).toMatchObject({
      'core.goids': functions.length + 1,
      'analytics.function_metrics': functions.length,
      'analytics.goid_risk_factors': functions.length,
    });
  });
});

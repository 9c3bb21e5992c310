import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CODEINTEL, outside, run } from '../command-line';
import { type Fixture, openFixture } from '../fixture';

const SCHEMATHESIS = resolve('.venv-conformance/bin/schemathesis');
/** Generated requests take this long beside those for every bound in the description. */
const SECONDS = 50;

let fixture: Fixture;
let server: ReturnType<typeof spawn>;
let url: string;
const log: string[] = [];

beforeAll(async () => {
  fixture = openFixture();
  const dbPath = join(fixture.folder, 'warehouse.duckdb');
  await fixture.run('warehouse');
  const [node, entry] = CODEINTEL;
  const args = ['serve', '--db-path', dbPath, '--repo-root', fixture.repoRoot, '--listen', '127.0.0.1:0'];
  server = spawn(node, [entry, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr!.setEncoding('utf8').on('data', (text: string) => log.push(text));
  await once(server.stderr!, 'data');
  url = /listening on (\S+)/.exec(log.join(''))![1]!;
});
afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  fixture.remove();
});

/** Functions and datasets that exist. */
async function known(): Promise<Record<string, string>[]> {
  type Rows = readonly Record<string, string>[];
  const get = async (path: string) => (await (await fetch(`${url}${path}`)).json()) as Record<string, Rows>;
  const { functions } = await get('/functions/high-risk?min_risk=0&limit=40');
  const { datasets } = await get('/datasets');
  return functions!.map((row, i) => ({
    urn: row.urn!,
    goid_h128: row.function_goid_h128!,
    rel_path: row.rel_path!,
    qualname: row.qualname!,
    query: row.qualname!,
    module: row.rel_path!.replace(/^src\/|\.py$/g, '').replaceAll('/', '.'),
    sql: `SELECT * FROM ${datasets![i % datasets!.length]!.table}`,
    dataset_name: datasets![i % datasets!.length]!.name!,
  }));
}

test('every answer is as the description says, and what the description forbids is refused', async () => {
  const folder = outside();
  const args = [
    '--checks',
    'all',
    '--phases',
    'examples,coverage,fuzzing',
    '--max-time',
    String(SECONDS),
    '--max-examples',
    '5',
    '--generation-deterministic',
    '--no-color',
  ];
  const { code, stdout, stderr } = await run(
    SCHEMATHESIS,
    ['--config-file', resolve('test/conformance/schemathesis.toml'), 'run', `${url}/openapi.json`, ...args],
    {
      cwd: folder,
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: resolve('test/conformance/http_hooks.py'),
        CODEINTEL_KNOWN: JSON.stringify(await known()),
      },
    },
  );
  const lines = stdout.split('\n').map((line) => line.slice(0, 300));
  const summary = lines.slice(lines.findIndex((line) => /= SUMMARY =/.test(line)));
  console.log(summary.join('\n'));
  expect(code, `${lines.join('\n')}\n${stderr}`).toBe(0);
  expect(stdout).not.toContain('nresolvable reference');
  expect(log).toHaveLength(1);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database, identifier } from '../src/store/database';
import { type Fixture, openFixture } from './fixture';
import { write } from './input/repository';

const SECRET = 'hunter2Xq9secret';
const NEEDLE = new RegExp(SECRET.slice(2), 'i');

/** A value in every place where a file can hold one, and files that are broken right there. */
const PLANTED = {
  'secrets/plain.yaml': `password: ${SECRET}\nlist: [${SECRET}]\nmulti: |\n  ${SECRET}\nanchor: &a ${SECRET}\nalias: *a\n`,
  'secrets/broken.yaml': `password: "${SECRET}\nx: *${SECRET}\n  - ${SECRET}: [\n`,
  'secrets/plain.toml': `password = "${SECRET}"\n[t]\nlist = ["${SECRET}"]\n`,
  'secrets/broken.toml': `password = ${SECRET}\n`,
  'secrets/plain.json': `{"password": "${SECRET}", "list": ["${SECRET}"]}`,
  'secrets/broken.json': `{"password": ${SECRET} "${SECRET}`,
  'secrets/plain.ini': `[main]\npassword = ${SECRET}\nmulti =\n  ${SECRET}\n`,
  'secrets/broken.cfg': `${SECRET}\n[main\n${SECRET}\n`,
  'secrets/plain.env': `PASSWORD=${SECRET}\nQUOTED="${SECRET}\n${SECRET}"\nKEY=-----BEGIN KEY-----\n${SECRET}==\n-----END KEY-----\n`,
  'secrets/.env': `"${SECRET}"\n${SECRET}\nPASSWORD='${SECRET}\n${SECRET}=1\n`,
};

describe('a value of a configuration file', () => {
  let fixture: Fixture;
  let told: string;
  beforeAll(async () => {
    fixture = openFixture();
    write(fixture.repoRoot, PLANTED);
    const result = await fixture.run('out');
    told = JSON.stringify(result);
  }, 120_000);
  afterAll(() => fixture.remove());

  it('is in no file that a run writes and in nothing that it says', () => {
    const files = ['out.duckdb', ...readdirSync(join(fixture.folder, 'out')).map((name) => join('out', name))];
    expect(files).toContain(join('out', 'config_values.jsonl'));
    expect(files).toContain(join('out', 'run_manifest.json'));
    for (const file of files)
      expect([file, NEEDLE.test(readFileSync(join(fixture.folder, file), 'latin1'))]).toEqual([file, false]);
    expect(told).not.toMatch(NEEDLE);
  });

  it('is in no cell of the database, whose bytes are compressed', async () => {
    const database = await Database.open(join(fixture.folder, 'out.duckdb'), { readOnly: true });
    const columns = await database.rows(
      "SELECT schema_name AS s, table_name AS t, column_name AS c FROM duckdb_columns() WHERE NOT internal AND data_type IN ('VARCHAR', 'JSON')",
    );
    expect(columns.length).toBeGreaterThan(100);
    for (const { s, t, c } of columns as { s: string; t: string; c: string }[]) {
      const [found] = await database.rows(
        `SELECT count(*)::INTEGER AS n FROM ${identifier(s, t)} WHERE regexp_matches(${identifier(c)}::VARCHAR, '(?i)${NEEDLE.source}')`,
      );
      expect([s, t, c, found!.n]).toEqual([s, t, c, 0]);
    }
    const keys = await database.rows(
      "SELECT config_path AS path, string_agg(key, ' ' ORDER BY key) AS keys FROM analytics.config_values WHERE config_path LIKE 'secrets/plain%' GROUP BY config_path ORDER BY config_path",
    );
    expect(keys).toEqual([
      { path: 'secrets/plain.env', keys: 'KEY PASSWORD QUOTED' },
      { path: 'secrets/plain.ini', keys: 'main.multi main.password' },
      { path: 'secrets/plain.json', keys: 'list.0 password' },
      { path: 'secrets/plain.toml', keys: 'password t.list.0' },
      { path: 'secrets/plain.yaml', keys: 'alias anchor list.0 multi password' },
    ]);
    database.close();
  });
});

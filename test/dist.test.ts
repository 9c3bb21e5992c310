import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let away: string;

beforeAll(() => {
  away = mkdtempSync(join(tmpdir(), 'codeintel dist '));
  cpSync('dist', join(away, 'dist'), { recursive: true });
});
afterAll(() => rmSync(away, { recursive: true, force: true }));

/** Runs an entry of a copy of dist/ that has no node_modules above it, as a runner's checkout of the action has none. */
function run(entry: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [join(away, 'dist', entry), ...args], {
    cwd: away,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, ...env },
  });
}

test('the command line starts from the bundle alone', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run('cli/index.js', ['--version'])).toMatchObject({ stdout: `${version}\n`, stderr: '', status: 0 });
});

test('the action starts from the bundle alone and refuses a wrong input', () => {
  const { stdout, stderr, status } = run('index.js', [], { INPUT_WORKERS: 'many' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  expect(stdout).toContain('::error::input workers must be a whole number from 1 to 9999, not "many"');
});

test('the MCP entry says that there is no server yet', () => {
  expect(run('mcp/index.js')).toMatchObject({
    stdout: '',
    stderr: 'codeintel mcp: the MCP server is not part of this version.\n',
    status: 2,
  });
});

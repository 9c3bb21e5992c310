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

test('the MCP entry answers on standard output alone, and ends with its input', () => {
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } };
  const hello = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(away, 'dist/mcp/index.js')], {
    cwd: away,
    input: hello,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { serverInfo: { name: 'codeintel' } } });
});

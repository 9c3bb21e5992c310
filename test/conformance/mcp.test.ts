import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DuckDBBackend } from '../../src/outputs/query/duckdb-backend';
import { QUESTIONS } from '../../src/outputs/query/questions.generated';
import { serveHttp } from '../../src/surfaces/mcp/http';
import { serverFactory } from '../../src/surfaces/mcp/server';
import { run } from '../command-line';
import { publishDemo, urnOf } from '../outputs/query/demo';
import { addReferenceParts } from './mcp/reference-parts';

const TOOLS = resolve('.venv-conformance/mcp');
/** The suite's stable release knows the previous revision, its pre-release the current one. */
const PACKAGES = {
  stable: 'npm:@modelcontextprotocol/conformance@0.1.16',
  next: 'npm:@modelcontextprotocol/conformance@0.2.0-alpha.12',
  inspector: 'npm:@modelcontextprotocol/inspector@2.12.0',
};
const SERVER = resolve('build/surfaces/mcp/index.js');

let path: string;
let backend: DuckDBBackend;
const servers: { readonly url: string; close(): Promise<void> }[] = [];

beforeAll(async () => {
  install();
  path = await publishDemo({ measured: true });
  backend = new DuckDBBackend({ path });
  const ours = serverFactory(backend, QUESTIONS);
  const address = { host: '127.0.0.1', port: 0, token: null, tokenVariable: '', hostNames: [] };
  servers.push(await serveHttp(ours, address), await serveHttp(() => addReferenceParts(ours()), address));
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await backend?.close();
});

function install(): void {
  const manifest = JSON.stringify({ private: true, dependencies: PACKAGES });
  const file = join(TOOLS, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  rmSync(TOOLS, { recursive: true, force: true });
  mkdirSync(TOOLS, { recursive: true });
  writeFileSync(join(TOOLS, 'unfinished.json'), manifest);
  execFileSync('npm', ['install', '--prefix', TOOLS, '--ignore-scripts', '--no-audit', '--no-fund', ...aliases()], {
    stdio: 'ignore',
  });
  writeFileSync(file, manifest);
}

function aliases(): string[] {
  return Object.entries(PACKAGES).map(([name, target]) => `${name}@${target}`);
}

/** Fails when a scenario fails that is not listed, and when one that is listed passes. */
async function conformance(suite: 'stable' | 'next', which: readonly string[], server: number, expected: string) {
  const baseline = resolve('test/conformance/mcp', expected);
  const entry = join(TOOLS, 'node_modules', suite, 'dist/index.js');
  const args = [entry, 'server', '--url', servers[server]!.url, ...which, '--expected-failures', baseline];
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: TOOLS });
  const summary = stdout.slice(stdout.indexOf('=== SUMMARY ==='));
  console.log(summary);
  expect(code, `${summary}\n${stderr}`).toBe(0);
}

describe('the official conformance suite', () => {
  const previous = ['--suite', 'active', '--spec-version', '2025-11-25'];
  const current = ['--requirements', '2026-07-28'];

  test('previous revision, as the server is', () => conformance('stable', previous, 0, 'as-it-is-2025-11-25.yaml'));
  test('current revision, as the server is', () => conformance('next', current, 0, 'as-it-is-2026-07-28.yaml'));
  test('previous revision, with what the suite calls by name', () =>
    conformance('stable', previous, 1, 'with-reference-parts-2025-11-25.yaml'));
  test('current revision, with what the suite calls by name', () =>
    conformance('next', current, 1, 'with-reference-parts-2026-07-28.yaml'));
});

describe('the official inspector', () => {
  const inspect = async (target: readonly string[], ...args: string[]) => {
    const entry = join(TOOLS, 'node_modules/inspector/clients/launcher/build/index.js');
    const { code, stdout, stderr } = await run(process.execPath, [entry, '--cli', ...target, ...args], { cwd: TOOLS });
    expect(code, stderr).toBe(0);
    return JSON.parse(stdout);
  };

  test.each([
    ['standard input and output', () => [process.execPath, SERVER, '--db-path', path]],
    ['HTTP', () => [servers[0]!.url]],
  ])('over %s', async (_name, target) => {
    const { tools } = await inspect(target(), '--method', 'tools/list', '--strict');
    expect(tools.length).toBeGreaterThanOrEqual(8);
    const called = await inspect(
      target(),
      '--method',
      'tools/call',
      '--tool-name',
      'get_function_summary',
      '--tool-arg',
      'qualname=pkg.core.f',
    );
    expect(called.structuredContent).toMatchObject({ status: 'found', summary: { urn: urnOf('f') } });
    const { contents } = await inspect(target(), '--method', 'resources/read', '--uri', 'codeintel://datasets');
    expect(JSON.parse(contents[0].text)).toMatchObject({ status: 'found' });
    const { prompts } = await inspect(target(), '--method', 'prompts/list');
    expect(prompts).toHaveLength(3);
  });
});

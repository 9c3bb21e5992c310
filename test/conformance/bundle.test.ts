import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let away: string;

beforeAll(() => {
  away = mkdtempSync(join(tmpdir(), 'codeintel bundle '));
  cpSync('dist', join(away, 'dist'), { recursive: true });
  mkdirSync(join(away, 'project'));
  writeFileSync(join(away, 'project', 'm.py'), 'def f(a):\n    return a\n');
});
afterAll(() => rmSync(away, { recursive: true, force: true }));

/** As on a fresh runner: no node_modules, an empty tool cache, the real npm registry. */
function pipelineRun(env: NodeJS.ProcessEnv): void {
  const args = [join(away, 'dist/cli/index.js'), 'pipeline', 'run', '--repo-root', 'project'];
  execFileSync(process.execPath, args, {
    cwd: away,
    env: { ...process.env, RUNNER_TOOL_CACHE: join(away, 'tool-cache'), ...env },
  });
}

test('the bundle analyses a project with the library of the npm registry, and the next run needs no network', () => {
  pipelineRun({});
  pipelineRun({ CODEINTEL_NPM_REGISTRY: 'http://127.0.0.1:2' });
  const rows = readFileSync(join(away, 'project', 'Document Output', 'function_metrics.jsonl'), 'utf8')
    .trim()
    .split('\n');
  expect(rows.map((row) => JSON.parse(row).qualname)).toEqual(['m.f']);
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseModule } from '../../src/python/parse';
import { pythonParser } from '../python/parser';
import { dumpModule } from './dump';

interface Judged {
  readonly path: string;
  /** One per top-level statement; absent when CPython refuses the file. */
  readonly digests?: readonly string[];
}

function python(args: readonly string[], input = ''): string {
  const run = spawnSync('python3', args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

function pythonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/site-packages/') && !path.includes('/dist-packages/'))
    .sort();
}

describe('the syntax tree against CPython', () => {
  it('is equal, positions included, on 99.9 % of the standard library', async () => {
    const stdlib = python(['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))']).trim();
    const files = pythonFiles(stdlib);
    const script = join(__dirname, 'cpython_ast.py');
    const lines = python([script], files.map((path) => `${JSON.stringify(path)}\n`).join(''))
      .trim()
      .split('\n');
    const { format_positions: formatPositions } = JSON.parse(lines[0]!) as { format_positions: boolean };
    const judged = lines.slice(1).map((line) => JSON.parse(line) as Judged);
    const parser = await pythonParser();
    const different: string[] = [];
    let parsable = 0;
    for (const { path, digests } of judged) {
      const { ast, source } = parseModule(parser, readFileSync(path));
      if (digests === undefined) continue;
      parsable++;
      const ours = dumpModule(ast, source, formatPositions).map((text) =>
        createHash('sha1').update(text).digest('hex'),
      );
      if (ours.join() !== digests.join()) different.push(path);
    }
    console.log(
      `${parsable - different.length} of ${parsable} files equal; different: ${different.join(' ') || 'none'}`,
    );
    expect(parsable).toBeGreaterThan(500);
    expect(different.length / parsable).toBeLessThanOrEqual(0.001);
  }, 300_000);
});

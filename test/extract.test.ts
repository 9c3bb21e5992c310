import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract, Parsers } from '../src/extract';
import { DEFAULT_SETTINGS } from '../src/kernel/settings';
import type { ParsingInput } from '../src/kernel/snapshot';
import { run } from './command-line';
import { temporaryFolder, write } from './input/repository';
import { decoded } from './store/texts';

const FILES = 150;
const TABLES = ['core.goids', 'core.ast_metrics'];
const root = temporaryFolder();
const paths = Array.from({ length: FILES }, (_, i) => `m${String(i).padStart(3, '0')}.py`);
const input = {
  root,
  repo: 'acme/demo',
  commit: 'c',
  exclusions: { lines: null, also: [] },
  settings: DEFAULT_SETTINGS,
  files: [...paths, 'gone.py'].map((path) => ({ path, module: path.slice(0, -3), tags: [], owners: [] })),
} as unknown as ParsingInput;

// Files of very different sizes, so that workers finish out of turn.
beforeAll(() => {
  write(
    root,
    Object.fromEntries(paths.map((path, i) => [path, 'def f(a):\n    return a\n'.repeat(1 + ((i * 37) % 200))])),
  );
});

describe('extract', () => {
  it('yields the rows of every file once, in the order of the files, and a problem for the one that is gone', async () => {
    const seen: unknown[] = [];
    const problems: unknown[] = [];
    let files = 0;
    for await (const result of extract({
      input,
      tables: TABLES,
      parts: null,
      parsers: new Parsers(3),
      signal: new AbortController().signal,
    })) {
      const metrics = result.batches.filter((batch) => batch.table === 'core.ast_metrics');
      seen.push(...metrics.flatMap((batch) => decoded(batch.columns[0]!.texts!)));
      problems.push(...result.diagnostics);
      files += result.files;
    }
    expect(seen).toEqual(paths);
    expect(files).toBe(FILES + 1);
    expect(problems).toEqual([expect.objectContaining({ path: 'gone.py', stage: 'read', code: 'unreadable-file' })]);
  });

  it('ends with the reason when it is aborted', async () => {
    const controller = new AbortController();
    const consume = async () => {
      for await (const _ of extract({
        parsers: new Parsers(2),
        input,
        tables: TABLES,
        parts: null,
        signal: controller.signal,
      }))
        controller.abort();
    };
    await expect(consume()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaves no thread behind when the one who reads it fails', async () => {
    const script = `
      const { extract, Parsers } = require(process.argv[1]);
      const input = JSON.parse(process.argv[2]);
      (async () => {
        for await (const _ of extract({ parsers: new Parsers(2), input, tables: ['core.goids'], parts: null, signal: new AbortController().signal })) throw new Error('full');
      })().catch((error) => console.log(error.message));`;
    const module = join(process.cwd(), 'build', 'extract.js');
    const { code, stdout } = await run(process.execPath, ['-e', script, module, JSON.stringify(input)], {
      timeout: 20_000,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'full\n' });
  });

  it('goes on with another number of threads', async () => {
    const parsers = new Parsers(2);
    await parsers.resize(1);
    const seen: number[] = [];
    for await (const _ of extract({
      parsers,
      input,
      tables: TABLES,
      parts: null,
      signal: new AbortController().signal,
    }))
      seen.push(parsers.pool.stats().totalWorkers);
    expect(seen[0]).toBe(1);
  });

  it('is stopped by two at a time', async () => {
    const parsers = new Parsers(2);
    await expect(Promise.all([parsers.stop(), parsers.stop()])).resolves.toHaveLength(2);
  });
});

import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTypeErrors } from '../../src/input/types';
import { runPyright } from '../../src/input/types/pyright';
import { corpus, pythonFiles } from './agreement';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-types-')));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Most of what requests imports is not there, so that pyright has errors to find. */
it('errors of each file of requests, and their sum, as in the report of pyright', async () => {
  cpSync(await corpus('requests'), join(scratch, 'requests'), { recursive: true });
  const python = pythonFiles(scratch)
    .map((path) => path.slice(scratch.length + 1).replaceAll('\\', '/'))
    .sort();
  const { errors, diagnostics } = await readTypeErrors(scratch, python, { pyright: 'auto' });
  const { text } = (await runPyright(scratch, 'auto')) as { readonly text: string };
  const { generalDiagnostics, summary } = JSON.parse(text);
  const theirs: Record<string, number> = {};
  for (const { file, severity } of generalDiagnostics) {
    const path = file.slice(scratch.length + 1).replaceAll('\\', '/');
    if (severity === 'error') theirs[path] = (theirs[path] ?? 0) + 1;
  }
  const ours = errors!.pyright!;
  console.log(`${summary.errorCount} errors in ${ours.size} of ${summary.filesAnalyzed} files, as pyright`);
  expect(Object.fromEntries(ours)).toEqual(theirs);
  expect([...ours.values()].reduce((sum, count) => sum + count, 0)).toBe(summary.errorCount);
  expect(summary.errorCount).toBeGreaterThan(0);
  expect(diagnostics).toEqual([]);
});

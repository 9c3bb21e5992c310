import { chmodSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readTypeErrors } from '../../../src/input/types';
import { runPyright } from '../../../src/input/types/pyright';
import { temporaryFolder, write } from '../repository';

const require = createRequire(__filename);
const OURS = dirname(require.resolve('pyright/package.json'));
const SOURCE = { 'a.py': 'def f(a: int) -> str:\n    return a\n\nx: int = "s"\n', 'b.py': 'y: int = 1\n' };
const PYTHON = ['a.py', 'b.py'];

/** A folder with `SOURCE`, and beside it a program that stands in for a pyright that misbehaves. */
function folder(script = '') {
  const root = temporaryFolder();
  const bin = temporaryFolder();
  write(root, SOURCE);
  write(bin, { 'pyright.js': script, pyright: `#!${process.execPath}\n${script}` });
  chmodSync(join(bin, 'pyright'), 0o755);
  return { root, script: join(bin, 'pyright.js'), bin };
}

describe('pyright itself', () => {
  it.each([
    ['found', 'auto'],
    ['named by its folder', OURS],
    ['named by its script', join(OURS, 'index.js')],
  ])('%s: its errors are an answer', async (_what, pyright) => {
    const { errors, evidence, diagnostics } = await readTypeErrors(folder().root, PYTHON, { pyright });
    expect(errors).toEqual({ pyright: new Map([['a.py', 2]]), pyrefly: null, mypy: null });
    expect(evidence).toEqual({ source: expect.stringMatching(/^pyright \d+\.\d+\.\d+$/) });
    expect(diagnostics).toEqual([]);
  });

  it.each([undefined, 'off'])('is not run when not asked: %s', async (pyright) => {
    expect((await readTypeErrors(folder().root, PYTHON, { pyright })).errors).toBeNull();
  });

  it('a broken configuration is said', async () => {
    const { root } = folder();
    write(root, { 'pyrightconfig.json': '{"strict": 5,' });
    const { errors, evidence } = await readTypeErrors(root, PYTHON, { pyright: 'auto' });
    expect(errors).toBeNull();
    expect(evidence).toEqual({
      reason: expect.stringMatching(/^pyright was not used: it ended with exit code 3: Config file /),
    });
  });

  it('stands over a report of it; when it fails the report stands', async () => {
    const { root, script } = folder('process.exit(2)');
    const old = { generalDiagnostics: [{ file: 'b.py', severity: 'error' }] };
    write(root, { 'pyright.json': JSON.stringify(old) });
    const ran = await readTypeErrors(root, PYTHON, { pyright: 'auto' });
    expect(ran.errors?.pyright).toEqual(new Map([['a.py', 2]]));
    expect(ran.evidence).toEqual({ source: expect.stringMatching(/^pyright \d+\.\d+\.\d+$/) });
    const failed = await readTypeErrors(root, PYTHON, { pyright: script });
    expect(failed.errors?.pyright).toEqual(new Map([['b.py', 1]]));
    expect(failed.evidence).toEqual({ source: 'pyright.json' });
    expect(failed.diagnostics.map(({ code }) => code)).toEqual(['type-errors-unreadable']);
  });
});

describe('a pyright that misbehaves is no evidence', () => {
  it.each([
    ['crashes', 'console.error("boom\\nat x"); process.exit(134)', 'it ended with exit code 134: boom'],
    [
      'says much',
      'console.error("a warning\\nTypeError: boom\\n  at x"); process.exit(2)',
      'it ended with exit code 2: TypeError: boom',
    ],
    ['is killed', 'process.kill(process.pid, "SIGKILL")', 'it ended with SIGKILL'],
    ['writes nothing', '', 'it wrote no JSON'],
    ['writes words', 'console.log("No Python files")', 'it wrote no JSON: No Python files'],
    ['writes half', 'console.log("{\\"generalDiagnostics\\": [")', 'it is not the JSON of a type checker'],
    ['writes other JSON', 'console.log("{}")', 'it is JSON, but not of pyright, pyrefly or mypy'],
  ])('%s', async (_what, script, problem) => {
    const { root, script: pyright } = folder(script);
    const { errors, evidence, diagnostics } = await readTypeErrors(root, PYTHON, { pyright });
    expect(errors).toBeNull();
    expect(evidence).toEqual({ reason: `pyright was not used: ${problem}` });
    expect(diagnostics).toMatchObject([{ stage: 'types', severity: 'warning', code: 'type-errors-unreadable' }]);
  });

  it('is not there', async () => {
    const { evidence } = await readTypeErrors(folder().root, PYTHON, { pyright: 'no/such/pyright' });
    expect(evidence).toEqual({
      reason: expect.stringMatching(/^pyright was not used: there is no pyright at .*pyright$/),
    });
  });

  it('hangs: it is stopped, with what it started', async () => {
    const grandchild = 'setInterval(() => require("fs").appendFileSync(process.argv[1], "x"), 20)';
    const { root, script } = folder(
      `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}, __dirname + "/alive"]);
       setInterval(() => {}, 1000)`,
    );
    const started = Date.now();
    expect(await runPyright(root, script, { timeoutMs: 700 })).toEqual({
      problem: 'it took longer than 0.7 s and was stopped',
    });
    expect(Date.now() - started).toBeLessThan(10_000);
    const alive = () => statSync(join(script, '../alive'), { throwIfNoEntry: false })?.size ?? 0;
    const before = alive();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(before).toBeGreaterThan(0);
    expect(alive()).toBe(before);
  });

  it('is stopped with the run', async () => {
    const { root, script } = folder('setInterval(() => {}, 1000)');
    const interrupt = new AbortController();
    const ran = runPyright(root, script, {}, interrupt.signal);
    setTimeout(() => interrupt.abort(new Error('interrupted')), 200);
    await expect(ran).rejects.toThrow('interrupted');
    await expect(runPyright(root, script, {}, interrupt.signal)).rejects.toThrow('interrupted');
  });

  it('writes without end', async () => {
    const { root, script } = folder('for (;;) require("fs").writeSync(1, "{".repeat(65536))');
    expect(await runPyright(root, script, { maxBytes: 1_000_000 })).toEqual({
      problem: expect.stringMatching(/^it printed more than 1000000 bytes/),
    });
  });

  it('is given none of the secrets of the run', async () => {
    const { root, script } = folder('console.log("{", Object.keys(process.env).join(" "))');
    const secrets = ['INPUT_SAMPLE', 'ACTIONS_RUNTIME_SAMPLE', 'GITHUB_TOKEN', 'MY_SECRET', 'API_KEY', 'db_password'];
    for (const name of [...secrets, 'SAMPLE_PLAIN']) vi.stubEnv(name, 'x');
    const { text } = (await runPyright(root, script)) as { text: string };
    vi.unstubAllEnvs();
    expect(text).toContain('SAMPLE_PLAIN');
    for (const name of secrets) expect(text).not.toContain(name);
  });

  it('needs more memory than it may have', async () => {
    const { root, script } = folder('const all = []; for (;;) all.push(new Array(1e5).fill(Math.random()))');
    expect(await runPyright(root, script, { memoryMb: 64 })).toEqual({
      problem: expect.stringMatching(/^it ended with (?:SIGABRT|SIGTRAP|exit code 134)/),
    });
  });
});

describe.skipIf(process.platform === 'win32')('a program of its own', () => {
  const answer =
    'console.log(JSON.stringify({generalDiagnostics: [], summary: {filesAnalyzed: 2}, ran: process.argv.slice(2)}))';

  it('is started as it is, without a shell', async () => {
    const { root, bin } = folder(answer);
    const { text } = (await runPyright(root, join(bin, 'pyright'))) as { text: string };
    expect(JSON.parse(text).ran).toEqual(['--outputjson']);
    write(bin, { 'a $(touch pwned) b': `#!${process.execPath}\n${answer}` });
    chmodSync(join(bin, 'a $(touch pwned) b'), 0o755);
    expect(await runPyright(root, join(bin, 'a $(touch pwned) b'))).toHaveProperty('text');
  });
});

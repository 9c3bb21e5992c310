import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readExternalIndex, type ScipOptions } from '../../../src/input/scip';
import type { Snapshot } from '../../../src/kernel/snapshot';
import { indexOf } from '../../outputs/scip-index';

let folder: string;
let path: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scip test '));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'work'));
  path = process.env.PATH;
  process.env.PATH = [join(folder, 'bin'), '/usr/bin', '/bin'].join(delimiter);
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

/** A `scip-python` on the PATH that runs this script; `$9` … hold the path of the index. */
function install(script: string): void {
  const program = join(folder, 'bin', 'scip-python');
  writeFileSync(program, `#!/bin/sh\nfor output in "$@"; do :; done\n${script}\n`);
  chmodSync(program, 0o755);
}

/** Puts an index where a script can copy it from. */
function prepared(bytes: Uint8Array): string {
  const file = join(folder, 'prepared.scip');
  writeFileSync(file, bytes);
  return `cp '${file}' "$output"`;
}

async function run(options: Partial<ScipOptions> = {}, files: readonly string[] = ['a.py']) {
  const snapshot = {
    repo: 'acme/demo',
    commit: 'c0ffee',
    root: folder,
    files: files.map((file) => ({ path: file })),
  } as unknown as Snapshot;
  const { units, diagnostics } = await readExternalIndex(snapshot, {
    choice: 'scip-python',
    workFolder: join(folder, 'work'),
    signal: new AbortController().signal,
    ...options,
  });
  return {
    paths: units && [...units].map(({ document }) => document.relative_path),
    messages: diagnostics.map(({ message }) => message),
    left: readdirSync(join(folder, 'work')),
  };
}

describe('scip-python', () => {
  it('is told the project and gives the index, of analysed files only', async () => {
    install(
      `echo "$@" > '${join(folder, 'arguments')}'\n${prepared(indexOf(['b.py', 'a.py', '../outside.py', 'other.py']))}`,
    );
    const found = await run({}, ['a.py', 'b.py']);
    expect(found).toEqual({ paths: ['a.py', 'b.py'], messages: [], left: [] });
  });

  it('may print what it likes', async () => {
    install(`yes noise | head -c 300000\n${prepared(indexOf(['a.py']))}`);
    expect((await run()).paths).toEqual(['a.py']);
  });

  it('says what it left out', async () => {
    install(prepared(indexOf(['a.py'])));
    const { messages } = await run({}, ['a.py', 'b.py', 'c.py']);
    expect(messages).toEqual([expect.stringContaining('left out 2 of 3 files, e.g. b.py')]);
  });

  it('is not asked for our own index', async () => {
    install('exit 1');
    expect(await run({ choice: 'builtin' })).toEqual({ paths: null, messages: [], left: [] });
  });

  it('need not be there with auto', async () => {
    expect(await run({ choice: 'auto' })).toEqual({ paths: null, messages: [], left: [] });
  });
});

describe('our own index stands in, with a reason, when scip-python', () => {
  const reasons: [string, () => void, string, Partial<ScipOptions>?][] = [
    ['is missing', () => {}, 'not on the PATH'],
    [
      'ends with an error',
      () => install('echo working\necho "no such module" >&2\nexit 1'),
      'exit code 1: no such module',
    ],
    ['hangs', () => install('sleep 60 & sleep 60'), 'took longer than 0.5 s', { limits: { timeoutMs: 500 } }],
    ['floods', () => install('yes'), 'printed more than 100000 bytes', { limits: { maxBytes: 100_000 } }],
    ['writes nothing', () => install('exit 0'), 'wrote no index'],
    [
      'prints the index',
      () => install(`${prepared(indexOf(['a.py']))}; cat "$output"; rm "$output"`),
      'wrote no index',
    ],
    ['writes metadata alone', () => install(prepared(indexOf([]))), 'holds no document'],
    ['is cut off while writing', () => install(prepared(indexOf(['a.py']).subarray(0, 300))), 'cannot be read'],
    ['writes something else', () => install(prepared(Buffer.from('<html>not an index</html>'))), 'cannot be read'],
    [
      'writes too much',
      () => install(prepared(indexOf(['a.py']))),
      'larger than 10 bytes',
      { limits: { maxIndex: 10 } },
    ],
    [
      'indexes other files',
      () => install(prepared(indexOf(['../../etc/passwd', 'z.py']))),
      'none of the analysed files',
    ],
    ['cannot be started', () => writeFileSync(join(folder, 'bin', 'scip-python'), 'x'), 'could not be started'],
  ];

  it.each(reasons)('%s', async (_, prepare, reason, options = {}) => {
    prepare();
    const started = performance.now();
    const { paths, messages, left } = await run(options);
    expect(paths).toBeNull();
    expect(messages).toEqual([expect.stringContaining(reason)]);
    expect(messages[0]).toContain('The built-in index stands in for it');
    expect(left).toEqual([]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('and an interrupted run stops it', async () => {
    install('sleep 60');
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('interrupted')), 200);
    await expect(run({ signal: controller.signal })).rejects.toThrow('interrupted');
  });
});

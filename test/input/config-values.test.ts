import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfigFiles } from '../../src/input/config-values';
import { temporaryFolder, write } from './repository';

function read(files: Readonly<Record<string, string | Buffer>>) {
  const root = temporaryFolder();
  write(root, files);
  return readConfigFiles(root, Object.keys(files));
}

/** The keys of one file, and the lines of its diagnostics. */
function keysOf(name: string, text: string | Buffer) {
  const { files, diagnostics } = read({ [name]: text });
  return { keys: files[0]?.keys, problems: diagnostics.map(({ code, line }) => [code, line]) };
}

describe('YAML', () => {
  it('gives dotted keys, list items by index, empty containers as they are', () => {
    const text = 'a:\n  b: 1\n  c: [x, {d: y}]\n  e: {}\n  f: []\n  g:\n2: two\n"q.r": 1\ntrue: x\n? [x, y]\n: z\n';
    expect(keysOf('a.yml', text)).toEqual({
      keys: ['a.b', 'a.c.0', 'a.c.1.d', 'a.e', 'a.f', 'a.g', '2', 'q.r', 'true'],
      problems: [],
    });
  });

  it('reads every document', () => {
    expect(keysOf('a.yaml', 'a: 1\nb: 2\n---\nb: 3\nc: 4\n---\n- d\n').keys).toEqual(['a', 'b', 'c', '0']);
  });

  it('takes an alias for what it stands for, and merges', () => {
    const text = 'base: &base {host: x, port: 1}\none: *base\ntwo:\n  <<: *base\n  extra: 1\nthree: {<<: [*base]}\n';
    expect(keysOf('a.yaml', text).keys).toEqual([
      ...['base.host', 'base.port', 'one.host', 'one.port', 'two.host', 'two.port', 'two.extra'],
      ...['three.host', 'three.port'],
    ]);
  });

  it.each([
    ['many aliases of many', Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`)],
    ['an alias of what it is part of', ['a1: &a1 {b: *a1, c: *a1}']],
    ['long names that never end', [`a1: &a1 {${'b'.repeat(80)}: *a1, ${'c'.repeat(80)}: *a1}`]],
  ])('does not explode: %s', (_, lines) => {
    const started = performance.now();
    const { keys, problems } = keysOf('a.yaml', ['a0: &a0 x', ...lines].join('\n'));
    expect(keys!.length).toBeLessThanOrEqual(20_000);
    expect(problems).toEqual([['config-keys', null]]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('says where it is broken and keeps the rest', () => {
    const { keys, problems } = keysOf('a.yaml', 'a: 1\nb: "open\nc: 2\n');
    expect(problems).toEqual([['config-syntax', expect.any(Number)]]);
    expect(keys).toContain('a');
  });

  it('survives what nobody nests', () => {
    const { problems } = keysOf('a.yaml', '['.repeat(200_000));
    expect(problems[0]?.[0]).toBe('config-syntax');
  });
});

describe('TOML', () => {
  it('gives tables, arrays of tables and dates', () => {
    const text = 'a = 1\n[b]\nc = 2024-01-01\nd = [1, 2]\n[b.e]\n[[f]]\ng = 9223372036854775807\n[[f]]\n"x y" = 1\n';
    expect(keysOf('a.toml', text)).toEqual({
      keys: ['a', 'b.c', 'b.d.0', 'b.d.1', 'b.e', 'f.0.g', 'f.1.x y'],
      problems: [],
    });
  });
  it('says where it is broken', () => {
    expect(keysOf('a.toml', 'a = 1\nb =\n')).toEqual({ keys: [], problems: [['config-syntax', 2]] });
  });
});

describe('JSON', () => {
  it('may have comments and trailing commas', () => {
    const text = '// x\n{"a": {"b": [1, {}, {"c": null,},], "é": 1}, /* y */ "": 2}';
    expect(keysOf('tsconfig.json', text)).toEqual({ keys: ['a.b.0', 'a.b.1', 'a.b.2.c', 'a.é'], problems: [] });
  });
  it('says where it is broken and keeps the rest', () => {
    expect(keysOf('a.json', '{"a": 1,\n"b": }\n')).toEqual({ keys: ['a'], problems: [['config-syntax', 2]] });
  });
  it('of 100,000 keys is bounded, and that is said', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i])));
    const { keys, problems } = keysOf('big.json', text);
    expect(keys).toHaveLength(20_000);
    expect(problems).toEqual([['config-keys', null]]);
  });
  it('survives what nobody nests', () => {
    for (const text of ['['.repeat(100_000), `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`]) {
      const { problems } = keysOf('a.json', text);
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});

describe('INI', () => {
  it('is read as configparser does, without interpolation', () => {
    const text = [
      '; comment',
      '[main]',
      'Host = x',
      'port: 1',
      'path = %(host)s/%(none)s',
      'multi =',
      '  line=1',
      '',
      '  line 2',
      '# comment',
      'after=1',
      '[empty]',
      '[a.b:c]',
      'x y = 1',
    ].join('\r\n');
    expect(keysOf('setup.cfg', text)).toEqual({
      keys: ['main.host', 'main.port', 'main.path', 'main.multi', 'main.after', 'empty', 'a.b:c.x y'],
      problems: [],
    });
  });
  it('says where it is broken and keeps the rest', () => {
    expect(keysOf('a.ini', 'x = 1\n[a]\nb = 1\nnonsense\nc = 1\n')).toEqual({
      keys: ['a.b', 'a.c'],
      problems: [['config-syntax', 1]],
    });
  });
});

describe('.env', () => {
  it('gives names only', () => {
    const text = 'A=1\nexport B_C="x"\n# D=1\n E = \'two\nF=3\n\'\nG=`x`\nH="a\\"b"\nI=\n';
    expect(keysOf('.env.local', text)).toEqual({ keys: ['A', 'B_C', 'E', 'G', 'H', 'I'], problems: [] });
  });
  it('does not take what is in a key or behind an open quote for names', () => {
    const pem =
      'KEY=-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA=\nabcd==\n-----END RSA PRIVATE KEY-----\nNEXT=1\n';
    expect(keysOf('prod.env', pem)).toEqual({ keys: ['KEY', 'NEXT'], problems: [] });
    expect(keysOf('.env', 'A="open\nSECRET_IN_VALUE=1\n')).toEqual({ keys: ['A'], problems: [['config-syntax', 1]] });
    expect(keysOf('.env', 'not a name\nB=1')).toEqual({ keys: ['B'], problems: [['config-syntax', 1]] });
  });
});

describe('files', () => {
  it('are found in the whole repository, by name, less ignored folders and lock files', () => {
    const paths = [
      ...['a.yaml', 'b.yml', 'c.TOML', 'd.json', 'e.ini', 'f.cfg', 'g.env', '.env', '.env.example', '.github/w.yml'],
      ...['node_modules/x.json', '.venv/y.toml', 'build/z.json', 'vendor/v.yml', 'package-lock.json', 'a.txt', 'env'],
    ];
    const { files } = read(Object.fromEntries(paths.map((path) => [path, path.endsWith('.json') ? '{}' : ''])));
    expect(files.map(({ path, format }) => `${path} ${format}`)).toEqual([
      ...['.env env', '.env.example env', '.github/w.yml yaml', 'a.yaml yaml', 'b.yml yaml', 'c.TOML toml'],
      ...['d.json json', 'e.ini ini', 'f.cfg ini', 'g.env env'],
    ]);
  });

  it('are not what an earlier run wrote into the repository', () => {
    const written = { 'out/index.json': '{"a": 1}', 'out/run_manifest.json': '{}', 'out/tags_index.yaml': '- tag: x' };
    expect(read({ ...written, 'out/sub/a.json': '{"a": 1}', 'web/index.json': '{"a": 1}' }).files).toMatchObject([
      { path: 'out/sub/a.json' },
      { path: 'web/index.json' },
    ]);
  });

  it('that cannot be read are said', () => {
    const { files, diagnostics } = read({
      'big.json': Buffer.alloc(5 * 1024 * 1024, 0x20),
      'binary.yaml': Buffer.from('a: \0'),
      'latin.ini': Buffer.from('[a]\nname = M\xfcller\n', 'latin1'),
    });
    expect(files.map(({ path }) => path)).toEqual(['binary.yaml', 'latin.ini']);
    expect(diagnostics.map(({ path, code }) => [path, code])).toEqual([
      ['big.json', 'config-unreadable'],
      ['binary.yaml', 'config-syntax'],
      ['latin.ini', 'config-syntax'],
    ]);
  });

  it('are bounded together; those near the top are read', () => {
    const data = `{"a": "${'x'.repeat(3.9 * 1024 * 1024)}"}`;
    const { files, diagnostics } = read({
      'a/b/data.json': data,
      ...Object.fromEntries([1, 2, 3, 4].map((n) => [`a/data${n}.json`, data])),
      'z.json': '{"z": 1}',
    });
    expect(files.map(({ path }) => path)).toEqual([...[1, 2, 3, 4].map((n) => `a/data${n}.json`), 'z.json']);
    expect(diagnostics.map(({ path, code, message }) => [path, code, message.slice(0, 61)])).toEqual([
      [null, 'config-files', 'Configuration files that were not read: 1, e.g. a/b/data.json'],
    ]);
  });

  it.skipIf(process.platform === 'win32')('are not read through a link that leaves the repository', () => {
    const root = temporaryFolder();
    symlinkSync('/etc/hostname', join(root, 'a.yaml'));
    const { files, diagnostics } = readConfigFiles(root, ['a.yaml', 'gone.yaml']);
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['config-unreadable']);
  });

  it('are told apart by line without any of their text', () => {
    const broken = {
      'a.yaml': 'a: *hunter2secret\nb: "hunter2secret\n',
      'b.toml': 'a = hunter2secret\n',
      'c.json': '{"a": hunter2secret}',
      'd.ini': 'hunter2secret\n[a\n',
      '.env': '"hunter2secret"\n',
    };
    const { diagnostics } = read(broken);
    expect(diagnostics).toHaveLength(5);
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
  });
});

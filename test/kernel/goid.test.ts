import { beforeAll, describe, expect, it } from 'vitest';
import { createHash128, type EntityId, goid, type Hash128, urn } from '../../src/kernel/goid';

const f: EntityId = { path: 'pkg/mod.py', kind: 'function', qualname: 'pkg.mod.f', startLine: 1, endLine: 3 };
const mod: EntityId = { path: 'pkg/mod.py', kind: 'module', qualname: 'pkg.mod', startLine: 1, endLine: null };
const old: EntityId = {
  path: 'src/codeintel/__init__.py',
  kind: 'module',
  qualname: 'src.codeintel.__init__',
  startLine: 1,
  endLine: null,
};
const unicode: EntityId = {
  path: 'src/größe/日本.py',
  kind: 'method',
  qualname: 'größe.日本.Klasse.f',
  startLine: 10,
  endLine: 12,
};

// The first three are published vectors; the last is from hashlib.blake2b(…, digest_size=16) of CPython.
const VECTORS: readonly [string, string, EntityId, string, string, bigint][] = [
  [
    'acme/demo',
    'deadbeef',
    f,
    'acme/demo:deadbeef:python:pkg/mod.py:function:pkg.mod.f:1:3',
    '011945b152e04cae286f9be835486077',
    1460448952544635855107934280753897591n,
  ],
  [
    'acme/demo',
    'deadbeef',
    mod,
    'acme/demo:deadbeef:python:pkg/mod.py:module:pkg.mod:1:None',
    '902d2e6f28d4e010c3b56d420978d2fa',
    91643426549466510787567533524606571259n,
  ],
  [
    'paul-heyse/CodeIntel',
    '90ccfdbb896d35974554fcfa9e993fa1e72168b6',
    old,
    'paul-heyse/CodeIntel:90ccfdbb896d35974554fcfa9e993fa1e72168b6:python:src/codeintel/__init__.py:module:src.codeintel.__init__:1:None',
    'b3896d79b28900475be37472e06aa290',
    38645376339627630794777920433721877138n,
  ],
  [
    'acme/demo',
    'deadbeef',
    unicode,
    'acme/demo:deadbeef:python:src/größe/日本.py:method:größe.日本.Klasse.f:10:12',
    'e5810e0f2d0980272d8e26fe3973b400',
    5063302485591927456355739991520031747n,
  ],
];

let hash: Hash128;
beforeAll(async () => {
  hash = await createHash128();
});

describe('goid', () => {
  it.each(VECTORS)('%s %s %o', (repo, commit, entity, text, digest, expected) => {
    expect(hash.hex(text)).toBe(digest);
    expect(goid(hash, repo, commit, entity)).toBe(expected);
  });

  it('fits 38 decimal digits even where the digest does not', () => {
    expect(BigInt('0xb3896d79b28900475be37472e06aa290')).toBeGreaterThan(10n ** 38n);
    for (const [repo, commit, entity] of VECTORS)
      expect(goid(hash, repo, commit, entity)).toBeLessThan(10n ** 38n - 1n);
  });

  it('depends on every field', () => {
    const variants: [string, string, EntityId][] = [
      ['acme/other', 'deadbeef', f],
      ['acme/demo', 'deadbeee', f],
      ['acme/demo', 'deadbeef', { ...f, path: 'pkg/mod2.py' }],
      ['acme/demo', 'deadbeef', { ...f, kind: 'method' }],
      ['acme/demo', 'deadbeef', { ...f, qualname: 'pkg.mod.g' }],
      ['acme/demo', 'deadbeef', { ...f, startLine: 2 }],
      ['acme/demo', 'deadbeef', { ...f, endLine: 4 }],
      ['acme/demo', 'deadbeef', f],
    ];
    expect(new Set(variants.map((variant) => goid(hash, ...variant))).size).toBe(variants.length);
  });

  it('gives the same digest however often the hasher was used', () => {
    const [first, other, again] = ['a', 'b', 'a'].map((text) => hash.hex(text));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(hash.hex('')).toBe('cae66941d9efbd404e4d88758ea67670'); // blake2b("", digest_size=16)
  });
});

describe('urn', () => {
  it.each([
    [f, 'goid:acme/demo/pkg/mod.py#python:function:pkg.mod.f?s=1&e=3'],
    [mod, 'goid:acme/demo/pkg/mod.py#python:module:pkg.mod?s=1'],
    [unicode, 'goid:acme/demo/src/größe/日本.py#python:method:größe.日本.Klasse.f?s=10&e=12'],
    [{ ...f, path: 'a b/100%#?.py' }, 'goid:acme/demo/a b/100%#?.py#python:function:pkg.mod.f?s=1&e=3'],
  ] as const)('%o', (entity, expected) => {
    expect(urn('acme/demo', entity)).toBe(expected);
  });
});

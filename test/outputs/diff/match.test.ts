import { describe, expect, test } from 'vitest';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { matchExactly } from '../../../src/outputs/diff/match';
import { fn } from './builders';

const NONE: ReadonlyMap<string, string> = new Map();

function match(base: FunctionFacts[], head: FunctionFacts[], renames = NONE) {
  const { matches, base: removed, head: added } = matchExactly(base, head, renames);
  return {
    matches: matches.map(({ base, head, moved, renamed }) =>
      [base.qualname, head.qualname, ...(moved ? ['moved'] : []), ...(renamed ? ['renamed'] : [])].join(' '),
    ),
    removed: removed.map(({ qualname }) => qualname),
    added: added.map(({ qualname }) => qualname),
  };
}

describe('by place', () => {
  test('the same path, kind and qualified name is the same function, whatever its body', () => {
    expect(match([fn('a.f', { bodyHash: 'x' })], [fn('a.f', { bodyHash: 'y' })])).toEqual({
      matches: ['a.f a.f'],
      removed: [],
      added: [],
    });
  });

  test('a function that becomes a method of the same name is not the same by place', () => {
    const base = fn('a.f', { sketchSize: 3 });
    const head = fn('a.f', { sketchSize: 3, kind: 'method', bodyHash: 'other' });
    expect(match([base], [head])).toMatchObject({ removed: ['a.f'], added: ['a.f'] });
  });

  test('same-named redefinitions go by ordinal', () => {
    const lines = (matches: readonly { base: FunctionFacts; head: FunctionFacts }[]) =>
      matches.map(({ base, head }) => [base.startLine, head.startLine]);
    const version = (startLine: number, bodyHash: string) =>
      fn('a.f', { startLine, bodyHash, signatureHash: bodyHash });
    const { matches } = matchExactly([version(1, 'p'), version(11, 'q')], [version(1, 'p2'), version(21, 'q2')], NONE);
    expect(lines(matches)).toEqual([
      [1, 1],
      [11, 21],
    ]);
  });

  test('an inserted overload does not take the place of the implementation', () => {
    const overload = (startLine: number, signatureHash: string) =>
      fn('a.f', { startLine, bodyHash: '...', signatureHash });
    const implementation = (startLine: number, bodyHash: string) =>
      fn('a.f', { startLine, bodyHash, signatureHash: 'def' });
    const { matches, head } = matchExactly(
      [overload(1, 'int'), implementation(5, 'before')],
      [overload(1, 'int'), overload(5, 'str'), implementation(9, 'after')],
      NONE,
    );
    expect(matches.map((m) => [m.base.bodyHash, m.head.bodyHash])).toEqual([
      ['...', '...'],
      ['before', 'after'],
    ]);
    expect(head.map((f) => f.signatureHash)).toEqual(['str']);
  });
});

describe('by git rename', () => {
  test('the same place in a renamed file is the same function moved, with another body too', () => {
    const base = [fn('old.Policy.run', { bodyHash: 'x' }), fn('old.gone')];
    const head = [fn('new.Policy.run', { bodyHash: 'y' })];
    expect(match(base, head, new Map([['src/old.py', 'src/new.py']]))).toEqual({
      matches: ['old.Policy.run new.Policy.run moved'],
      removed: ['old.gone'],
      added: [],
    });
  });

  test('without the rename another body is another function', () => {
    expect(match([fn('old.f', { bodyHash: 'x' })], [fn('new.f', { bodyHash: 'y' })])).toMatchObject({ matches: [] });
  });

  test('a name that stays in the old file stays there', () => {
    const renames = new Map([['src/old.py', 'src/new.py']]);
    const base = [fn('old.f', { bodyHash: 'x' })];
    const head = [fn('new.f', { bodyHash: 'x' }), fn('old.f', { bodyHash: 'z' })];
    expect(match(base, head, renames)).toEqual({ matches: ['old.f old.f'], removed: [], added: ['new.f'] });
  });
});

describe('by the same code', () => {
  test('renamed in its file', () => {
    expect(match([fn('a.f', { bodyHash: 'x' })], [fn('a.g', { bodyHash: 'x' })]).matches).toEqual(['a.f a.g renamed']);
  });

  test('moved to another module', () => {
    expect(match([fn('a.f', { bodyHash: 'x' })], [fn('b.f', { bodyHash: 'x' })]).matches).toEqual(['a.f b.f moved']);
  });

  test('moved into a class of its module', () => {
    const head = fn('a.Policy.f', { bodyHash: 'x', kind: 'method' });
    expect(match([fn('a.f', { bodyHash: 'x' })], [head]).matches).toEqual(['a.f a.Policy.f moved']);
  });

  test('moved and renamed', () => {
    expect(match([fn('a.f', { bodyHash: 'x' })], [fn('b.g', { bodyHash: 'x' })]).matches).toEqual([
      'a.f b.g moved renamed',
    ]);
  });

  test('of several with the same code the one of the same name goes first, then the same signature', () => {
    const base = [fn('a.f', { bodyHash: 'x' }), fn('a.g', { bodyHash: 'x', signatureHash: 's' })];
    const head = [fn('b.h', { bodyHash: 'x', signatureHash: 's' }), fn('c.f', { bodyHash: 'x' })];
    expect(match(base, head).matches).toEqual(['a.f c.f moved', 'a.g b.h moved renamed']);
  });

  test('a folder of identical functions that moves keeps every one', () => {
    const names = ['x', 'y', 'z'];
    const base = names.map((name) => fn(`old.${name}.main`, { bodyHash: 'same' }));
    const head = names.map((name) => fn(`new.${name}.main`, { bodyHash: 'same' }));
    expect(match(base, head).matches).toEqual([
      'old.x.main new.x.main moved',
      'old.y.main new.y.main moved',
      'old.z.main new.z.main moved',
    ]);
  });

  test('a trivial body matches in the same place of its module only, and only where there is one candidate', () => {
    const trivial = (qualname: string) => fn(qualname, { bodyHash: 'pass', sketchSize: 1 });
    expect(match([trivial('a.f')], [trivial('a.g')])).toMatchObject({ removed: ['a.f'], added: ['a.g'] });
    expect(match([trivial('a.P.f')], [trivial('b.Q.f')])).toMatchObject({ removed: ['a.P.f'], added: ['b.Q.f'] });
    expect(match([trivial('a.P.f')], [trivial('b.P.f')]).matches).toEqual(['a.P.f b.P.f moved']);
    expect(match([trivial('a.f')], [trivial('b.f'), trivial('c.f')])).toMatchObject({
      removed: ['a.f'],
      added: ['b.f', 'c.f'],
    });
  });
});

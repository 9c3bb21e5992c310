import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSides } from '../src/comparison';
import { diffSchema } from '../src/outputs/diff/schema';
import { openSide, type SideContext } from '../src/sides';
import { CLOCK, type Fixture, openFixture, silent } from './fixture';

/** The pull request of the fixture, each of its commits as a database, as a folder and as a revision. */
describe('openSide', () => {
  let fixture: Fixture;
  let context: SideContext;
  let base: string;
  let head: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', fixture.repoRoot, ...args], { encoding: 'utf8' }).trim();

  beforeAll(async () => {
    fixture = openFixture();
    base = git('merge-base', 'main', 'feature/refund-rules');
    head = git('rev-parse', 'feature/refund-rules');
    context = {
      repoRoot: fixture.repoRoot,
      repo: 'acme/shop',
      now: CLOCK,
      progress: silent,
      signal: new AbortController().signal,
    };
    for (const [name, commit] of [
      ['base', base],
      ['head', head],
    ] as const) {
      git('checkout', '--quiet', '--detach', commit);
      await fixture.run(name);
      await fixture.run('both', { outputDir: null });
    }
  });
  afterAll(() => fixture?.remove());

  const diff = async (baseText: string, headText: string) => {
    const sides = [await openSide(baseText, context, 'base'), await openSide(headText, context, 'head')] as const;
    try {
      return diffSchema.parse(await compareSides(...sides, fixture.repoRoot));
    } finally {
      for (const side of sides) side.close();
    }
  };
  const path = (name: string) => join(fixture.folder, name);

  it('gives one answer for databases, folders, revisions and one database of both commits', async () => {
    const databases = await diff(path('base.duckdb'), path('head.duckdb'));
    expect(databases.base.commit).toBe(base);
    expect(databases.head.commit).toBe(head);
    expect(databases.counts.new_high).toBe(3);
    expect(await diff(path('base'), path('head'))).toEqual(databases);
    expect(await diff(base, 'feature/refund-rules')).toEqual(databases);
    expect(await diff(`${path('both.duckdb')}@${base.slice(0, 10)}`, `${path('both.duckdb')}@${head}`)).toEqual(
      databases,
    );
  });

  it('leaves no work tree and no change in the checkout', async () => {
    await diff(base, path('head'));
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['nothing of that name', 'no-such-thing', 'neither a database, nor an output folder, nor a git revision'],
    ['a commit that the database lacks', 'both.duckdb@0123456', 'holds no single snapshot for acme/shop@0123456'],
  ])('refuses %s', async (_what, text, message) => {
    const side = text.includes('@') ? path(text) : text;
    await expect(openSide(side, context, 'head')).rejects.toThrow(message);
  });

  it('refuses a folder without a manifest', async () => {
    await expect(openSide(fixture.repoRoot, context, 'head')).rejects.toThrow('is not an output folder of CodeIntel');
  });
});

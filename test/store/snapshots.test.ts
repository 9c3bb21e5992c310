import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/kernel/errors';
import { Database } from '../../src/store/database';
import { listSnapshots, selectSnapshot } from '../../src/store/snapshots';

const HELD: readonly [repo: string, commit: string, day: number][] = [
  ['acme/demo', 'abc1110000000000000000000000000000000000', 1],
  ['acme/demo', 'abc2220000000000000000000000000000000000', 3],
  ['acme/demo', 'def0000000000000000000000000000000000000', 2],
  ['fork/demo', 'def0000000000000000000000000000000000000', 4],
  ['acme/demo', 'v1', 1],
  ['acme/demo', 'v1.0', 1],
];

let database: Database;
beforeEach(async () => {
  database = await Database.open(':memory:');
});
afterEach(() => database.close());

async function fill(): Promise<void> {
  await database.run('CREATE SCHEMA core');
  await database.run('CREATE TABLE core.run_manifest (repo VARCHAR, "commit" VARCHAR, generated_at TIMESTAMP)');
  for (const [repo, commit, day] of HELD) {
    await database.run(`INSERT INTO core.run_manifest VALUES (?, ?, TIMESTAMP '2026-01-0${day} 00:00:00')`, [
      repo,
      commit,
    ]);
  }
}

const selected = async (wanted: { repo?: string; commit?: string }) => {
  const { repo, commit } = await selectSnapshot(database, wanted);
  return `${repo}@${commit.slice(0, 6)}`;
};

describe('listSnapshots', () => {
  it('gives the newest first', async () => {
    await fill();
    const listed = await listSnapshots(database);
    expect(listed.map(({ repo, commit }) => `${repo}@${commit.slice(0, 6)}`)).toEqual([
      'fork/demo@def000',
      'acme/demo@abc222',
      'acme/demo@def000',
      'acme/demo@abc111',
      'acme/demo@v1',
      'acme/demo@v1.0',
    ]);
    expect(listed[0]!.generatedAt).toBe('2026-01-04T00:00:00.000Z');
  });

  it('finds none in a database of something else', async () => {
    await database.run('CREATE TABLE run_manifest AS SELECT 1 AS x');
    expect(await listSnapshots(database)).toEqual([]);
  });
});

describe('selectSnapshot', () => {
  it.each([
    [{}, 'fork/demo@def000'],
    [{ repo: 'acme/demo' }, 'acme/demo@abc222'],
    [{ commit: 'abc1' }, 'acme/demo@abc111'],
    [{ repo: 'acme/demo', commit: 'def' }, 'acme/demo@def000'],
    [{ commit: 'abc2220000000000000000000000000000000000' }, 'acme/demo@abc222'],
    // A name that begins another one is not an abbreviation of it.
    [{ commit: 'v1' }, 'acme/demo@v1'],
    [{ commit: 'v1.0' }, 'acme/demo@v1.0'],
  ])('%j', async (wanted, expected) => {
    await fill();
    expect(await selected(wanted)).toBe(expected);
  });

  it.each([
    [{ commit: 'abc' }, 'for abc'],
    [{ repo: 'acme/demo', commit: 'abc' }, 'for acme/demo@abc'],
    [{ commit: 'bbb' }, 'for bbb'],
    [{ repo: 'acme' }, 'for acme'],
  ])('refuses %j, naming what there is', async (wanted, named) => {
    await fill();
    const failure = expect.objectContaining({
      name: 'UserError',
      message: expect.stringMatching(new RegExp(`no single snapshot ${named}\\..*acme/demo@abc222000000, `)),
    });
    await expect(selectSnapshot(database, wanted)).rejects.toEqual(failure);
  });

  it('says so when there is none at all', async () => {
    await expect(selectSnapshot(database)).rejects.toThrow(
      new UserError(':memory: holds no single snapshot for any snapshot. It holds: nothing.'),
    );
  });
});

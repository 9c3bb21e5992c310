import { expect, test } from 'vitest';
import { Database } from '../../src/store/database';
import { withEnoughMemory } from '../../src/store/memory';

const allowed = async (database: Database) => {
  const [row] = await database.rows<{ mb: bigint }>("SELECT current_setting('memory_limit') AS mb");
  return String(row!.mb);
};

test('what two statements need together stays allowed until both have ended', async () => {
  const database = await Database.open(':memory:', { memoryLimit: '64MiB' });
  const beside = await database.connect();
  const before = await allowed(database);
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  /** Needs more at first; the second time it ends when it may. */
  const needy = (until: Promise<void>, connection: Database) => {
    let calls = 0;
    return withEnoughMemory(connection, async () => {
      if (calls++ === 0) throw new Error('Out of Memory Error: failed to allocate');
      await until;
      return allowed(connection);
    });
  };
  const long = needy(held, database);
  const short = await needy(Promise.resolve(), beside);
  expect(short).not.toBe(before);
  release();
  expect(await long).toBe(short);
  expect(await allowed(database)).toBe(before);
  beside.close();
  database.close();
});

test('an aggregate that does not fit is done again with more', async () => {
  const database = await Database.open(':memory:', { memoryLimit: '20MB' });
  await database.run("SET temp_directory = ''");
  const distinct =
    "SELECT count(*)::INTEGER AS n FROM (SELECT DISTINCT i::VARCHAR || repeat('x', 50) FROM range(500000) AS t(i))";
  await expect(database.rows(distinct)).rejects.toThrow('Out of Memory');
  expect(await withEnoughMemory(database, () => database.rows(distinct))).toEqual([{ n: 500_000 }]);
  database.close();
});

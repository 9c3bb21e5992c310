import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../command-line';

/** Peak memory of a process that reads 1,500 results of 60 columns, in MB: 2 MB each, and 3 GB in all. */
async function peak(read: string): Promise<number> {
  const program = `
    const { Database } = require(${JSON.stringify(resolve('build/store/database.js'))});
    (async () => {
      const database = await Database.open(':memory:', { threads: 1 });
      const sql = 'SELECT ' + Array.from({ length: 60 }, (_, i) => "'x' AS c" + i);
      for (let i = 0; i < 1500; i++) ${read};
      console.log(process.resourceUsage().maxRSS / 1024);
    })()`;
  // With so much room for young objects, V8 by itself sees no reason to collect.
  const room = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
  const { stdout, stderr } = await run(process.execPath, [...room, '--eval', program]);
  expect(stderr).toBe('');
  return Number(stdout);
}

test('results that have been read do not pile up', async () => {
  const [counted, not] = [
    await peak('await database.rows(sql)'),
    await peak('await database.connection.runAndReadAll(sql).then((reader) => reader.getRows())'),
  ];
  expect(counted).toBeLessThan(300);
  expect(not).toBeGreaterThan(counted + 200);
});

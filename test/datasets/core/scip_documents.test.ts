import { expect, it } from 'vitest';
import { Database } from '../../../src/store/database';
import { analysed } from '../program';

const PREFIX = `scip-python python demo ${'a'.repeat(40)} a/`;

it('has each symbol of a file once, how often it is defined and used, and where', async () => {
  const text = `def f(n):
    return (n
        .real)
x = f(1)
x = f(2)
`;
  const run = await analysed({ 'a.py': text }, { targets: ['scip_documents'] });
  const database = await Database.open(run.database, { readOnly: true });
  try {
    const [row] = await database.rows('SELECT * FROM core.scip_documents');
    const parsed = (column: string) => JSON.parse(String(row![column]));
    expect(parsed('names')).toEqual([`${PREFIX}__init__:`, `${PREFIX}f().`, `${PREFIX}f().(n)`, `${PREFIX}x.`]);
    expect(parsed('definitions')).toEqual([1, 1, 1, 1]);
    expect(parsed('uses')).toEqual([0, 2, 1, 1]);
    expect(parsed('places')).toEqual([
      [0, 1, 0, 0, 0, 0],
      // Of a function its name, and all of it.
      [1, 1, 0, 4, 0, 5, 0, 0, 2, 14],
      [2, 1, 0, 6, 0, 7],
      [2, 8, 1, 12, 1, 13],
      [3, 1, 3, 0, 3, 1],
      [1, 8, 3, 4, 3, 5],
      [3, 4, 4, 0, 4, 1],
      [1, 8, 4, 4, 4, 5],
    ]);
  } finally {
    database.close();
  }
});

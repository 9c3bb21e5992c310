import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Lease } from '../../../src/outputs/query/lease';

/** Numbers the openings, and fails when two of them overlap. */
function numbered(mostUses: number, patienceMs?: number) {
  const seen = { opened: 0, closed: 0 };
  const lease = new Lease<number>(
    {
      async open() {
        expect(seen.closed).toBe(seen.opened);
        return ++seen.opened;
      },
      close: () => void seen.closed++,
    },
    mostUses,
    patienceMs,
  );
  return { lease, seen };
}

test('many users share one opening', async () => {
  const { lease, seen } = numbered(100);
  const used = await Promise.all(Array.from({ length: 20 }, () => lease.use((opening) => wait(1, opening))));
  expect(new Set(used)).toEqual(new Set([1]));
  await lease.close();
  expect(seen).toEqual({ opened: 1, closed: 1 });
});

test('it is opened anew after so many uses, under users who never pause', async () => {
  const { lease, seen } = numbered(10);
  const used: number[] = [];
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      for (let i = 0; i < 8; i++) used.push(await lease.use((opening) => wait(1, opening)));
    }),
  );
  for (const opening of [1, 2, 3, 4]) expect(used.filter((one) => one === opening)).toHaveLength(10);
  await lease.close();
  expect(seen.closed).toBe(seen.opened);
});

test('a user who takes long keeps what is open, and holds up the others for a moment only', async () => {
  const { lease, seen } = numbered(2, 20);
  let release = () => {};
  const long = lease.use((opening) => new Promise<number>((done) => (release = () => done(opening))));
  expect(await lease.use(async (opening) => opening)).toBe(1);
  expect(await lease.use(async (opening) => opening)).toBe(1);
  expect(seen.closed).toBe(0);
  release();
  expect(await long).toBe(1);
  await lease.close();
});

test('what cannot be opened is tried again by the next', async () => {
  let attempts = 0;
  const lease = new Lease<string>({
    open: async () => {
      if (++attempts === 1) throw new Error('in use');
      return 'open';
    },
    close: () => {},
  });
  await expect(lease.use(async (opened) => opened)).rejects.toThrow('in use');
  expect(await lease.use(async (opened) => opened)).toBe('open');
  await lease.close();
});

import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../fixture';
import { danglingGoids } from './foreign-keys';

let fixture: Fixture;
beforeAll(async () => {
  fixture = openFixture();
  await fixture.run('out');
});
afterAll(() => fixture.remove());

it('every GOID of every table is one of core.goids', async () => {
  const { dangling, columns } = await danglingGoids(join(fixture.folder, 'out.duckdb'));
  expect(dangling).toEqual([]);
  expect(columns).toBeGreaterThan(10);
});

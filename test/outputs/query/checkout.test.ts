import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalCheckout } from '../../../src/input/working-copy';
import { DuckDBBackend } from '../../../src/outputs/query/duckdb-backend';
import type { Answer } from '../../../src/outputs/query/envelope';
import { QUESTIONS } from '../../../src/outputs/query/questions.generated';
import { type Fixture, openFixture } from '../../fixture';
import { commit, git, write } from '../../input/repository';

const REFUNDS = 'src/shop/orders/refunds.py';

let fixture: Fixture;
let backend: DuckDBBackend;
beforeAll(async () => {
  fixture = openFixture();
  await fixture.run('snapshot');
  const path = join(fixture.folder, 'snapshot.duckdb');
  backend = new DuckDBBackend({ path, workingCopy: new LocalCheckout(fixture.repoRoot) });
});
afterAll(async () => {
  await backend.close();
  fixture.remove();
});

async function ask(name: string, params: object): Promise<Answer> {
  const answer = await backend.ask(name, params);
  QUESTIONS.find((one) => one.name === name)!.result.parse(answer);
  return answer;
}

test('every question answers a real repository as it declares', async () => {
  const { symbols } = await ask('find_symbol', { query: 'shop', limit: 200 });
  const names = symbols as { kind: string; urn: string; rel_path: string; qualname: string }[];
  expect(names.length).toBeGreaterThan(100);
  for (const { kind, urn, rel_path, qualname } of names.filter((_, i) => i % 7 === 0)) {
    const isFunction = kind === 'function' || kind === 'method';
    const expected = isFunction ? 'found' : 'none';
    expect((await ask('get_function_summary', { urn })).status).toBe(expected);
    expect((await ask('get_function_profile', { urn })).status).toBe(expected);
    expect((await ask('explain_risk', { urn })).status).toBe(expected);
    await ask('get_callgraph_neighbors', { urn });
    await ask('get_blast_radius', { urn });
    expect((await ask('get_file_summary', { rel_path })).status).toBe('found');
    expect((await ask('get_file_profile', { rel_path })).status).toBe('found');
    if (kind === 'module') expect((await ask('get_module_profile', { module: qualname })).status).toBe('found');
  }
  const { datasets } = await ask('list_datasets', {});
  for (const { name } of datasets as { name: string }[])
    await ask('read_dataset_rows', { dataset_name: name, limit: 5 });
});

test('what calls and tests a function, as written in the fixture', async () => {
  const answer = await ask('get_blast_radius', { qualname: 'shop.orders.refunds.refundable_amount' });
  const callers = answer.callers as { qualname: string; is_test: boolean }[];
  expect(callers.map(({ qualname }) => qualname)).toContain('shop.orders.refunds.refund');
  const tests = (answer.tests as { test_id: string }[]).map(({ test_id }) => test_id);
  expect(tests).toContain('tests/test_refunds.py::test_refund_closes_the_order');
});

describe('in the checkout', () => {
  const source = async (qualname: string) =>
    (await ask('get_source', { qualname })) as Answer & { source: { text: string } | null };
  const lines = (from: number, to: number) =>
    git(fixture.repoRoot, 'show', `${fixture.commit}:${REFUNDS}`)
      .split('\n')
      .slice(from - 1, to)
      .join('\n');

  test('the exact lines; after an edit still those of the commit, and the answer says so', async () => {
    const before = await source('shop.orders.refunds.refund');
    expect(before).toMatchObject({
      status: 'found',
      source: { rel_path: REFUNDS, start_line: 40, end_line: 47, from: 'checkout', verified: true },
    });
    expect(before.source!.text).toBe(lines(40, 47));
    expect(before.meta.staleness.status).toBe('current');

    write(fixture.repoRoot, { [REFUNDS]: '# nothing is left\n' });
    backend = new DuckDBBackend({
      path: join(fixture.folder, 'snapshot.duckdb'),
      workingCopy: new LocalCheckout(fixture.repoRoot),
    });
    const after = await source('shop.orders.refunds.refund');
    expect(after).toMatchObject({ status: 'found', source: { from: 'git', verified: true } });
    expect(after.source!.text).toBe(lines(40, 47));
    expect(after.meta.staleness).toMatchObject({ status: 'behind', commits_behind: 0, changed_files: 1 });
    expect(after.meta.messages.map(({ code }) => code)).toEqual(['source_changed']);
  });

  test('max_lines cuts, a class is its lines, a broken file has a module', async () => {
    const cut = await ask('get_source', { qualname: 'shop.orders.refunds.refund', max_lines: 2 });
    expect(cut).toMatchObject({ source: { lines: 8, end_line: 41, text: lines(40, 41) } });
    expect(cut.meta.messages.map(({ code }) => code)).toContain('truncated');
    expect(await ask('get_source', { rel_path: 'src/shop/legacy/report_py2.py' })).toMatchObject({ status: 'found' });
  });

  test('commits made since', async () => {
    commit(fixture.repoRoot);
    backend = new DuckDBBackend({
      path: join(fixture.folder, 'snapshot.duckdb'),
      workingCopy: new LocalCheckout(fixture.repoRoot),
    });
    const { meta } = await ask('list_datasets', {});
    expect(meta.staleness).toEqual({
      status: 'behind',
      commits_behind: 1,
      commits_ahead: 0,
      changed_files: 1,
      reason: null,
    });
  });

  test('without the commit, a file that no longer fits is not shown', async () => {
    const path = join(fixture.folder, 'elsewhere');
    write(path, { [REFUNDS]: 'x = 1\n'.repeat(60) });
    const elsewhere = new DuckDBBackend({
      path: join(fixture.folder, 'snapshot.duckdb'),
      workingCopy: new LocalCheckout(path),
    });
    const wrong = await elsewhere.ask('get_source', { qualname: 'shop.orders.refunds.refund' });
    expect(wrong).toMatchObject({ status: 'unsupported', source: null });
    write(path, { [REFUNDS]: git(fixture.repoRoot, 'show', `${fixture.commit}:${REFUNDS}`) });
    const right = await elsewhere.ask('get_source', { qualname: 'shop.orders.refunds.refund' });
    expect(right).toMatchObject({ status: 'found', source: { verified: false } });
    expect(right.meta.messages.map(({ code }) => code)).toEqual(['source_unverified']);
    await elsewhere.close();
    const nowhere = new DuckDBBackend({ path: join(fixture.folder, 'snapshot.duckdb') });
    expect(
      (await nowhere.ask('get_source', { qualname: 'shop.orders.refunds.refund' })).meta.messages[0]!.detail,
    ).toContain('--repo-root');
    await nowhere.close();
  });
});

import { expect, test } from 'vitest';
import { diffSnapshots } from '../../../src/outputs/diff/diff';
import { DuckDBBackend } from '../../../src/outputs/query/duckdb-backend';
import compare from '../../../src/outputs/query/questions/compare_commits';
import { Database } from '../../../src/store/database';
import { RUN } from '../../datasets/warehouse';
import { demoContent, GOID, publishDemo, urnOf } from './demo';

const BASE = 'b'.repeat(40);
const EARLIER = new Date('2025-01-01T00:00:00Z');

/** The base lacks h and has a simpler f: the head made f riskier and added h. */
async function twoCommits(): Promise<string> {
  const rows = demoContent();
  const content = Object.fromEntries(
    ['analytics.goid_risk_factors', 'analytics.function_metrics', 'analytics.function_fingerprints'].map((table) => [
      table,
      rows[table]!.filter(({ urn, body_hash }) => urn !== urnOf('h') && body_hash !== 'body h').map((row) =>
        row.urn === urnOf('f')
          ? { ...row, cyclomatic_complexity: 3, complexity_bucket: 'low', risk_score: 0.5, risk_level: 'medium' }
          : row,
      ),
    ]),
  );
  const simpler = content['analytics.function_fingerprints']!.map((row) =>
    row.body_hash === 'body f' ? { ...row, body_hash: 'old' } : row,
  );
  const path = await publishDemo({
    commit: BASE,
    clock: EARLIER,
    content: { ...content, 'analytics.function_fingerprints': simpler },
  });
  const head = rows['analytics.function_metrics']!.map((row) =>
    row.urn === urnOf('f') ? { ...row, cyclomatic_complexity: 12, complexity_bucket: 'high' } : row,
  );
  return publishDemo({ content: { 'analytics.function_metrics': head } }, path);
}

test('against the snapshot before, the worst first, with reasons', async () => {
  const path = await twoCommits();
  const backend = new DuckDBBackend({ path });
  const answer = compare.result.parse(await backend.ask('compare_commits', {}));
  await backend.close();
  expect(answer).toMatchObject({
    status: 'found',
    base_commit: BASE,
    head_commit: RUN.commit,
    counts: { added: 1, changed: 1, worsened: 1 },
    changes: [
      {
        status: 'changed',
        effect: 'new_high',
        why: ['complexity 3 → 12'],
        qualname: 'pkg.core.f',
        goid_h128: String(GOID.f),
        differs: ['body'],
        was: null,
      },
      { status: 'added', effect: 'unknown', qualname: 'pkg.core.h', risk_before: null, differs: [], was: null },
    ],
  });

  const named = new DuckDBBackend({ path });
  const riskier = await named.ask('compare_commits', { base: 'bbbb', only: 'riskier' });
  expect(riskier.meta.totals).toEqual({ changes: 1 });
  expect(await named.ask('compare_commits', { base: 'bbbb', only: 'removed' })).toMatchObject({ status: 'none' });
  const unknown = await named.ask('compare_commits', { base: 'cccc' });
  expect(unknown).toMatchObject({ status: 'unsupported', changes: [], base_commit: null });
  await named.close();
});

test('a comparison that came with the snapshot gives the same answer', async () => {
  const path = await twoCommits();
  const database = await Database.open(path, { readOnly: true });
  const side = (commit: string) => ({ database, repo: RUN.repo, commit });
  const diff = await diffSnapshots(side(BASE), side(RUN.commit), { renames: new Map() });
  database.close();
  const [own, given] = [new DuckDBBackend({ path }), new DuckDBBackend({ path, diff })];
  expect(await given.ask('compare_commits', {})).toEqual(await own.ask('compare_commits', {}));
  await own.close();
  await given.close();
});

test('one snapshot alone has nothing to compare with', async () => {
  const backend = new DuckDBBackend({ path: await publishDemo() });
  const answer = await backend.ask('compare_commits', {});
  await backend.close();
  expect(answer.status).toBe('unsupported');
  expect(answer.meta.messages[0]!.detail).toContain('--diff');
});

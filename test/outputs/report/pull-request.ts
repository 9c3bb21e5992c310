import { type Diff, diffSchema } from '../../../src/outputs/diff/schema';
import { permalinks } from '../../../src/outputs/report/permalink';
import { fn } from '../diff/builders';
import { diffOf, type Rest } from './diffs';

export const context = {
  baseDescription: 'main at 1a2b3c4 (merge base; its own artifact, 2 hours old)',
  key: 'default',
  run: '1187.1',
  permalink: permalinks('https://github.com', 'acme/shop', '8f3c2ab'),
};

/** A pull request that makes two functions high-risk, one worse, one better, moves one and renames one. */
export function pullRequest(rest: Rest = {}): Diff {
  const base = [
    fn('billing.retry.Policy.run', { kind: 'method', bodyHash: 'a', complexity: 7, coverage: 0.92 }),
    fn('utils.money.round_to', { bodyHash: 'round', coverage: 1 }),
    fn('billing.tax.vat', { bodyHash: 'b', complexity: 4, coverage: 0.9 }),
    fn('billing.tax.total', { bodyHash: 'same', complexity: 6 }),
    fn('api.orders.list_all', { bodyHash: 'list', complexity: 6 }),
    fn('api.orders.old_helper', { sketchSize: 3 }),
    fn('api.orders.untouched'),
  ];
  const head = [
    fn('billing.retry.Policy.run', {
      kind: 'method',
      bodyHash: 'a2',
      complexity: 14,
      coverage: 0.48,
      startLine: 40,
      endLine: 96,
    }),
    fn('core.money.round_to', { bodyHash: 'round', coverage: 0.5, startLine: 3, endLine: 20 }),
    fn('billing.tax.vat', { bodyHash: 'b2', complexity: 2, coverage: 1, startLine: 7, endLine: 12 }),
    fn('billing.tax.total', { bodyHash: 'same2', complexity: 9, startLine: 14, endLine: 30 }),
    fn('api.orders.list_orders', { bodyHash: 'list', complexity: 6 }),
    fn('api.orders.refund', { complexity: 11, coverage: 0, startLine: 50, endLine: 88 }),
    fn('api.orders.untouched'),
  ];
  return diffSchema.parse(diffOf(base, head, rest));
}

/** The same with all that a run with every report knows. */
export function wholePullRequest(): Diff {
  const node = (qualname: string, path: string, facts: { changed?: boolean; entry?: boolean } = {}) => ({
    qualname,
    path,
    start_line: 1,
    end_line: 9,
    changed: false,
    entry: false,
    ...facts,
  });
  return pullRequest({
    missing: { type_errors: 'no report of a type checker' },
    evidence: {
      'billing.retry.Policy.run': {
        callers: { count: 12, public: 3, possible: 0 },
        tests: { count: 5, failing: 1 },
        changed_lines: [52, 70],
        untested: {
          lines: 11,
          ranges: [
            [55, 60],
            [64, 70],
          ],
        },
      },
      'api.orders.refund': {
        callers: { count: 2, public: 2, possible: 1 },
        changed_lines: [50, 88],
        untested: { lines: 25, ranges: [[51, 88]] },
      },
      'core.money.round_to': {
        callers: { count: 31, public: 31, possible: 0 },
        tests: { count: 18, failing: 0 },
        changed_lines: [3, 20],
        untested: {
          lines: 6,
          ranges: [
            [9, 9],
            [12, 18],
          ],
        },
      },
      'billing.tax.total': { callers: { count: 0, public: 0, possible: 2 }, tests: { count: 2, failing: 0 } },
    },
    untested_lines: {
      lines: 43,
      executable: 96,
      functions: 3,
      files: 4,
      not_measured: 1,
      listed: [
        { path: 'src/api/orders.py', qualname: 'api.orders.refund', lines: 25, ranges: [[51, 88]] },
        {
          path: 'src/billing/retry.py',
          qualname: 'billing.retry.Policy.run',
          lines: 11,
          ranges: [
            [55, 60],
            [64, 70],
          ],
        },
        {
          path: 'src/core/money.py',
          qualname: 'core.money.round_to',
          lines: 6,
          ranges: [
            [9, 9],
            [12, 18],
          ],
        },
        { path: 'src/settings.py', qualname: null, lines: 1, ranges: [[4, 4]] },
      ],
    },
    cycles: {
      found: 2,
      listed: [
        {
          size: 2,
          members: ['billing.policy', 'billing.retry'],
          grown: false,
          edge: {
            from: 'billing.retry',
            to: 'billing.policy',
            path: 'src/billing/retry.py',
            line: 3,
            changed: true,
          },
          route: ['billing.retry', 'billing.policy'],
        },
        {
          size: 5,
          members: ['api', 'api.orders', 'core', 'core.money', 'billing.tax'],
          grown: true,
          edge: { from: 'core.money', to: 'api.orders', path: 'src/core/money.py', line: 1, changed: false },
          route: ['core.money', 'api.orders', 'billing.tax'],
        },
      ],
    },
    blast: {
      functions: 2,
      callers: 24,
      possible: 2,
      entry_points: 2,
      depth: 5,
      entries: ['api.app.main', 'jobs.nightly.run'],
      drawn: 3,
      nodes: [
        node('billing.retry.Policy.run', 'src/billing/retry.py', { changed: true }),
        node('billing.tax.total', 'src/billing/tax.py', { changed: true }),
        node('billing.gateway.charge', 'src/billing/gateway.py'),
        node('api.app.main', 'src/api/app.py', { entry: true }),
        node('jobs.nightly.run', 'src/jobs/nightly.py', { entry: true }),
      ],
      edges: [
        { from: 2, to: 0, certain: true },
        { from: 3, to: 2, certain: true },
        { from: 4, to: 2, certain: true },
        { from: 4, to: 1, certain: false },
      ],
    },
  });
}

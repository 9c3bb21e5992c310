import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/comparison';
import { envelopeSchema } from '../../../src/outputs/diff/envelope';
import { type Diff, diffSchema } from '../../../src/outputs/diff/schema';
import { evaluateGate, parseConditions } from '../../../src/outputs/gate/gate';
import { annotationsOf } from '../../../src/outputs/report/annotations';
import { renderComment } from '../../../src/outputs/report/comment';
import { readHighlights } from '../../../src/outputs/report/highlights';
import { permalinks } from '../../../src/outputs/report/permalink';
import { renderSummary } from '../../../src/outputs/report/summary';
import { openSide, type Side, type SideContext } from '../../../src/sides';
import { CLOCK, type Fixture, openFixture, silent } from '../../fixture';

const reports = (name: string, file: string) =>
  fileURLToPath(new URL(`../../../fixtures/${name}/${file}`, import.meta.url));

/** The fixture's pull request with the reports of its tests; `fixtures/README.md` says what it does. */
describe('the pull request of the fixture', () => {
  let fixture: Fixture;
  let diff: Diff;
  let head: Side;
  let context: SideContext;
  const open: Side[] = [];

  beforeAll(async () => {
    fixture = openFixture();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', fixture.repoRoot, ...args], { encoding: 'utf8' }).trim();
    context = {
      repoRoot: fixture.repoRoot,
      repo: 'acme/shop',
      now: CLOCK,
      progress: silent,
      signal: new AbortController().signal,
    };
    for (const [name, commit, folder] of [
      ['base', git('merge-base', 'main', 'feature/refund-rules'), 'shop-reports'],
      ['head', git('rev-parse', 'feature/refund-rules'), 'shop-pr-reports'],
    ] as const) {
      git('checkout', '--quiet', '--detach', commit);
      const evidence = { coverage: [reports(folder, '.coverage')], tests: [reports(folder, 'junit.xml')] };
      await fixture.run(name, { outputDir: null, ...evidence });
      open.push(await openSide(join(fixture.folder, `${name}.duckdb`), context, name));
    }
    head = open[1]!;
    diff = diffSchema.parse(JSON.parse(JSON.stringify(await compareSides(open[0]!, head, fixture.repoRoot))));
  });
  afterAll(() => {
    for (const side of open) side.close();
    fixture?.remove();
  });

  const named = (name: string) => diff.functions.find((fn) => fn.head?.qualname === name)!;

  test('untested changed lines are those that diff-cover finds', () => {
    // diff-cover 11.0.1 with the branch's coverage.xml against the merge base.
    const expected = {
      'src/shop/billing/gateway.py': '40',
      'src/shop/billing/ledger.py': '41-45',
      'src/shop/billing/retry.py': '39-41',
      'src/shop/errors.py': '62-63',
      'src/shop/orders/refunds.py': '57,60,64,91,96,98,101,103-106',
      'src/shop/pricing/rounding.py': '35,42',
      'src/shop/reporting/daily.py': '58-63',
    };
    const found = new Map<string, [number, number][]>();
    for (const { path, ranges } of diff.untested_lines!.listed)
      found.set(path, [...(found.get(path) ?? []), ...ranges]);
    const shown = [...found].sort().map(([path, ranges]) => {
      const sorted = ranges.sort(([a], [b]) => a - b);
      return [path, sorted.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',')];
    });
    expect(Object.fromEntries(shown)).toEqual(expected);
    expect(diff.untested_lines).toMatchObject({ executable: 114, lines: 30, files: 7 });
  });

  test('one import cycle is new: the other was there', () => {
    expect(diff.cycles).toMatchObject({
      found: 1,
      listed: [
        {
          members: ['shop.billing.ledger', 'shop.orders.refunds'],
          grown: false,
          edge: {
            from: 'shop.billing.ledger',
            to: 'shop.orders.refunds',
            path: 'src/shop/billing/ledger.py',
            changed: true,
          },
        },
      ],
    });
  });

  test('callers and tests of the functions that differ', () => {
    // Called by decide_refund and by refund; five tests run it, of which test_everything_returned fails.
    expect(named('shop.orders.refunds.refundable_amount')).toMatchObject({
      callers: { count: 2, public: 2, possible: 0 },
      tests: { count: 5, failing: 1 },
    });
    expect(named('shop.orders.refunds.decide_refund').tests).toEqual({ count: 2, failing: 0 });
    expect(named('shop.billing.ledger.Ledger.post_decision')).toMatchObject({
      tests: { count: 0, failing: 0 },
      untested: { lines: 5 },
    });
    // Raised in one place.
    expect(named('shop.errors.RateLimited.__init__').callers).toMatchObject({ count: 1 });
    // Called from the command line and by OrderService.price.
    expect(named('shop.pricing.shipping.quote_shipping').callers).toMatchObject({ count: 2 });
  });

  test('the blast radius reaches the entry points', () => {
    expect(diff.blast!.entries).toContain('shop.__main__');
    expect(diff.blast!.nodes.length).toBeLessThanOrEqual(20);
  });

  test('against another commit than the merge base only the edits of the branch are judged', async () => {
    const tip = await openSide('main', context, 'base');
    try {
      // The last commit of main changes two functions of catalog/search.py and two tests.
      const whole = await compareSides(tip, head, fixture.repoRoot);
      const ofSearch = ({ functions }: Diff) =>
        functions.filter((fn) => fn.head?.path === 'src/shop/catalog/search.py');
      expect(
        ofSearch(whole)
          .map((fn) => fn.head!.qualname)
          .sort(),
      ).toEqual(['shop.catalog.search.score', 'shop.catalog.search.search']);
      const branch = await compareSides(tip, head, fixture.repoRoot, diff.base.commit);
      expect(ofSearch(branch)).toEqual([]);
      expect(branch.counts).toMatchObject({ elsewhere: 4 });
      expect(branch.untested_lines).toEqual(diff.untested_lines);
    } finally {
      tip.close();
    }
  });

  test('type errors are not compared, because nobody looked', () => {
    expect(diff.type_errors).toBeNull();
    expect(diff.signals.find(({ signal }) => signal === 'type_errors')).toMatchObject({
      compared: false,
      missing: 'both',
    });
  });

  test('everything is made from JSON alone', async () => {
    const highlights = await readHighlights(head);
    const envelope = envelopeSchema.parse({
      version: 1,
      repo: head.repo,
      head: head.commit,
      pull_request_head: head.commit,
      base: { sha: diff.base.commit, source: 'merge-base', description: 'main', age_seconds: null },
      not_compared: null,
      run_id: '1',
      attempt: 1,
      key: 'default',
      pull_request: 1,
      path_prefix: '',
      diff,
      highlights,
    });
    const permalink = permalinks('https://github.com', envelope.repo, envelope.head, envelope.path_prefix);
    const comment = renderComment(envelope.diff!, { baseDescription: 'main', key: 'default', run: '1.1', permalink });
    expect(comment).toContain('1 new import cycle; 30 changed lines untested');
    const summary = renderSummary(envelope.diff!, {
      baseDescription: 'main',
      permalink,
      highlights: envelope.highlights,
    });
    expect(summary).toContain('### Riskiest functions of the whole repository');
    expect(highlights.riskiest[0]!.risk_reason).not.toBe('');
  });

  test('docs/comment.md is its comment, without the addresses of a repository that is not there', async () => {
    const comment = renderComment(diff, {
      baseDescription: `main at ${diff.base.commit.slice(0, 12)} (merge base; its own artifact, 2 hours old)`,
      key: 'default',
      run: '1187.1',
      askAgent: `npx codeintel mcp --artifact acme/shop@${diff.head.commit.slice(0, 12)}`,
    });
    await expect(comment).toMatchFileSnapshot(resolve('docs/comment.md'));
  });

  test('annotations are on lines that git calls changed', () => {
    const ofFunctions = annotationsOf(diff).filter(({ level }) => level === 'warning');
    expect(ofFunctions.map(({ path, line }) => `${path}:${line}`).length).toBeGreaterThan(3);
    for (const { path, line } of ofFunctions) {
      const range = `-L${line},${line}`;
      const blame = execFileSync(
        'git',
        ['-C', fixture.repoRoot, 'blame', '-s', range, `${diff.base.commit}..${diff.head.commit}`, '--', path],
        {
          encoding: 'utf8',
        },
      );
      expect(blame.startsWith('^')).toBe(false);
    }
  });

  test('the gate', () => {
    const gate = evaluateGate(
      diff,
      parseConditions('untested-changed-lines > 29, new-type-errors > 0, new-cycles > 1'),
    );
    expect(gate.outcomes.map(({ fired, value }) => [fired, value])).toEqual([
      [true, 30],
      [false, null],
      [false, 1],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { renderComment, renderOverview, renderSummary } from '../../../src/outputs/report/markdown';
import { renderText } from '../../../src/outputs/report/text';
import { fn } from '../diff/builders';
import { diffOf } from './diffs';

const context = {
  baseDescription: 'main at 1a2b3c4 (merge base)',
  key: 'default',
  run: '1187.1',
  permalink: (path: string, start: number, end: number) =>
    `https://github.com/acme/shop/blob/8f3c2ab/${path.split('/').map(encodeURIComponent).join('/')}#L${start}-L${end}`,
};

/** A pull request that makes two functions high-risk, one worse, one better, moves one and renames one. */
function pullRequest(missing = {}) {
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
  return diffOf(base, head, missing);
}

const golden = (name: string) => `./golden/${name}`;

describe('the comment', () => {
  test('with coverage', async () => {
    const comment = renderComment(pullRequest({ type_errors: 'no report of a type checker' }), context);
    await expect(comment).toMatchFileSnapshot(golden('comment.md'));
  });

  test('without coverage', async () => {
    const diff = pullRequest({ coverage: 'no coverage report', type_errors: 'no report of a type checker' });
    await expect(renderComment(diff, context)).toMatchFileSnapshot(golden('comment-without-coverage.md'));
  });

  test('with nothing notable is a heading without a table', async () => {
    const diff = diffOf([fn('a.f', { bodyHash: 'x', complexity: 7 })], [fn('a.f', { bodyHash: 'y', complexity: 8 })]);
    await expect(renderComment(diff, context)).toMatchFileSnapshot(golden('comment-quiet.md'));
  });

  test('with nothing at all', () => {
    expect(renderComment(diffOf([fn('a.f')], [fn('a.f')]), context)).toContain('### CodeIntel: no function changed\n');
  });

  test('shows ten functions and counts the rest', () => {
    const numbers = Array.from({ length: 13 }, (_, i) => i);
    const diff = diffOf(
      numbers.map((i) => fn(`a.f${i}`, { bodyHash: 'x' })),
      numbers.map((i) => fn(`a.f${i}`, { bodyHash: 'y', coverage: 0.5 })),
    );
    const comment = renderComment(diff, context);
    expect(comment.match(/^\| \[/gm)).toHaveLength(10);
    expect(comment).toContain('3 functions more in the job summary.');
  });

  test('leaves whole sections out when it grows too long, the least important first, and says so', () => {
    const diff = pullRequest();
    const whole = renderComment(diff, context);
    const without = renderComment(diff, { ...context, budget: whole.length - 1 });
    expect(without).toContain('Left out for length: improved (1); see the job summary.');
    expect(without).toContain('`billing.retry.Policy.run`');
    const least = renderComment(diff, { ...context, budget: 0 });
    expect(least).toContain('Left out for length: table (4 functions), improved (1); see the job summary.');
    expect(least).toContain('### CodeIntel: 2 functions became high-risk, 1 got worse, 1 improved');
  });
});

describe('hostile names', () => {
  const HOSTILE = [
    'a`b.f',
    'a|b.f',
    'a\\|b.f',
    'x\n\n# Heading\n.f',
    '<img src=x onerror=alert(1)>.f',
    '</details><h1>.f',
    '@octocat.f',
    'acme/shop#1.f',
    '[x](https://evil.example).f',
    '![x](https://evil.example/p.png).f',
    '\u202egnp.f',
    '--><b>.f',
    '::error::x.f',
    `${'\u202e'.repeat(9000)}.f`,
  ];
  const side = (facts: Partial<FunctionFacts>) =>
    HOSTILE.map((module) => fn(module, { ...facts, module: module.slice(0, -2), path: module }));
  const diff = diffOf(side({ bodyHash: 'x' }), side({ bodyHash: 'y', coverage: 0 }), {
    history: '@octocat <b> | https://evil.example',
  });

  test.each([
    ['comment', renderComment(diff, { ...context, key: '--><script>', baseDescription: '`x` @octocat\n# Heading' })],
    ['summary', renderSummary(diff, { ...context, diagnostics: [{ severity: '<b>', code: '@x', count: 1 }] })],
  ])('cannot get out of their cells in the %s', (_, markdown) => {
    // What is left outside code and link targets holds nothing that formats, links or pings.
    const outside = markdown
      .replace(/^<!-- codeintel [\w%.=\- ]*-->$/m, '')
      .replace(/<\/?(sub|details|summary)>/g, '')
      .replace(/\]\(https:\/\/github\.com[\w/.%#-]*\)/g, ']')
      .replace(/<code>[^<>`|@]*<\/code>|`[^`|@]*`/g, 'CODE');
    expect(outside).not.toMatch(/[<>`@]|https?:|\]\(|^# Heading/m);
    // Every row of a table has as many cells as its header.
    for (const table of outside.split('\n\n').filter((block) => block.startsWith('|'))) {
      const cells = table
        .trim()
        .split('\n')
        .map((row) => row.split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
    expect(markdown).not.toMatch(/[\u202e\u200b]|^::/m);
  });

  test('leave the log alone', () => {
    const text = renderText(diff, { baseDescription: '::error::x\n::error::y' });
    expect(text).not.toMatch(/::|##\[|\u202e/);
  });
});

describe('the summary', () => {
  test('tells all of it', async () => {
    const summary = renderSummary(pullRequest({ type_errors: 'no report of a type checker' }), {
      ...context,
      riskiest: [
        {
          path: 'src/billing/retry.py',
          qualname: 'billing.retry.Policy.run',
          start_line: 40,
          end_line: 96,
          risk_score: 0.708,
          risk_level: 'high',
          cyclomatic_complexity: 14,
          coverage_ratio: 0.48,
        },
      ],
      diagnostics: [{ severity: 'error', code: 'syntax-error', count: 1 }],
    });
    await expect(summary).toMatchFileSnapshot(golden('summary.md'));
  });

  test('stays within its budget and counts what did not fit', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => i);
    const diff = diffOf(
      [],
      numbers.map((i) => fn(`ä.f${i}`)),
    );
    const summary = renderSummary(diff, context);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1000 * 1024);
    const shown = summary.match(/^\| \[/gm)!.length;
    expect(summary).toContain(`${20_000 - shown} functions more did not fit.`);
  });
});

test('the overview of a run without a base says why nothing is compared', () => {
  const reason = 'The checkout does not reach back to the merge base with <main>.';
  const overview = renderOverview({
    functions: 12,
    reason,
    diagnostics: [{ severity: 'error', code: 'syntax-error', count: 2 }],
  });
  expect(overview).toBe(`## CodeIntel: 12 functions analysed

The checkout does not reach back to the merge base with &#60;main&#62;.

### Problems met

| Severity | Problem | Times |
| :- | :- | -: |
| error | \`syntax-error\` | 2 |
`);
});

test('the terminal report', async () => {
  const diff = pullRequest({ type_errors: 'no report of a type checker' });
  await expect(renderText(diff, { baseDescription: context.baseDescription })).toMatchFileSnapshot(golden('text.txt'));
  expect(renderText(diff, { baseDescription: 'x', rows: 2 })).toContain('5 functions more.');
});

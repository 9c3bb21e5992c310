import { describe, expect, test } from 'vitest';
import type { Highlights } from '../../../src/outputs/diff/envelope';
import { MOST } from '../../../src/outputs/diff/schema';
import { renderOverview, renderSummary } from '../../../src/outputs/report/summary';
import { fn } from '../diff/builders';
import { diffOf } from './diffs';
import { context, pullRequest, wholePullRequest } from './pull-request';

const HIGHLIGHTS: Highlights = {
  functions: 240,
  levels: { high: 3, medium: 37, low: 200 },
  riskiest: [
    {
      path: 'src/billing/retry.py',
      qualname: 'billing.retry.Policy.run',
      start_line: 40,
      end_line: 96,
      risk_score: 0.708,
      risk_level: 'high',
      risk_reason: '12 of 25 lines covered; complexity 14 (high). Not known: type errors.',
      cyclomatic_complexity: 14,
      coverage_ratio: 0.48,
    },
    {
      path: 'src/api/orders.py',
      qualname: 'api.orders.refund',
      start_line: 50,
      end_line: 88,
      risk_score: 0.7,
      risk_level: 'high',
      risk_reason: 'No test reaches it; complexity 11 (high). Not known: type errors.',
      cyclomatic_complexity: 11,
      coverage_ratio: 0,
    },
  ],
  signals: [
    { signal: 'coverage', available: true, source: 'coverage.xml', reason: null },
    { signal: 'type_errors', available: false, source: null, reason: 'no report of a type checker' },
  ],
  diagnostics: [{ severity: 'error', code: 'syntax-error', count: 1 }],
};

describe('the summary', () => {
  test('tells all of it', async () => {
    const summary = renderSummary(wholePullRequest(), { ...context, highlights: HIGHLIGHTS });
    await expect(summary).toMatchFileSnapshot('./golden/summary.md');
  });

  test('says once what is not known of any of the riskiest functions, and of each what differs', () => {
    const [first, second] = HIGHLIGHTS.riskiest;
    const of = (...riskiest: Highlights['riskiest']) =>
      renderSummary(wholePullRequest(), { ...context, highlights: { ...HIGHLIGHTS, riskiest } });
    expect(of(first!, second!)).toContain('complexity 11 (high). |\n\nNot known: type errors.\n');
    const other = { ...second!, risk_reason: 'No test reaches it. Not known: history.' };
    expect(of(first!, other)).toContain('No test reaches it. Not known: history. |\n\n###');
  });

  test('stays within its budget and counts what did not fit', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => i);
    const diff = diffOf(
      [],
      numbers.map((i) => fn(`ä.${'long_name_'.repeat(8)}${i}`)),
    );
    const summary = renderSummary(diff, context);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1000 * 1024);
    const shown = summary.match(/^\| \[/gm)!.length;
    expect(summary).toContain(`${MOST.functions - shown} more functions did not fit.`);
    expect(summary).toContain(`${20_000 - MOST.functions} more functions differ than are listed anywhere.`);
  });

  test('leaves whole sections out before the table of functions gets no room', () => {
    const whole = renderSummary(wholePullRequest(), { ...context, highlights: HIGHLIGHTS });
    const budget = Math.trunc(Buffer.byteLength(whole) * 0.7);
    const summary = renderSummary(wholePullRequest(), { ...context, highlights: HIGHLIGHTS, budget });
    expect(Buffer.byteLength(summary)).toBeLessThan(budget);
    expect(summary).toMatch(/\nLeft out for length: .*improved \(1\), problems met\.\n$/);
    expect(summary).toContain('### Functions that differ');
  });
});

test('the overview of a run without a base says why nothing is compared', async () => {
  const reason = 'The checkout does not reach back to the merge base with <main>.';
  const overview = renderOverview({ ...context, highlights: HIGHLIGHTS, reason });
  await expect(overview).toMatchFileSnapshot('./golden/overview.md');
  expect(overview).toContain('&#60;main&#62;');
});

test('without highlights there is no section about the repository', () => {
  expect(renderSummary(pullRequest(), context)).not.toContain('whole repository');
});

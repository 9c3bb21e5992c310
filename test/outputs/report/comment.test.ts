import { describe, expect, test } from 'vitest';
import { renderComment } from '../../../src/outputs/report/comment';
import { isNotable } from '../../../src/outputs/report/words';
import { fn } from '../diff/builders';
import { diffOf } from './diffs';
import { context, pullRequest, wholePullRequest } from './pull-request';

const golden = (name: string) => `./golden/${name}`;
const links = {
  data: 'https://github.com/acme/shop/actions/runs/1/artifacts/2',
  summary: 'https://github.com/acme/shop/actions/runs/1',
};

describe('the comment', () => {
  test('with every report', async () => {
    const askAgent = 'npx codeintel mcp --artifact acme/shop@8f3c2ab';
    const comment = renderComment(wholePullRequest(), { ...context, links, askAgent });
    await expect(comment).toMatchFileSnapshot(golden('comment.md'));
  });

  test('without reports', async () => {
    const diff = pullRequest({
      missing: {
        coverage: 'no coverage report',
        type_errors: 'no report of a type checker',
        tests: 'no coverage report',
        changed_lines: 'git does not know both commits here',
        calls: 'the snapshot was made without graph.call_graph_edges',
      },
    });
    await expect(renderComment(diff, context)).toMatchFileSnapshot(golden('comment-without-reports.md'));
  });

  test('with nothing notable is a heading, the rest folded away', async () => {
    const diff = diffOf(
      [fn('a.f', { bodyHash: 'x', complexity: 7 }), fn('a.g', { bodyHash: 'x', complexity: 7 })],
      [fn('a.f', { bodyHash: 'y', complexity: 8 }), fn('a.g', { bodyHash: 'y', complexity: 2 })],
    );
    expect(isNotable(diff)).toBe(false);
    await expect(renderComment(diff, { ...context, links })).toMatchFileSnapshot(golden('comment-quiet.md'));
  });

  test('with nothing at all', () => {
    expect(renderComment(diffOf([fn('a.f')], [fn('a.f')]), context)).toContain('### CodeIntel: no function changed\n');
  });

  test('begins with the marker of the head that it is told', () => {
    const comment = renderComment(pullRequest(), { ...context, key: 'api --> x', head: 'abc', run: '7.2' });
    expect(comment.split('\n')[0]).toBe('<!-- codeintel key=api%20-%2D%3E%20x head=abc run=7.2 v=1 -->');
  });

  test('explains of the drawing what is drawn', () => {
    const { blast } = wholePullRequest();
    const legend = (changes: object) =>
      renderComment({ ...wholePullRequest(), blast: { ...blast!, ...changes } }, context).match(/Thick borders.*/)![0];
    expect(legend({})).toContain('new. Round ends: nothing calls it. Dotted: a call that is not certain. 23 more');
    expect(legend({ edges: [{ from: 2, to: 0, certain: true }] })).toContain('nothing calls it. 23 more');
    expect(legend({ nodes: blast!.nodes.slice(0, 3) })).toContain('new. Dotted');
  });

  test('shows ten functions and counts the rest', () => {
    const numbers = Array.from({ length: 13 }, (_, i) => i);
    const diff = diffOf(
      numbers.map((i) => fn(`a.f${i}`, { bodyHash: 'x' })),
      numbers.map((i) => fn(`a.f${i}`, { bodyHash: 'y', coverage: 0.5 })),
    );
    const comment = renderComment(diff, context);
    expect(comment.match(/^\| \[/gm)).toHaveLength(10);
    expect(comment).toContain('3 more functions in the job summary.');
  });

  test('leaves whole sections out when it grows too long, the least important first, and says so', () => {
    const diff = wholePullRequest();
    const parts = [
      'improved (1)',
      'blast radius',
      '2 new import cycles',
      'untested changed lines (43)',
      'table (4 functions)',
    ];
    let budget = renderComment(diff, context).length;
    for (let dropped = 1; dropped <= parts.length; dropped++) {
      const comment = renderComment(diff, { ...context, budget: budget - 1 });
      expect(comment).toContain(
        `Left out for length: ${parts.slice(0, dropped).reverse().join(', ')}; see the job summary.`,
      );
      expect(comment.match(/<details>/g) ?? []).toHaveLength(comment.match(/<\/details>/g)?.length ?? 0);
      budget = comment.length;
    }
    expect(renderComment(diff, { ...context, budget: 0 })).toContain(
      '2 functions became high-risk, 1 got worse, 1 improved',
    );
  });
});

describe('notable', () => {
  const calm = diffOf([fn('a.f', { bodyHash: 'x' })], [fn('a.f', { bodyHash: 'y' })]);
  const untested = (coverage: number, complexity = 2) =>
    diffOf([fn('a.f', { bodyHash: 'x', coverage, complexity })], [fn('a.f', { bodyHash: 'y', coverage, complexity })], {
      evidence: { 'a.f': { untested: { lines: 2, ranges: [[3, 4]] } } },
      untested_lines: { lines: 2, executable: 9, functions: 1, files: 1, not_measured: 0, listed: [] },
    });

  const moved = diffOf([fn('a.f', { coverage: 0 })], [fn('b.f', { coverage: 0, bodyHash: 'body of a.f' })], {
    evidence: { 'b.f': { untested: { lines: 2, ranges: [[3, 4]] } } },
  });

  test.each([
    ['nothing', calm, false],
    ['a function that became high-risk', pullRequest(), true],
    ['a new cycle', { ...calm, cycles: { found: 1, listed: [] } }, true],
    ['a cycle that was there', { ...calm, cycles: { found: 0, listed: [] } }, false],
    [
      'a new type error',
      { ...calm, type_errors: { before: 1, after: 2, new: 1, fixed: 0, files: 1, listed: [] } },
      true,
    ],
    ['untested lines of a function that tests reach', untested(0.5), false],
    ['a changed function with branches that no test reaches', untested(0), true],
    ['straight code that no test reaches', untested(0, 1), false],
    ['one that only moved', moved, false],
  ])('%s', (_, diff, expected) => {
    expect(isNotable(diff)).toBe(expected);
  });

  test('the heading says what else there is', () => {
    expect(renderComment(untested(0.5), context)).toContain(
      '### CodeIntel: 2 changed lines untested; no function became riskier; 1 changed, highest 0.30\n',
    );
  });
});

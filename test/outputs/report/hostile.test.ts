import { describe, expect, test } from 'vitest';
import type { Highlights } from '../../../src/outputs/diff/envelope';
import type { FunctionFacts } from '../../../src/outputs/diff/facts';
import { type Diff, diffSchema } from '../../../src/outputs/diff/schema';
import { annotationsOf } from '../../../src/outputs/report/annotations';
import { renderComment } from '../../../src/outputs/report/comment';
import { renderSummary } from '../../../src/outputs/report/summary';
import { renderText } from '../../../src/outputs/report/text';
import { fn } from '../diff/builders';
import { diffOf } from './diffs';
import { context } from './pull-request';

const HOSTILE = [
  'a`b.f',
  'a|b.f',
  'a\\|b.f',
  'x\n\n# Heading\n.f',
  '<img src=x onerror=alert(1)>.f',
  '</summary></details><h1>.f',
  '@octocat.f',
  'acme/shop#1.f',
  '[x](https://evil.example).f',
  '![x](https://evil.example/p.png).f',
  '\u202egnp.f',
  '--><b>.f',
  '::error::x.f',
  '"]; click n0 "javascript:alert(1)".f',
  '```\n%%{init: {}}%%\n```.f',
  `${'\u202e'.repeat(9000)}.f`,
];

const side = (facts: Partial<FunctionFacts>) =>
  HOSTILE.map((module) => fn(module, { ...facts, module: module.slice(0, -2), path: module }));

function hostileDiff(): Diff {
  return diffSchema.parse(
    diffOf(side({ bodyHash: 'x' }), side({ bodyHash: 'y', coverage: 0 }), {
      missing: { history: '@octocat <b> | https://evil.example' },
      evidence: Object.fromEntries(HOSTILE.map((name) => [name, { changed_lines: [1, 2] as [number, number] }])),
      untested_lines: {
        lines: 1,
        executable: 1,
        functions: 1,
        files: 1,
        not_measured: 0,
        listed: HOSTILE.flatMap((name) => [
          { path: name, qualname: name, lines: 1, ranges: [[1, 1]] },
          { path: name, qualname: null, lines: 1, ranges: [[1, 1]] },
        ]),
      },
      cycles: {
        found: 1,
        listed: HOSTILE.map((name) => ({
          size: 9,
          members: HOSTILE,
          grown: false,
          edge: { from: name, to: name, path: name, line: 1, changed: true },
          route: [name, name],
        })),
      },
      type_errors: {
        before: 0,
        after: 1,
        new: 1,
        fixed: 0,
        files: 1,
        listed: HOSTILE.map((path) => ({ path, before: 0, after: 1 })),
      },
      blast: {
        functions: 1,
        callers: 20,
        possible: 0,
        entry_points: 1,
        depth: 5,
        entries: HOSTILE,
        drawn: 16,
        nodes: HOSTILE.map((name) => ({
          qualname: name,
          path: name,
          start_line: 1,
          end_line: 1,
          changed: false,
          entry: true,
        })),
        edges: [{ from: 0, to: 400, certain: true }],
      },
    }),
  );
}

const diff = hostileDiff();
const highlights: Highlights = {
  functions: 1,
  levels: { high: 1, medium: 0, low: 0 },
  riskiest: HOSTILE.slice(0, 10).map((name) => ({
    path: name,
    qualname: name,
    start_line: 1,
    end_line: 1,
    risk_score: 1,
    risk_level: 'high',
    risk_reason: name,
    cyclomatic_complexity: 1,
    coverage_ratio: 0,
  })),
  signals: [{ signal: '<b>', available: true, source: '@octocat', reason: null }],
  diagnostics: [{ severity: '<b>', code: '@x', count: 1 }],
};

describe('hostile names', () => {
  const hostile = {
    ...context,
    key: '--><script>',
    baseDescription: '`x` @octocat\n# Heading',
    askAgent: 'rm `-rf` /',
    links: { data: 'javascript:alert(1)', summary: 'https://x.example/) @octocat' },
  };
  const single = { ...diff, cycles: { found: 1, listed: diff.cycles!.listed.slice(5, 6) } };

  test.each([
    ['comment', renderComment(diff, hostile)],
    ['comment with one cycle', renderComment(single, hostile)],
    ['summary', renderSummary(diff, { ...hostile, highlights })],
  ])('cannot get out of their cells in the %s', (_, markdown) => {
    // What is left outside code, charts and link targets holds nothing that formats, links or pings.
    const outside = markdown
      .replace(/^<!-- codeintel [\w%.=\- ]*-->$/m, '')
      .replace(
        /^```mermaid\n(?:(?:graph LR| {2}n\d+(?:\(\[|\[)"[\p{L}\p{N}._… #;-]*"(?:\]\)|\])| {2}n\d+ --> n\d+| {2}classDef changed stroke-width:4px)\n)+```$/mu,
        'CHART',
      )
      .replace(/<\/?(sub|details|summary)>/g, '')
      .replace(/\]\(https:\/\/(?:github\.com|x\.example)[\w/.%#@-]*\)/g, ']')
      .replace(/<code>(?:[^<>`|@]|<wbr>)*<\/code>|`[^`|@]*`/g, 'CODE');
    expect(outside).toContain('CHART');
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
    // Folds open and close in turn.
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    expect(markdown.match(/<summary>/g)?.length).toBe(markdown.match(/<\/summary>/g)?.length);
  });

  test('leave the log alone', () => {
    const text = renderText(diff, { baseDescription: '::error::x\n::error::y' });
    expect(text).not.toMatch(/::|##\[|\u202e/);
  });

  test('leave annotations alone', () => {
    for (const { title, message } of annotationsOf(diff)) {
      expect(title + message).not.toMatch(/::|##\[|[\p{Cc}\u202e]/u);
      expect(title.length).toBeLessThan(300);
    }
  });
});

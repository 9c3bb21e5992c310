import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { HighRisk } from '../../../src/outputs/sarif/high-risk';
import { sarifLog } from '../../../src/outputs/sarif/sarif';
import { fn } from '../diff/builders';
import { diffOf } from '../report/diffs';
import { wholePullRequest } from '../report/pull-request';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly endLine: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly Result[];
      readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
    },
  ];
}

// The schema is of draft 4, whose keywords it uses as later drafts do; two of its patterns are not for Unicode mode.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(join(__dirname, '../../schemas/sarif-2.1.0.json'), 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function log(input: Partial<Parameters<typeof sarifLog>[0]>): Log {
  const made = JSON.parse(
    JSON.stringify(sarifLog({ highRisk: [], diff: null, commit: 'a'.repeat(40), key: 'default', ...input })),
  );
  validate(made);
  expect(validate.errors).toBeNull();
  return made;
}

function highRisk(facts: Partial<HighRisk> = {}): HighRisk {
  return {
    path: 'src/a.py',
    qualname: 'a.f',
    start_line: 3,
    end_line: 9,
    risk_score: 0.8,
    cyclomatic_complexity: 12,
    coverage_ratio: 0.25,
    ...facts,
  };
}

const resultsOf = (made: Log) => made.runs[0].results;

describe('the SARIF log', () => {
  test('tells what the change made worse, then the riskiest of the repository', () => {
    const made = log({
      diff: wholePullRequest(),
      highRisk: [highRisk(), highRisk({ qualname: 'a.g', coverage_ratio: null })],
      repositoryUri: 'https://github.com/acme/shop',
    });
    expect(resultsOf(made).map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual([
      [
        'codeintel/worsened-function',
        'warning',
        'billing.retry.Policy.run became riskier: 0.33 → 0.71 high (complexity 7 → 14; coverage 92 % → 48 %; 11 changed lines untested).',
      ],
      [
        'codeintel/worsened-function',
        'warning',
        'core.money.round_to became riskier: 0.10 → 0.30 low (coverage 100 % → 50 %; 6 changed lines untested).',
      ],
      [
        'codeintel/import-cycle',
        'warning',
        'This import closes a circle: billing.retry → billing.policy → billing.retry.',
      ],
      [
        'codeintel/import-cycle',
        'warning',
        'This import closes a circle: core.money → api.orders → billing.tax → core.money.',
      ],
      ['codeintel/untested-change', 'note', 'No test reaches 25 changed lines in api.orders.refund.'],
      ['codeintel/untested-change', 'note', 'No test reaches 11 changed lines in billing.retry.Policy.run.'],
      ['codeintel/untested-change', 'note', 'No test reaches 6 changed lines in core.money.round_to.'],
      ['codeintel/untested-change', 'note', 'No test reaches 1 changed line outside functions.'],
      [
        'codeintel/high-risk-function',
        'warning',
        'a.f is high-risk: complexity 12, 25 % of its lines tested, risk 0.80.',
      ],
      ['codeintel/high-risk-function', 'warning', 'a.g is high-risk: complexity 12, coverage not measured, risk 0.80.'],
    ]);
    const { rules } = made.runs[0].tool.driver;
    for (const { ruleId, ruleIndex } of resultsOf(made)) expect(rules[ruleIndex]!.id).toBe(ruleId);
  });

  test('without findings is a log without results', () => {
    expect(resultsOf(log({}))).toEqual([]);
  });

  test('knows a result again when its lines move, and tells redefinitions apart', () => {
    const prints = (found: HighRisk[]) =>
      resultsOf(log({ highRisk: found })).map(({ partialFingerprints }) => partialFingerprints['codeintel/v1']);
    const here = [highRisk(), highRisk({ start_line: 20, end_line: 30 }), highRisk({ qualname: 'a.g' })];
    const moved = here.map((fn) => ({ ...fn, start_line: fn.start_line + 100, end_line: fn.end_line + 120 }));
    expect(prints(moved)).toEqual(prints(here));
    expect(new Set(prints(here)).size).toBe(3);
    expect(prints([highRisk({ path: 'src/b.py' })])).not.toEqual(prints([highRisk()]));
  });

  test('names files from the top of the repository, as addresses', () => {
    const [result] = resultsOf(log({ highRisk: [highRisk({ path: 'src/a b%#?.py' })], prefix: 'services/shop/' }));
    expect(result!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('services/shop/src/a%20b%25%23%3F.py');
  });

  test('has at most 5,000 results, those of the change first', () => {
    const many = Array.from({ length: 6000 }, (_, i) => highRisk({ qualname: `a.f${i}` }));
    const results = resultsOf(log({ highRisk: many, diff: wholePullRequest() }));
    expect(results).toHaveLength(5000);
    expect(results[0]!.ruleId).toBe('codeintel/worsened-function');
  });

  test('makes no link of a name', () => {
    const name = '[x](https://evil.example)\\[y](1)\u202e\n';
    const [result] = resultsOf(log({ highRisk: [highRisk({ qualname: name, path: '\ud800.py' })] }));
    expect(result!.message.text).toMatch(
      /^\\\[x\\\]\(https:\/\/evil\.example\)\\\\\\\[y\\\]\(1\)\\\\u\{202e\}\\\\n is high-risk/,
    );
  });

  test('a function that is gone or only stayed the same is no result', () => {
    const diff = diffOf([fn('a.gone'), fn('a.f', { bodyHash: 'x' })], [fn('a.f', { bodyHash: 'y' })]);
    expect(resultsOf(log({ diff }))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { type Envelope, envelopeSchema } from '../../../src/outputs/diff/envelope';
import { clipped } from '../../../src/outputs/diff/schema';
import { wholePullRequest } from '../report/pull-request';

const SHA = 'a'.repeat(40);
const envelope: Envelope = {
  version: 1,
  repo: 'acme/shop',
  head: SHA,
  pull_request_head: SHA,
  base: { sha: SHA, source: 'artifact', description: 'main at aaaaaaa (merge base)', age_seconds: 7200 },
  not_compared: null,
  run_id: '123',
  attempt: 1,
  key: 'default',
  pull_request: 7,
  path_prefix: 'services/shop/',
  diff: wholePullRequest(),
  highlights: { functions: 0, levels: { high: 0, medium: 0, low: 0 }, riskiest: [], signals: [], diagnostics: [] },
};

describe('what travels between workflows', () => {
  test('comes through as it was', () => {
    expect(envelopeSchema.parse(JSON.parse(JSON.stringify(envelope)))).toEqual(envelope);
  });

  test.each([
    ['another version', { version: 2 }],
    ['a key that nobody knows', { markdown: '# Buy now' }],
    ['a repository that is an address', { repo: 'acme/shop/../other' }],
    ['a commit that is a branch', { head: 'main' }],
    ['a negative pull request', { pull_request: -1 }],
    ['a pull request that is text', { pull_request: '7' }],
    ['a run that is no number', { run_id: '1/../2' }],
    ['a text of megabytes', { path_prefix: 'x'.repeat(1_000_000) }],
    ['another version of the diff', { diff: { ...envelope.diff, version: 1 } }],
    ['too many functions', { diff: { ...envelope.diff, functions: Array(5001).fill(envelope.diff!.functions[0]) } }],
    ['a risk above 1', { highlights: { ...envelope.highlights, riskiest: [{ risk_score: 2 }] } }],
  ])('%s is refused', (_, part) => {
    expect(envelopeSchema.safeParse({ ...envelope, ...part }).success).toBe(false);
  });

  test('a name that is absurdly long is cut, any other kept', () => {
    expect(clipped('a.b.c')).toBe('a.b.c');
    expect(clipped('\ud83d\ude00'.repeat(9000)).length).toBeLessThan(5000);
    expect(clipped('\ud83d\ude00'.repeat(9000)).isWellFormed()).toBe(true);
  });
});

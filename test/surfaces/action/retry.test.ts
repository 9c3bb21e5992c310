import { expect, test } from 'vitest';
import { LONGEST_WAIT_S, waitBeforeRetry } from '../../../src/surfaces/action/github/retry';
import { workflowFile } from '../../../src/surfaces/action/github/runs';

const NOW = 1_800_000_000;
const wait = (status: number, headers: Record<string, string> = {}, { message = '', attempt = 1, random = 0 } = {}) =>
  waitBeforeRetry({ status, headers, message }, attempt, random, NOW);

test('what another attempt cannot change is final', () => {
  for (const status of [400, 401, 403, 404, 409, 410, 422, 451]) expect(wait(status)).toBeNull();
});

test('waits double, with some chance in them, and end', () => {
  expect([1, 2, 3, 4, 5].map((attempt) => wait(502, {}, { attempt }))).toEqual([1, 2, 4, 8, null]);
  expect(wait(0, {}, { random: 0.5 })).toBe(1.25);
  expect(wait(429, {}, { attempt: 2, random: 0.99 })).toBeCloseTo(2.99);
});

test('what GitHub asks for is waited, and never less', () => {
  expect(wait(429, { 'retry-after': '7' })).toBe(7);
  expect(wait(503, { 'retry-after': '60' }, { random: 0.5 })).toBe(63);
  expect(wait(403, { 'retry-after': new Date((NOW + 9) * 1000).toUTCString() })).toBe(9);
  expect(wait(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 20) })).toBe(21);
  expect(wait(403, {}, { message: 'You have exceeded a secondary rate limit.' })).toBe(60);
});

test('what would take too long is not waited for', () => {
  expect(wait(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 3600) })).toBeNull();
  expect(wait(429, { 'retry-after': String(LONGEST_WAIT_S + 1) })).toBeNull();
});

test('the file of a workflow', () => {
  expect(workflowFile('acme/shop/.github/workflows/ci.yml@refs/heads/main')).toBe('ci.yml');
  for (const ref of [undefined, '', 'acme/shop/.github/workflows/../x@refs', 'acme/shop/ci.yml@main'])
    expect(workflowFile(ref)).toBeNull();
});

import { messageOf, UserError } from '../../../kernel/errors';
import { visible } from '../../../kernel/visible';
import { failureOf } from './client';
import { isRateLimit } from './retry';

/** Why GitHub did not do what was asked. */
export interface Refusal {
  /** What this token may never do, as in a pull request from a fork: to be expected, and not a fault. */
  readonly readOnly: boolean;
  /** A sentence, with the remedy where there is one. */
  readonly reason: string;
}

/** What GitHub was asked for, by which a refusal has another remedy. */
export type Purpose = 'comment' | 'earlier-results' | 'report';

/** Says what an error of the API means. `docs/github-api-failures.md` has the same as a table. */
export function refusalOf(error: unknown, purpose: Purpose): Refusal {
  if (error instanceof UserError) return { readOnly: false, reason: error.message };
  const { status, headers, message } = failureOf(error);
  const said = visible(message.split('\n')[0] ?? '', 300);
  const other = (reason: string): Refusal => ({ readOnly: false, reason });
  switch (status) {
    case 0:
      return other(`GitHub could not be reached (${visible(messageOf(error), 300)}).`);
    case 401:
      return other('GitHub does not accept the token (401): it is wrong, has expired or was revoked.');
    case 403:
      if (isRateLimit(headers, message))
        return other('The rate limit of GitHub is used up (403): run the job again later.');
      if (/\blocked\b/i.test(message)) return other('The conversation of the pull request is locked (403).');
      return { readOnly: true, reason: `The token may not do this (403, ${said}). ${REMEDIES[purpose]}` };
    case 404:
      return { readOnly: true, reason: `GitHub shows this token no such thing (404). ${REMEDIES[purpose]}` };
    case 410:
      return other('It is gone (410).');
    case 422:
      return other(`GitHub refused what was sent (422, ${said}).`);
    case 429:
      return other('The rate limit of GitHub is used up (429): run the job again later.');
    default:
      return other(`GitHub failed (${status}, ${said}).`);
  }
}

const REMEDIES: Readonly<Record<Purpose, string>> = {
  comment:
    'A comment needs `permissions: pull-requests: write`, which pull requests from forks and Dependabot do not get: for those, add the second workflow with `mode: report`.',
  'earlier-results': 'To use what earlier runs kept, the job needs `permissions: actions: read`.',
  report: '`mode: report` needs `permissions: actions: read` and `pull-requests: write`.',
};

import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { visibleLines } from '../../kernel/visible';
import { plain } from '../../outputs/report/escape';

/** A comment's row with a long name and its address is no longer than that. */
const LONGEST_LINE = 20_000;

/** Repository text in a log must not be taken for workflow commands. */
export function printVerbatim(title: string, text: string): void {
  const token = randomUUID();
  core.startGroup(title);
  core.info(`::stop-commands::${token}`);
  core.info(visibleLines(text, LONGEST_LINE));
  core.info(`::${token}::`);
  core.endGroup();
}

/** Says it where maintainers see it, and in a failure why the job failed. */
export function say(how: 'notice' | 'warning' | 'failure', message: string, title?: string): void {
  const shown = visibleLines(message, LONGEST_LINE);
  if (how === 'failure') core.setFailed(title === undefined ? shown : `${title}: ${shown}`);
  else (how === 'notice' ? core.notice : core.warning)(shown, title === undefined ? {} : { title });
}

/** One line of the log, whatever is in it. */
export function tell(message: string): void {
  core.info(plain(message, 500));
}

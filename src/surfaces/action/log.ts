import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { plain } from '../../outputs/report/escape';

/** Repository text in a log must not be taken for workflow commands. */
export function printVerbatim(title: string, text: string): void {
  const token = randomUUID();
  core.startGroup(title);
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
  core.endGroup();
}

/** One line of the log, whatever is in it. */
export function tell(message: string): void {
  core.info(plain(message, 500));
}

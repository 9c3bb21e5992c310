import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../kernel/errors';
import type { Configuration } from './configuration';
import { CONFIGURATION_FILE } from './configuration-keys';
import { readRepoText } from './repo-text';

/**
 * Reads `codeintel.yml` of the folder `root`; without the file, nothing is configured.
 * @throws {UserError} naming everything that is wrong with the file, with its lines.
 */
export async function readConfiguration(root: string): Promise<Configuration> {
  const other = 'codeintel.yaml';
  // A folder that is not there is for whoever reads the rest of it to report.
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return {};
  if (!exists(root, CONFIGURATION_FILE) && exists(root, other))
    throw new UserError(`${other} would not be read: rename it to ${CONFIGURATION_FILE}.`, 2);
  const file = readRepoText(realpathSync.native(root), CONFIGURATION_FILE);
  if (file === null) return {};
  if ('problem' in file) throw new UserError(`${CONFIGURATION_FILE} cannot be used: ${file.problem}.`, 2);
  // What knows the settings takes a while to load, and few repositories have any.
  const { parseConfiguration } = await import('./configuration.js');
  return parseConfiguration(file.text);
}

function exists(root: string, name: string): boolean {
  return lstatSync(join(root, name), { throwIfNoEntry: false }) !== undefined;
}

import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { UserError } from '../kernel/errors';
import type { TagRule } from '../kernel/snapshot';
import { reporter } from './diagnostic';
import type { Evidence } from './evidence';
import { type RepoText, readRepoText } from './repo-text';
import { parseTagRules, resolveTags } from './tag-rules';

const report = reporter('config');

export interface Tags {
  /** With `matches` resolved. */
  readonly rules: readonly TagRule[];
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `tags_index.yaml`, or the file `given` (absolute, or relative to `root`).
 * @throws {UserError} when the given file does not exist.
 */
export function readTags(root: string, given: string | undefined, python: readonly string[]): Tags {
  const path = given ?? 'tags_index.yaml';
  const missing = (reason: string, diagnostics: readonly Diagnostic[] = []) => ({
    rules: [],
    evidence: { reason },
    diagnostics,
  });
  const file = given === undefined ? readRepoText(root, path) : readGivenFile(root, given);
  if (file === null) return missing(`there is no ${path}`);
  if ('problem' in file) {
    const reason = `${path} was not used: ${file.problem}`;
    return missing(reason, [report('warning', 'tags-index', path, `${reason}. Replace it by a readable text file.`)]);
  }
  const { rules, diagnostics } = parseTagRules(path, file.text);
  if (rules === null) return missing(`${path} was not used; the diagnostics say why`, diagnostics);
  return { rules: resolveTags(rules, python), evidence: { source: path }, diagnostics };
}

/** A file the user named may lie anywhere, but must be there. */
function readGivenFile(root: string, given: string): RepoText {
  const path = resolve(root, given);
  const file = statSync(path, { throwIfNoEntry: false })
    ? readRepoText(realpathSync.native(dirname(path)), basename(path))
    : null;
  if (file === null) throw new UserError(`There is no tags index at ${path}. Correct or drop the setting.`, 2);
  return file;
}

/** Path → its tags, sorted; distinct, since a tag has one rule. */
export function tagsByPath(rules: readonly TagRule[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { tag, matches } of rules) {
    for (const path of matches) byPath.set(path, [...(byPath.get(path) ?? []), tag]);
  }
  for (const tags of byPath.values()) tags.sort();
  return byPath;
}

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../kernel/diagnostic';
import { reporter } from './diagnostic';
import type { Evidence } from './evidence';
import { readRepoText } from './repo-text';
import { type Matcher, segmentGlob } from './wildcard';

/** Where GitHub looks; the first file found is the only one that counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub ignores a larger file. */
const MAX_BYTES = 3 * 1024 * 1024;

const report = reporter('config');

export interface Owners {
  /** Owners of a path below the top of the repository, as listed. */
  readonly ownersOf: (path: string) => readonly string[];
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the CODEOWNERS file of the repository whose top is `top`. */
export function readOwners(top: string): Owners {
  const path = PLACES.find((place) => lstatSync(join(top, place), { throwIfNoEntry: false }));
  const file = path === undefined ? null : readRepoText(top, path, MAX_BYTES);
  const nobody = { ownersOf: () => [], diagnostics: [] };
  if (path === undefined || file === null)
    return { ...nobody, evidence: { reason: `there is no ${PLACES.join(', ')}` } };
  if ('text' in file) return { ...parseOwners(path, file.text), evidence: { source: path } };
  const reason = `${path} was not used: ${file.problem}`;
  const message = `${reason}. Replace it by a readable text file.`;
  return { ...nobody, evidence: { reason }, diagnostics: [report('warning', 'codeowners-unreadable', path, message)] };
}

interface Rule {
  readonly matches: (segments: readonly (readonly string[])[]) => boolean;
  readonly owners: readonly string[];
}

/** Parses CODEOWNERS text as GitHub does: the last matching line wins, a line it cannot read is skipped. */
export function parseOwners(path: string, text: string): Pick<Owners, 'ownersOf' | 'diagnostics'> {
  const rules: Rule[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [pattern, ...owners] = wordsOf(line);
    if (pattern === undefined) continue;
    const problem = problemOf(pattern, owners);
    if (problem === null) rules.push({ matches: pathPattern(pattern), owners });
    else diagnostics.push(report('warning', 'codeowners-line', path, `Line skipped: ${problem}.`, index + 1));
  }
  rules.reverse();
  const ownersOf = (file: string) => {
    const segments = file.split('/').map((segment) => [...segment]);
    return rules.find((rule) => rule.matches(segments))?.owners ?? [];
  };
  return { ownersOf, diagnostics };
}

/** Splits at white space that is not escaped and drops the comment. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
}

function problemOf(pattern: string, owners: readonly string[]): string | null {
  if (pattern.startsWith('!')) return 'CODEOWNERS has no negation with "!"';
  if (pattern.includes('[')) return 'CODEOWNERS has no character ranges with "[ ]"';
  if (pattern.startsWith('\\#')) return 'CODEOWNERS has no escape for a leading "#"';
  const odd = owners.find((owner) => !/^(?:@[^\s/@]+(?:\/[^\s/@]+)?|[^\s@]+@[^\s@]+)$/.test(owner));
  return odd === undefined ? null : `${JSON.stringify(odd)} is neither @user, @organisation/team nor an e-mail address`;
}

const ANY_DEPTH = Symbol('**');
type Segment = Matcher | typeof ANY_DEPTH;

/**
 * A pattern with a slash before its end is anchored at the top, any other matches at every depth. What it
 * names is a file or a folder with everything below; only a final `*` stays within its folder.
 */
function pathPattern(pattern: string): Rule['matches'] {
  const folderOnly = pattern.endsWith('/');
  const words = pattern.split('/').filter((word) => word !== '');
  const anchored = /\/./.test(pattern);
  const segments: Segment[] = words.map((word) => (word === '**' ? ANY_DEPTH : segmentGlob(word)));
  if (!anchored) segments.unshift(ANY_DEPTH);
  // `a/**` is what lies below `a`, and `a/` the same; every other pattern also matches the file itself.
  const last = words.at(-1);
  const rest = folderOnly || last === '**' ? 'below' : last === '*' && anchored ? 'exact' : 'itself-or-below';
  if (last === '**') segments.pop();
  return (path) => matchSegments(segments, path, rest);
}

/** As for characters: greedy, and on a mismatch the last `**` takes one segment more. */
function matchSegments(
  segments: readonly Segment[],
  path: readonly (readonly string[])[],
  rest: 'exact' | 'below' | 'itself-or-below',
): boolean {
  const fits = (used: number) =>
    rest === 'exact' ? used === path.length : rest === 'below' ? used < path.length : true;
  let segment = 0;
  let at = 0;
  let depth = -1;
  let resume = 0;
  for (;;) {
    const wanted = segments[segment];
    if (wanted === undefined) {
      if (fits(at)) return true;
    } else if (wanted === ANY_DEPTH) {
      depth = ++segment;
      resume = at;
      continue;
    } else if (at < path.length && wanted(path[at]!)) {
      segment++;
      at++;
      continue;
    }
    if (depth === -1 || resume >= path.length) return false;
    segment = depth;
    at = ++resume;
  }
}

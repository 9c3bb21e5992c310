import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../kernel/diagnostic';
import type { CoverageData } from '../../kernel/evidence';
import type { CoverageConfig } from '../coverage-config';
import { reporter } from '../diagnostic';
import type { Evidence } from '../evidence';
import { conventionalReports, givenReports, namesOf, type ReportFile } from '../report-files';
import { readCobertura } from './cobertura';
import { readDatabase } from './database';
import { fitProblems } from './fit';
import { readJson } from './json';
import { readLcov } from './lcov';
import { MergedCoverage } from './merge';
import { PathAliases } from './path-aliases';
import { placesOf } from './places';
import { type CoverageReport, UnreadableReport } from './report';
import { Selection } from './selection';

/** The reports there are, none of them read. */
export interface FoundCoverage {
  /** Lists of which the first that has something to say is used, as a whole. None is empty. */
  readonly candidates: readonly (readonly ReportFile[])[];
  /** Why there are none, for users. */
  readonly reason: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Of all coverage reports that were seen; sorted. */
  readonly names: readonly string[];
}

export interface Coverage {
  readonly data: CoverageData | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the coverage configuration says of reading a report. */
type ReportSettings = Pick<CoverageConfig, 'path' | 'paths' | 'relativeFiles' | 'include' | 'omit'>;

/** Formats and their usual names, the one that says most first. Of one run often several are made. */
const CONVENTIONS: readonly (readonly string[])[] = [
  ['.coverage', '.coverage.*'],
  ['coverage.json'],
  ['coverage.xml', 'cov.xml'],
  ['lcov.info', 'coverage.lcov'],
];
const NOT_DATA = /-(?:journal|wal|shm)$/;
const SHOWN_PATHS = 5;
const SHOWN_LENGTH = 200;

const problem = reporter('coverage');

/**
 * Finds the coverage reports of a test run: all that `given` names, else by convention those of each format.
 * @param root a real path.
 */
export function findCoverage(root: string, given: readonly string[] | undefined): FoundCoverage {
  const conventional = CONVENTIONS.map((names) =>
    conventionalReports(root, names).filter(({ name }) => !NOT_DATA.test(name)),
  );
  const named = given && given.length > 0 ? givenReports(root, given, 'coverage', 'coverage reports') : null;
  const candidates = named ? [named.files] : conventional;
  return {
    candidates: candidates.filter((files) => files.length > 0),
    reason: named?.reason ?? 'there is no coverage report; run the tests with `coverage run` before, or name the file',
    diagnostics: named?.diagnostics ?? [],
    names: namesOf([...conventional, ...candidates].flat()),
  };
}

/**
 * Reads and merges coverage reports. Others get their turn while a long one is read.
 * @param root a real path.
 * @param python paths of the analysed files.
 * @throws when `signal` is aborted.
 */
export async function readCoverage(
  root: string,
  python: readonly string[],
  found: FoundCoverage,
  config: ReportSettings,
  signal?: AbortSignal,
): Promise<Coverage> {
  const diagnostics = [...found.diagnostics];
  const tried: string[] = [];
  for (const files of found.candidates) {
    const read = await readAll(root, python, files, config, diagnostics, signal);
    if (read) return { ...read, diagnostics };
    tried.push(...files.map(({ name }) => name));
  }
  const reason = tried.length === 0 ? found.reason : `no usable data in ${tried.join(', ')}; the diagnostics say why`;
  return { data: null, evidence: { reason }, diagnostics };
}

/** Null when none of the files says anything about the repository. */
async function readAll(
  root: string,
  python: readonly string[],
  files: readonly ReportFile[],
  config: ReportSettings,
  diagnostics: Diagnostic[],
  signal: AbortSignal | undefined,
): Promise<{ readonly data: CoverageData; readonly evidence: Evidence } | null> {
  const merged = new MergedCoverage();
  const used: ReportFile[] = [];
  const aliases = new PathAliases(config.paths, root, config.relativeFiles, (path) => existsSync(resolve(root, path)));
  const selection = new Selection(config, root);
  diagnostics.push(...refusedPatterns(config.path, aliases.refused, selection.refused));
  for (const file of files) {
    let report: Awaited<ReturnType<typeof readReport>>;
    try {
      report = await readReport(file, signal);
    } catch (error) {
      if (!(error instanceof UnreadableReport)) throw error;
      diagnostics.push(problem('warning', 'coverage-unreadable', null, `${file.name} ${error.message}`));
      continue;
    }
    if (report.files.length === 0) {
      const remedy = 'check that the tests ran under coverage, and its `source` setting';
      diagnostics.push(problem('warning', 'coverage-empty', null, `${file.name} has no measured file: ${remedy}.`));
      continue;
    }
    const reported = report.files.map(({ paths }) => paths.map((path) => aliases.map(path)));
    const found = placesOf(reported, python, root);
    const places = report.isData ? selection.of(found) : found;
    diagnostics.push(...placeProblems(file.name, report.files.length, places));
    const omitted = found.paths.filter((path, i) => path !== null && places.paths[i] === null).length;
    if (omitted > 0) diagnostics.push(omission(file.name, report.files.length, omitted, config.path));
    if (places.paths.every((path) => path === null)) continue;
    merged.add(report, places.paths);
    used.push(file);
  }
  if (used.length === 0) return null;
  const data = merged.result();
  diagnostics.push(...fitProblems(root, data, used));
  return { data, evidence: { source: used.map(({ name }) => name).join(', ') } };
}

/** Of data files the configuration chooses what is reported; in reports, coverage.py has done that already. */
async function readReport(
  file: ReportFile,
  signal: AbortSignal | undefined,
): Promise<CoverageReport & { readonly isData?: true }> {
  if (file.bytes === 0) throw new UnreadableReport('is empty. Write it again, after the tests ended.');
  const start = firstBytes(file.path);
  if (start.startsWith('SQLite format 3\0')) return { ...(await readDatabase(file.path, signal)), isData: true };
  if (start.startsWith('!coverage.py:'))
    throw new UnreadableReport('is a data file of coverage.py 4. Run the tests with coverage.py 5.0 or later.');
  const [first] = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (first === '{' || first === '[') return readJson(file);
  if (first === '<') return await readCobertura(file.path);
  return await readLcov(file.path);
}

function firstBytes(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(512);
    return buffer.toString('latin1', 0, readSync(descriptor, buffer));
  } finally {
    closeSync(descriptor);
  }
}

function placeProblems(
  name: string,
  total: number,
  { outside, ambiguous }: { readonly outside: readonly string[]; readonly ambiguous: readonly string[] },
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (outside.length > 0) {
    const severity = outside.length === total ? 'warning' : 'info';
    const message = `${name}: ${outside.length} of ${total} measured files are not among the analysed files and are left out: ${list(outside)}. If they are files of this repository from another machine, say so under [paths] in the coverage configuration.`;
    found.push(problem(severity, 'coverage-outside', null, message));
  }
  if (ambiguous.length > 0) {
    const message = `${name}: ${ambiguous.length} of ${total} measured files could each be several files of the repository and are left out: ${list(ambiguous)}. Set relative_files in the coverage configuration, or [paths].`;
    found.push(problem('warning', 'coverage-ambiguous', null, message));
  }
  return found;
}

function omission(name: string, total: number, omitted: number, configuration: string | null): Diagnostic {
  const message = `${name}: ${omitted} of ${total} measured files are left out, as [report] include and omit of ${configuration} say.`;
  return problem(omitted === total ? 'warning' : 'info', 'coverage-omitted', null, message);
}

function refusedPatterns(
  configuration: string | null,
  paths: readonly string[],
  files: readonly string[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const quoted = (patterns: readonly string[]) => patterns.map((pattern) => `"${pattern}"`).join(', ');
  if (paths.length > 0) {
    const message = `${quoted(paths)} under [paths] cannot be used: a pattern must not end in a wildcard, have ** beside other characters, or more than four wildcards for any folder.`;
    found.push(problem('warning', 'coverage-config', configuration, message));
  }
  if (files.length > 0) {
    const message = `${quoted(files)} under [report] include or omit cannot be used: a pattern must not have ** beside other characters, or a single bracket.`;
    found.push(problem('warning', 'coverage-config', configuration, message));
  }
  return found;
}

function list(paths: readonly string[]): string {
  const clip = (path: string) => (path.length > SHOWN_LENGTH ? `…${path.slice(-SHOWN_LENGTH)}` : path);
  const shown = paths.slice(0, SHOWN_PATHS).map(clip).join(', ');
  return paths.length > SHOWN_PATHS ? `${shown} and ${paths.length - SHOWN_PATHS} more` : shown;
}

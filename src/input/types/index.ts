import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../kernel/diagnostic';
import { messageOf } from '../../kernel/errors';
import type { TypeErrors } from '../../kernel/evidence';
import { placesOf } from '../coverage/places';
import { reporter } from '../diagnostic';
import type { Evidence } from '../evidence';
import { conventionalReports, givenReports, namesOf, type ReportFile } from '../report-files';
import { CHECKERS, type Checker, type CheckerReport, readCheckerReport, type Unusable } from './checker-report';
import { runPyright } from './pyright';

const report = reporter('types');

/** No tool has a name of its own for its report; these are what workflows call them. */
const NAMES = CHECKERS.flatMap((checker) =>
  ['', '-report', '_report', '-output', '_output', '-results', '_results'].map((end) => `${checker}${end}.json`),
);
const MOST_BYTES = 200 * 1024 * 1024;

export interface TypeChecks {
  readonly errors: TypeErrors | null;
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
  /** Names of all reports of type checkers that were seen, used or not; sorted. */
  readonly reports: readonly string[];
}

export interface TypeCheckOptions {
  /** Reports of pyright, pyrefly or mypy; found by convention when absent. */
  readonly reports?: readonly string[] | undefined;
  /** Whether to run pyright: when it is found, never (which is the default), or the one at this path. */
  readonly pyright?: 'auto' | 'off' | (string & {}) | undefined;
}

/** Errors of one checker in the repository's files. */
interface Checked {
  readonly source: string;
  readonly errors: ReadonlyMap<string, number>;
}

/** Reads the errors that type checkers found, running pyright when asked to; what it then says stands over a report of it. */
export async function readTypeErrors(
  root: string,
  python: readonly string[],
  options: TypeCheckOptions,
  signal?: AbortSignal,
): Promise<TypeChecks> {
  const { reports, pyright = 'off' } = options;
  const found = reports === undefined ? null : givenReports(root, reports, 'types', 'type checker reports');
  const conventional = conventionalReports(root, NAMES);
  const files = found?.files ?? conventional;
  const diagnostics: Diagnostic[] = [...(found?.diagnostics ?? [])];
  const problems: string[] = [];
  const checked: Record<Checker, Checked[]> = { pyright: [], pyrefly: [], mypy: [] };

  const use = (source: string, content: CheckerReport | Unusable, remedy: string, isRun: boolean): boolean => {
    const placed = 'problem' in content ? content : inRepository(root, python, content);
    if ('problem' in placed) {
      problems.push(`${source} was not used: ${placed.problem}`);
      diagnostics.push(report('warning', 'type-errors-unreadable', null, `${problems.at(-1)!}. ${remedy}`));
      return false;
    }
    if (placed.outside !== null)
      diagnostics.push(report('info', 'type-errors-outside', null, `${source}: ${placed.outside}.`));
    const version = isRun && placed.version !== null ? ` ${placed.version}` : '';
    checked[placed.checker].push({ source: source + version, errors: placed.errors });
    return true;
  };

  for (const file of files)
    use(file.name, readReport(file), 'Let the checker write it again, or name another file.', false);
  if (pyright !== 'off') {
    const ran = await runPyright(root, pyright, {}, signal);
    const earlier = checked.pyright.splice(0);
    const remedy = 'Correct what it says, or give a report of it instead.';
    const isUsed = use('pyright', 'problem' in ran ? ran : readCheckerReport(ran.text), remedy, true);
    if (!isUsed) checked.pyright.push(...earlier);
  }

  const sources = CHECKERS.flatMap((checker) => checked[checker].map(({ source }) => source));
  if (sources.length > 0) {
    const errors = { pyright: most(checked.pyright), pyrefly: most(checked.pyrefly), mypy: most(checked.mypy) };
    return {
      errors,
      evidence: { source: sources.join(', ') },
      diagnostics,
      reports: namesOf([...conventional, ...files]),
    };
  }
  const reason =
    problems.join('; ') ||
    found?.reason ||
    'pyright was not run and there is no report of a type checker; ask for it with pyright: auto, or name a report';
  return { errors: null, evidence: { reason }, diagnostics, reports: namesOf([...conventional, ...files]) };
}

function readReport({ path, bytes }: ReportFile): CheckerReport | Unusable {
  if (bytes > MOST_BYTES) return { problem: `it has ${bytes} bytes; the limit is ${MOST_BYTES}` };
  try {
    return readCheckerReport(new TextDecoder().decode(readFileSync(path)));
  } catch (error) {
    return { problem: `it cannot be read (${messageOf(error)})` };
  }
}

interface Placed extends CheckerReport {
  /** What was left out, in words; null when nothing was. */
  readonly outside: string | null;
}

/** The errors in analysed files. A report of which nothing fits is of another repository. */
function inRepository(root: string, python: readonly string[], content: CheckerReport): Placed | Unusable {
  const { errors } = content;
  const reported = [...errors.keys()];
  const { paths } = placesOf(
    reported.map((path) => [path]),
    python,
    root,
  );
  const placed = new Map<string, number>();
  const outside: string[] = [];
  let count = 0;
  for (const [i, path] of reported.entries()) {
    const place = paths[i]!;
    if (place !== null) placed.set(place, (placed.get(place) ?? 0) + errors.get(path)!);
    else {
      outside.push(path);
      count += errors.get(path)!;
    }
  }
  if (outside.length === 0) return { ...content, errors: placed, outside: null };
  if (placed.size === 0)
    return { problem: `none of its ${reported.length} files is one of the repository, e.g. ${outside[0]}` };
  const left = `${count} errors in ${outside.length} files that are not analysed were left out, e.g. ${outside[0]}`;
  return { ...content, errors: placed, outside: left };
}

/** Of several reports of one checker, as of several configurations, the most errors of each file. Null without any. */
function most(all: readonly Checked[]): ReadonlyMap<string, number> | null {
  if (all.length === 0) return null;
  const errors = new Map<string, number>();
  for (const one of all)
    for (const [path, count] of one.errors) errors.set(path, Math.max(count, errors.get(path) ?? 0));
  return errors;
}

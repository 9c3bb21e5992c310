import { bySeverity, isNewHigh, isWorsened } from '../diff/rules';
import type { ChangedFunction, Diff } from '../diff/schema';
import type { GateResult } from '../gate/gate';
import { plain } from './escape';
import { callersOf, drivers, isUnreached, plural, riskChange, riskName, testsOf } from './words';

/** A remark at some lines of the head, as GitHub shows it beside the code. */
export interface Annotation {
  /** From the repository's top. */
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly level: 'error' | 'warning' | 'notice';
  /** Like `message` one line without control characters or workflow commands. */
  readonly title: string;
  readonly message: string;
}

/** GitHub shows that many of each level for one step. */
const MOST_OF_A_LEVEL = 10;

export interface AnnotationOptions {
  /** From the repository's top to the analysed folder: empty or ending in `/`. */
  readonly prefix?: string;
  /** What fails the job is an error. */
  readonly gate?: GateResult;
}

/**
 * At most ten remarks of each level, on lines that the change touched, the riskiest first: functions that became
 * high-risk or got worse, then new import cycles, then changed lines that no test reaches.
 */
export function annotationsOf(diff: Diff, { prefix = '', gate }: AnnotationOptions = {}): Annotation[] {
  const failing = new Set(gate?.outcomes.flatMap(({ functions }) => functions.map(placeOf)) ?? []);
  const failed = (measure: string) =>
    gate?.outcomes.some(({ condition, fired }) => fired && condition.measure === measure);
  const found = [
    ...[...diff.functions].sort(bySeverity).flatMap((fn) => aboutFunction(diff, fn, failing.has(placeOf(fn)))),
    ...(diff.cycles?.listed ?? []).flatMap(({ edge, route }) => {
      if (edge.path === null || edge.line === null || !edge.changed) return [];
      const level = failed('new-cycles') ? 'error' : 'warning';
      const message = `This import closes a circle: ${[...route, route[0] ?? ''].map((name) => plain(name)).join(' -> ')}.`;
      return [
        { path: edge.path, line: edge.line, endLine: edge.line, level, title: 'New import cycle', message } as const,
      ];
    }),
    ...(diff.untested_lines?.listed ?? []).flatMap(({ path, qualname, lines, ranges }) => {
      const [first] = ranges;
      if (first === undefined) return [];
      const level = failed('untested-changed-lines') ? 'error' : 'notice';
      const where = qualname === null ? 'outside functions' : `in ${plain(qualname)}`;
      const message = `No test reaches ${plural(lines, 'changed line')} ${where}.`;
      return [{ path, line: first[0], endLine: first[1], level, title: 'Untested change', message } as const];
    }),
  ];
  const shown = new Map<Annotation['level'], number>();
  return found.flatMap((annotation) => {
    const count = (shown.get(annotation.level) ?? 0) + 1;
    shown.set(annotation.level, count);
    return count > MOST_OF_A_LEVEL ? [] : [{ ...annotation, path: prefix + annotation.path }];
  });
}

function placeOf({ head }: ChangedFunction): string | undefined {
  return head?.goid;
}

function aboutFunction(diff: Diff, fn: ChangedFunction, fails: boolean): Annotation[] {
  const { head, changed_lines: lines } = fn;
  if (head === null || lines === null || !(isNewHigh(fn) || isWorsened(fn))) return [];
  const callers = callersOf(fn);
  const tests = testsOf(fn);
  const facts = [
    `${riskName(diff)} ${riskChange(fn, (text) => text)}`,
    ...drivers(fn),
    ...(callers === '' ? [] : [`callers: ${callers}`]),
    ...(tests === '' || isUnreached(fn) ? [] : [`tests: ${tests}`]),
  ];
  const title = isNewHigh(fn) ? 'became high-risk' : 'got riskier';
  return [
    {
      path: head.path,
      line: lines[0],
      endLine: lines[1],
      level: fails ? 'error' : 'warning',
      title: `${plain(head.qualname)} ${title}`,
      message: `${facts.join('; ')}.`,
    },
  ];
}

import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../../kernel/errors';
import { isNewHigh, isWorsened } from '../diff/rules';
import type { ChangedFunction, ComparedSignal, Diff } from '../diff/schema';
import { plain } from '../report/escape';

/** `worsened > 3`: when it holds the job fails. */
export interface Condition {
  readonly measure: Measure;
  readonly operator: '>' | '>=';
  readonly limit: number;
}

export interface Outcome {
  readonly condition: Condition;
  /** Null when it could not be compared: then the condition does not hold. */
  readonly value: number | null;
  /** Why there is no value; null when there is one. */
  readonly reason: string | null;
  readonly fired: boolean;
  /** The functions that make up the value, the worst first; empty when it did not fire or is not about functions. */
  readonly functions: readonly ChangedFunction[];
}

export interface GateResult {
  readonly passed: boolean;
  /** In the order of the conditions. */
  readonly outcomes: readonly Outcome[];
}

interface Reading {
  /** What it counts, for messages. */
  readonly words: string;
  readonly value: (diff: Diff) => number | null;
  readonly offends: (fn: ChangedFunction, limit: number) => boolean;
  /** Without these there is no value. */
  readonly needs: readonly ComparedSignal['signal'][];
}

const MEASURES = {
  'new-high': {
    words: 'functions that became high-risk',
    value: (diff) => diff.counts.new_high,
    offends: isNewHigh,
    needs: [],
  },
  worsened: {
    words: 'functions whose risk rose',
    value: (diff) => diff.counts.worsened,
    offends: isWorsened,
    needs: [],
  },
  'max-delta': {
    words: 'the largest rise of risk',
    value: (diff) => Math.max(0, diff.highest_delta ?? 0),
    offends: (fn, limit) => (fn.risk.delta ?? 0) >= limit && isWorsened(fn),
    needs: [],
  },
  'untested-changed-lines': {
    words: 'changed lines that no test reaches',
    value: (diff) => diff.untested_lines?.lines ?? null,
    offends: (fn) => (fn.untested?.lines ?? 0) > 0,
    needs: ['changed_lines', 'coverage'],
  },
  'new-cycles': {
    words: 'new import cycles',
    value: (diff) => diff.cycles?.found ?? null,
    offends: () => false,
    needs: ['imports'],
  },
  'new-type-errors': {
    words: 'new type errors',
    value: (diff) => diff.type_errors?.new ?? null,
    offends: () => false,
    needs: ['type_errors'],
  },
} satisfies Record<string, Reading>;

export type Measure = keyof typeof MEASURES;

const NAMES = Object.keys(MEASURES) as Measure[];

/**
 * The conditions of `fail-on`, separated by commas, line breaks or `or`. Nothing and `never` are none.
 * @throws UserError that names what is wrong and suggests what was meant
 */
export function parseConditions(text: string): Condition[] {
  const parts = text
    .split(/[,;\n]|\bor\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 1 && parts[0] === 'never' ? [] : parts.map(parseCondition);
}

function parseCondition(text: string): Condition {
  const found = /^([\w-]+)\s*(>=|>)\s*(\d+(?:\.\d+)?)$/.exec(text);
  const name = found?.[1] ?? /^[\w-]*/.exec(text)![0];
  if (!isMeasure(name)) throw new UserError(`fail-on: ${quoted(text)} names no measure. ${suggestion(name)}`, 2);
  if (found === null) {
    throw new UserError(
      `fail-on: ${quoted(text)} is not a condition. Write for example "${name} > 0" or "${name} >= 1".`,
      2,
    );
  }
  const limit = Number(found[3]);
  if (name === 'max-delta' && limit > 1) {
    throw new UserError(
      `fail-on: ${quoted(text)} never holds, because risk is from 0 to 1. Write for example "max-delta >= 0.3".`,
      2,
    );
  }
  return { measure: name, operator: found[2] as Condition['operator'], limit };
}

function isMeasure(name: string): name is Measure {
  return Object.hasOwn(MEASURES, name);
}

function suggestion(name: string): string {
  const nearest = closest(name, NAMES);
  const list = `The measures are ${NAMES.join(', ')}, or never.`;
  return name !== '' && distance(name, nearest) <= Math.max(2, name.length / 3)
    ? `Did you mean "${nearest}"? ${list}`
    : list;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

/**
 * Which conditions hold. What could not be compared never fails a job.
 * @param diff null when nothing was compared
 */
export function evaluateGate(diff: Diff | null, conditions: readonly Condition[]): GateResult {
  const outcomes = conditions.map((condition) => evaluate(diff, condition));
  return { passed: outcomes.every(({ fired }) => !fired), outcomes };
}

function evaluate(diff: Diff | null, condition: Condition): Outcome {
  const { measure, operator, limit } = condition;
  const reading: Reading = MEASURES[measure];
  const value = diff === null ? null : reading.value(diff);
  if (diff === null || value === null) {
    return { condition, value: null, reason: whyNot(diff, reading), fired: false, functions: [] };
  }
  const fired = operator === '>' ? value > limit : value >= limit;
  const functions = fired ? diff.functions.filter((fn) => reading.offends(fn, limit)) : [];
  return { condition, value, reason: null, fired, functions };
}

function whyNot(diff: Diff | null, { needs }: Reading): string {
  if (diff === null) return 'nothing was compared';
  const missing = diff.signals.find(({ signal, compared }) => !compared && needs.includes(signal));
  return missing?.reason ?? 'the evidence is missing';
}

/** Functions that an explanation names. */
const NAMED = 3;

/** One line for the log. */
export function explainOutcome({ condition, value, reason, fired, functions }: Outcome): string {
  const { measure, operator, limit } = condition;
  const rule = `${measure} ${operator} ${limit}`;
  if (value === null) return `fail-on ${rule} was not checked: ${plain(reason ?? '')}.`;
  const names = functions.flatMap(({ head }) => (head === null ? [] : [plain(head.qualname)]));
  const rest = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
  const where = names.length === 0 ? '' : ` (${names.slice(0, NAMED).join(', ')}${rest})`;
  const shown = Number(value.toFixed(4));
  return `fail-on ${rule} ${fired ? 'is met' : 'is not met'}: ${MEASURES[measure].words}: ${shown}${where}.`;
}

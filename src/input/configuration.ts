import { closest, distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { messageOf, UserError } from '../kernel/errors';
import type { SettingName, Settings } from '../kernel/settings';
import { CONFIGURATION_FILE, settingsFrom } from './configuration-keys';

/** How far back the history counts. */
export type HistoryWindow = { readonly commits: number } | { readonly days: number };

/** Texts of a list, or of one text that separates them by commas or line breaks. */
const list = z
  .union([z.string(), z.array(z.string())], { error: 'must be a text or a list of texts' })
  .transform((value) => (typeof value === 'string' ? value.split(/[,\n]/) : value))
  .transform((items) => items.map((item) => item.trim()).filter((item) => item !== ''));

/** A number or truth value of YAML, or the text of an input that says the same. */
function spelled<T extends z.ZodType>(value: T, spelling: RegExp, error: string) {
  return z.union([value, z.string().regex(spelling, error)], { error });
}
function wholeNumber(max: number, error: string) {
  return z.int({ error }).min(1, error).max(max, error);
}

/** The spellings of YAML 1.2, which are those of `@actions/core`. */
const flag = spelled(z.boolean(), /^(?:true|True|TRUE|false|False|FALSE)$/, 'must be true or false').transform(
  (value) => (typeof value === 'string' ? value.toLowerCase() === 'true' : value),
);

const COUNT = 'must be a whole number from 1 to 9999';
const count = spelled(wholeNumber(9999, COUNT), /^[1-9]\d{0,3}$/, COUNT).transform(Number);

const WINDOW = 'must be a number of commits such as 2000, or of days such as 365d';
const historyWindow = spelled(wholeNumber(9_999_999, WINDOW), /^[1-9]\d{0,6}d?$/, WINDOW).transform(
  (value): HistoryWindow => {
    const text = String(value);
    return text.endsWith('d') ? { days: Number.parseInt(text, 10) } : { commits: Number(text) };
  },
);

const text = z.string({ error: 'must be a text' });
const artifactName = text.regex(/^[^":<>|*?\\/\p{Cc}]+$/u, 'must be a name without any of " : < > | * ? \\ /');
const commentKey = text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be up to 64 letters, digits, ".", "_" or "-"');

function choice<const T extends readonly string[]>(...values: T) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` });
}

/**
 * What the inputs of the action and `codeintel.yml` both can say, under one name and with one meaning. Each
 * takes what YAML holds and also the text that an input is; none has a default, since an input that is not set
 * must not hide what the file says.
 */
export const SHARED = {
  'source-roots': list.optional(),
  targets: list.optional(),
  workers: count.optional(),
  coverage: list.optional(),
  tests: list.optional(),
  'type-reports': list.optional(),
  pyright: text.min(1, 'must be auto, off or the path of pyright').optional(),
  scip: choice('builtin', 'scip-python', 'auto').optional(),
  'tags-index': text.min(1, 'must be a path').optional(),
  'history-window': historyWindow.optional(),
  base: text.min(1, 'must be a branch, tag or commit').optional(),
  comment: choice('auto', 'always', 'never').optional(),
  'comment-key': commentKey.optional(),
  'fail-on': list.optional(),
  annotations: flag.optional(),
  'retention-days': count.optional(),
  'artifact-name': artifactName.optional(),
  'upload-artifact': flag.optional(),
  sarif: flag.optional(),
} as const;

/** The file comes with the code, in a pull request from anybody: it names nothing outside the repository. */
const inside = (path: string) => !/^(?:[/\\~]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');
const insideList = list.refine((paths) => paths.every(inside), {
  error: 'must stay within the repository (no absolute path, no ".."); other places can be given as an input',
});

function number(min: number, max: number, expected: string) {
  return z
    .number({ error: `must be ${expected}` })
    .min(min, `must be ${expected}`)
    .max(max, `must be ${expected}`);
}
const share = number(0, 1, 'a number from 0 to 1').optional();
const complexity = wholeNumber(1000, 'must be a whole number from 1 to 1000').optional();

const risk = group({
  weights: group({
    coverage: share,
    'complexity-high': share,
    'complexity-medium': share,
    'static-errors': share,
    hotspot: share,
  }),
  levels: group({ high: share, medium: share }),
  'complexity-buckets': group({ low: complexity, medium: complexity }),
  'slow-test-ms': number(0, 86_400_000, 'a number of milliseconds, at most a day').optional(),
  'hotspot-percentile': number(0, 100, 'a number from 0 to 100').optional(),
});

/** A mapping all of whose keys may be absent, as may the mapping. */
function group<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, { error: 'must be a mapping' }).nullish();
}

/** `codeintel.yml` as a whole. */
export const CONFIGURATION = z.strictObject(
  {
    ...SHARED,
    'source-roots': insideList.optional(),
    coverage: insideList.optional(),
    tests: insideList.optional(),
    'type-reports': insideList.optional(),
    // A path would be a program to start, chosen by whoever changes the file.
    pyright: z.enum(['auto', 'off'], { error: 'must be auto or off; a path can be given as an input' }).optional(),
    'tags-index': text.refine(inside, 'must stay within the repository').optional(),
    risk,
  },
  { error: 'must be a mapping of settings' },
);
export type Configuration = z.infer<typeof CONFIGURATION>;

/** Inputs and flags that say where things are written or who asks: a file in the repository must not. */
const INPUTS_ONLY = new Set(['repo-root', 'output-dir', 'db-path', 'github-token', 'dry-run', 'mode']);

/** @throws {UserError} as `readConfiguration` does. */
export function parseConfiguration(content: string): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number | undefined) =>
    offset === undefined ? CONFIGURATION_FILE : `${CONFIGURATION_FILE}:${lines.linePos(offset).line}`;
  const fail = (problems: readonly string[]) => new UserError([...new Set(problems)].join('\n'), 2);

  if (document.errors.length > 0) {
    throw fail(document.errors.map(({ pos, message }) => `${at(pos[0])}: not valid YAML: ${message}`));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    throw fail([`${CONFIGURATION_FILE}: not valid YAML: ${messageOf(error)}`]);
  }
  const parsed = CONFIGURATION.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, document));
    throw fail(problems.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => `${at(offset)}: ${message}`));
  }
  const contradictions = contradictionsOf(settingsFrom(parsed.data));
  if (contradictions.length > 0) throw fail(contradictions.map((problem) => `${CONFIGURATION_FILE}: ${problem}`));
  return parsed.data;
}

interface Problem {
  readonly offset: number;
  readonly message: string;
}

function problemsOf(issue: z.core.$ZodIssue, document: Document): Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ offset: offsetOf(document, [...path, key]), message: unknownKey(path, key) }));
  }
  const value = document.getIn(path, true);
  const shown = isScalar(value) ? `, not ${JSON.stringify(value.value)?.slice(0, 80)}` : '';
  const subject = path.length === 0 ? 'the file' : path.join('.');
  return [{ offset: offsetOf(document, path), message: `${subject} ${issue.message}${shown}` }];
}

function unknownKey(path: readonly string[], key: string): string {
  const name = [...path, key].join('.');
  if (path.length === 0 && INPUTS_ONLY.has(key))
    return `${name} can only be given as an input or on the command line, not in this file`;
  const known = knownKeys(path);
  const guess = closest(key, known);
  const isClose = distance(key, guess) <= Math.max(2, Math.floor(key.length / 3));
  return `${name} is not a setting; ${isClose ? `did you mean ${guess}?` : `known are ${known.join(', ')}`}`;
}

function knownKeys(path: readonly string[]): string[] {
  let schema: unknown = CONFIGURATION;
  for (const key of ['', ...path]) {
    if (key !== '') schema = (schema as z.ZodObject).shape[key];
    while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) schema = schema.unwrap();
  }
  return Object.keys((schema as z.ZodObject).shape);
}

/** Where the key at `path` is written, else where its mapping is. */
function offsetOf(document: Document, path: readonly string[]): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : null;
  const node = pair?.key ?? parent;
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

function contradictionsOf(settings: Settings): string[] {
  const below = (name: string, low: SettingName, high: SettingName) =>
    settings[low] < settings[high] ? [] : [`risk.${name} (${settings[low]}) must be below ${settings[high]}`];
  return [
    ...below('levels.medium', 'risk.level.medium', 'risk.level.high'),
    ...below('complexity-buckets.low', 'risk.complexity.low', 'risk.complexity.medium'),
  ];
}

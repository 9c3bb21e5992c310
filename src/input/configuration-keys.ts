import { DEFAULT_SETTINGS, SETTINGS, type SettingName, type Settings } from '../kernel/settings';
import type { Configuration, SHARED } from './configuration';

/** The maintainers' settings, at the top of the folder that is analysed. */
export const CONFIGURATION_FILE = 'codeintel.yml';

/** What a key of `codeintel.yml` is for. */
export interface KeyMeaning {
  readonly doc: string;
  /** What holds without the key, in words; code in backticks. */
  readonly without: string;
  /** A value as YAML writes it. */
  readonly example: string;
}

/** Every key that an input of the action can say, too, in the order of `SHARED`. */
const KEYS = {
  'source-roots': {
    doc: 'Folders whose content is importable: module names are relative to them.',
    without: 'detected from the packages and the project files',
    example: '[src]',
  },
  targets: {
    doc: 'Datasets to make, with everything they need; `codeintel datasets` lists them.',
    without: 'all',
    example: '[goid_risk_factors, call_graph_edges]',
  },
  workers: { doc: 'Parser threads.', without: 'one for each processor', example: '2' },
  coverage: {
    doc: 'Coverage reports of the tests, as paths or globs: `.coverage` of coverage.py, its JSON, Cobertura XML, LCOV. All that are named are merged. Named reports stand alone; without the key, of the files found by their usual names those of the format that says most are used.',
    without:
      '`.coverage`, `coverage.json`, `coverage.xml` or `lcov.info`, at the top or in `reports`, `coverage`, `build` or `test-results`',
    example: 'reports/*.xml, .coverage',
  },
  tests: {
    doc: 'Test reports, as paths or globs: pytest-json-report, JUnit XML. All that are named are merged.',
    without:
      '`pytest-report*.json`, `junit*.xml` and the like, at the top or in `reports`, `coverage`, `build` or `test-results`',
    example: '[reports/junit-*.xml]',
  },
  'type-reports': {
    doc: 'JSON reports of pyright, pyrefly or mypy, as paths or globs.',
    without:
      '`pyright.json`, `pyrefly.json`, `mypy.json` and the like, at the top or in `reports`, `coverage`, `build` or `test-results`',
    example: '[pyright.json]',
  },
  pyright: {
    doc: 'Whether to run pyright when it is found, `auto`, or not, `off`. What it says stands over a report of it.',
    without: '`off`',
    example: 'auto',
  },
  scip: {
    doc: 'What makes the SCIP index: CodeIntel itself, `builtin`; scip-python, `scip-python`; or that where it is found, `auto`.',
    without: '`builtin`',
    example: 'auto',
  },
  'tags-index': {
    doc: 'File with the tags of paths.',
    without: '`tags_index.yaml`',
    example: 'ci/tags.yaml',
  },
  'history-window': {
    doc: 'How far back the history counts: a number of commits, or of days before the analysed commit.',
    without: '2000 commits',
    example: '365d',
  },
  base: {
    doc: "Revision that the action compares with; it can be set when the pull request's own base is not meant.",
    without: "the pull request's merge base, or what an entry of the merge queue goes on top of",
    example: 'origin/main',
  },
  comment: {
    doc: 'When the action comments on the pull request: only when something is notable, `auto`, or `always`, or `never`.',
    without: '`auto`',
    example: 'always',
  },
  'comment-key': {
    doc: 'Tells the comments and artifacts of several jobs apart, for a monorepo or a matrix.',
    without: '`default`',
    example: 'backend',
  },
  'fail-on': {
    doc: 'Conditions that fail the job. What could not be compared never fails it.',
    without: 'never',
    example: '[new-high > 0, max-delta >= 0.3]',
  },
  annotations: {
    doc: 'Whether the action annotates changed lines of functions that got riskier, at most ten of each level.',
    without: '`true`',
    example: 'false',
  },
  'retention-days': {
    doc: 'Days that the artifacts of the action are kept.',
    without: 'the setting of the repository',
    example: '14',
  },
  'artifact-name': {
    doc: 'Name of the artifact.',
    without: '`codeintel-` and the first 12 digits of the commit, with the comment-key where it is set',
    example: 'codeintel-data',
  },
  'upload-artifact': {
    doc: 'Whether the action uploads the database, the tables and the reports.',
    without: '`true`',
    example: 'false',
  },
  sarif: { doc: 'Whether the action writes a SARIF file for code scanning.', without: '`false`', example: 'true' },
} as const satisfies Readonly<Record<keyof typeof SHARED, KeyMeaning>>;

/** The keys below `risk`, dotted, and the setting that each decides. */
export const RISK_KEYS = {
  'risk.weights.coverage': 'risk.weight.coverage',
  'risk.weights.complexity-high': 'risk.weight.complexity_high',
  'risk.weights.complexity-medium': 'risk.weight.complexity_medium',
  'risk.weights.static-errors': 'risk.weight.static_errors',
  'risk.weights.hotspot': 'risk.weight.hotspot',
  'risk.levels.high': 'risk.level.high',
  'risk.levels.medium': 'risk.level.medium',
  'risk.complexity-buckets.low': 'risk.complexity.low',
  'risk.complexity-buckets.medium': 'risk.complexity.medium',
  'risk.slow-test-ms': 'tests.slow_ms',
  'risk.hotspot-percentile': 'risk.hotspot_percentile',
} as const satisfies Readonly<Record<string, SettingName>>;

/** The settings of a run: what the configuration says, else the defaults. */
export function settingsFrom(configuration: Configuration): Settings {
  const said = Object.entries(RISK_KEYS).flatMap(([path, setting]) => {
    const value = valueAt(configuration, path.split('.'));
    return value === undefined ? [] : [[setting, value]];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(said) };
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  return key === undefined
    ? value
    : valueAt((value as Readonly<Record<string, unknown>> | null | undefined)?.[key], rest);
}

/** What every key means, dotted, in the order of the page; groups are not among them. */
export function keyMeanings(): ReadonlyMap<string, KeyMeaning> {
  const risk = Object.entries(RISK_KEYS).map(([key, setting]) => {
    const [value, doc] = SETTINGS[setting];
    return [key, { doc, without: `\`${value}\``, example: String(value) }] as const;
  });
  return new Map([...Object.entries<KeyMeaning>(KEYS), ...risk]);
}

/** Every number that a measure depends on: what it does, and its value unless the configuration says otherwise. */
export const SETTINGS = {
  'risk.weight.coverage': [0.4, 'Weight of the uncovered share of a function.'],
  'risk.weight.complexity_high': [0.4, 'Added when the complexity bucket is high.'],
  'risk.weight.complexity_medium': [0.2, 'Added when the complexity bucket is medium.'],
  'risk.weight.static_errors': [0.2, 'Added when the file has type errors.'],
  'risk.weight.hotspot': [0.1, 'Added when the hotspot score of the file counts.'],
  'risk.level.high': [0.7, 'Lowest risk score of level high.'],
  'risk.level.medium': [0.4, 'Lowest risk score of level medium.'],
  'risk.complexity.low': [5, 'Highest cyclomatic complexity of bucket low.'],
  'risk.complexity.medium': [10, 'Highest cyclomatic complexity of bucket medium.'],
  'risk.hotspot_percentile': [
    0,
    'A hotspot score above 0 counts from this percentile of the scores of all files; 0 counts each.',
  ],
  'tests.slow_ms': [1000, 'A test that takes longer is slow; in milliseconds.'],
  'hotspot.weight.commits': [0.4, 'Weight of ln(1 + commits).'],
  'hotspot.weight.authors': [0.3, 'Weight of ln(1 + authors).'],
  'hotspot.weight.churn': [0.2, 'Weight of ln(1 + added + deleted).'],
  'hotspot.weight.complexity': [0.1, 'Weight of ln(1 + (complexity + 1)).'],
} as const satisfies Readonly<Record<string, readonly [value: number, doc: string]>>;

export type SettingName = keyof typeof SETTINGS;
/** The value that a run uses for each. */
export type Settings = Readonly<Record<SettingName, number>>;

export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, [value]]) => [name, value]),
) as Settings;

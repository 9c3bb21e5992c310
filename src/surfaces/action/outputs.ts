/** The outputs of `action.yml`, in its order. */
export const OUTPUTS = [
  'functions-analysed',
  'new-high-risk',
  'worsened',
  'improved',
  'highest-delta',
  'gate',
  'base-sha',
  'base-source',
  'base-data',
  'base-age',
  'database',
  'output-dir',
  'report-path',
  'comment-path',
  'sarif-path',
  'artifact-name',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'risk-artifact-name',
  'risk-artifact-id',
  'risk-artifact-url',
  'comment-url',
] as const;

export type OutputName = (typeof OUTPUTS)[number];

export type Outputs = Partial<Record<OutputName, string>>;

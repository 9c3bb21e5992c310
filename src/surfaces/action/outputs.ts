/** The outputs of `action.yml`, in its order. */
export const OUTPUTS = [
  'functions-analysed',
  'new-high-risk',
  'worsened',
  'improved',
  'highest-delta',
  'base-sha',
  'base-source',
  'database',
  'output-dir',
  'report-path',
  'comment-path',
  'artifact-name',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
] as const;

export type OutputName = (typeof OUTPUTS)[number];

/** What is known only after the upload. */
export type ArtifactOutput = Extract<OutputName, `artifact-${string}`>;

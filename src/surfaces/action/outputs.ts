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
] as const;

export type OutputName = (typeof OUTPUTS)[number];

/** Which job of a workflow run something is from. */
export interface Origin {
  /** `comment-key`: one for each part of a monorepo, or each job of a matrix. */
  readonly key: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/** Digits of a commit in names. */
const SHORT = 12;

/** The artifact with everything: `codeintel-<commit>`, then the key and the attempt where they are not the first. */
export function dataArtifactName(commit: string, { key, attempt }: Origin): string {
  return `codeintel-${commit.slice(0, SHORT)}${key === 'default' ? '' : `-${key}`}${suffix(attempt)}`;
}

/** The small artifact that `mode: report` reads. */
export function riskArtifactName({ key, attempt }: Origin): string {
  return `codeintel-risk-${key}${suffix(attempt)}`;
}

function suffix(attempt: number): string {
  return attempt > 1 ? `-${attempt}` : '';
}

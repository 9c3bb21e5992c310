/** Which job of a workflow run something is from. */
export interface Origin {
  /** `comment-key`: one for each part of a monorepo, or each job of a matrix. */
  readonly key: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/** A commit as names have it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12);
}

/** The artifact with everything: `codeintel-<commit>`, then the key and the attempt where they are not the first. */
export function dataArtifactName(commit: string, { key, attempt }: Origin): string {
  return `codeintel-${shortCommit(commit)}${key === 'default' ? '' : `-${key}`}${suffix(attempt)}`;
}

/** The small artifact that `mode: report` reads. */
export function riskArtifactName({ key, attempt }: Origin): string {
  return `codeintel-risk-${key}${suffix(attempt)}`;
}

function suffix(attempt: number): string {
  return attempt > 1 ? `-${attempt}` : '';
}

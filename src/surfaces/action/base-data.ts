import { firstParents, type Remote } from '../../input/deepen';
import { messageOf } from '../../kernel/errors';
import { visible } from '../../kernel/visible';
import { openSide, type Side, type SideContext } from '../../sides';
import type { Base } from './base';
import {
  type ArtifactSource,
  artifactOf,
  type BaseArtifact,
  type Downloaded,
  downloadBase,
  nearestArtifact,
} from './base-artifact';
import { refusalOf } from './github/failure';

/** The data that the head is compared with. */
export interface BaseData {
  readonly side: Side;
  readonly from: 'artifact' | 'ancestor-artifact' | 'analysis';
  /** In plain words, for the report. */
  readonly description: string;
  /** Null when it was made in this run. */
  readonly ageSeconds: number | null;
}

export interface BaseDataContext extends SideContext {
  readonly repo: string;
  /** Null where there are no artifacts to be had, as on GitHub Enterprise Server. */
  readonly artifacts: ArtifactSource | null;
  readonly remote: Remote | null;
  /** Folder for working files. */
  readonly temporary: string;
  /** Says in the log what was tried. */
  readonly tell: (message: string) => void;
  /** Says it where maintainers see it. */
  readonly remark: (message: string) => void;
}

/** How far back an ancestor's data still says something about the base. */
const ANCESTORS = 50;

/** An artifact on its way here, while the head is analysed. */
export interface Coming {
  readonly found: BaseArtifact;
  /** Commits between its commit and the base. */
  readonly distance: number;
  /** Null when it could not be had. */
  readonly downloaded: Promise<Downloaded | null>;
}

/**
 * Looks for the base's data among what earlier runs kept, and starts to download it: the artifact of that very commit,
 * else that of its nearest first parent. Null when there is none. It may fetch commits, and so has to end before the
 * checkout is read; the download need not.
 */
export async function findBaseArtifact(base: Base, context: BaseDataContext): Promise<Coming | null> {
  const { artifacts } = context;
  if (artifacts === null) return null;
  return attempt(context, async () => {
    const { found, distance } = await nearest(base, artifacts, context);
    if (found === null) {
      context.tell('No earlier run has kept the data of the base or of a commit shortly before it.');
      return null;
    }
    context.tell(`The base is known from the artifact ${visible(found.artifact.name)} of run ${found.run.id}.`);
    return { found, distance, downloaded: attempt(context, () => downloadBase(artifacts, found, context.temporary)) };
  });
}

async function nearest(base: Base, artifacts: ArtifactSource, { repoRoot, remote }: BaseDataContext) {
  const exact = await artifactOf(artifacts, base.sha);
  if (exact !== null) return { found: exact, distance: 0 };
  const commits = await firstParents(repoRoot, base.sha, ANCESTORS + 1, remote);
  const found = await nearestArtifact(artifacts, commits.slice(1));
  return { found, distance: found === null ? 0 : commits.indexOf(found.commit) };
}

/** The base's data from the artifact; null when it is no use after all. */
export async function openBaseArtifact(base: Base, coming: Coming, context: BaseDataContext): Promise<BaseData | null> {
  const { found, distance } = coming;
  const downloaded = await coming.downloaded;
  if (downloaded === null) return null;
  const side = await attempt(context, () => downloaded.open(context.repo));
  if (side === null) return null;
  const made = Date.parse(found.artifact.createdAt ?? found.run.createdAt);
  const ageSeconds = Number.isFinite(made) ? Math.max(0, Math.round((Date.now() - made) / 1000)) : 0;
  const old = ageSeconds < 60 ? 'just made' : `${age(ageSeconds)} old`;
  const words =
    distance === 0
      ? `its own artifact, ${old}`
      : `with the artifact of ${short(found.commit)}, ${distance === 1 ? 'the commit' : `${distance} commits`} before it, ${old}`;
  const from = distance === 0 ? 'artifact' : 'ancestor-artifact';
  return { side, from, description: describe(base, words), ageSeconds };
}

/** Analyses the base in a temporary work tree. */
export async function analyseBase(base: Base, context: BaseDataContext): Promise<BaseData> {
  const side = await openSide(base.sha, context, 'base');
  return { side, from: 'analysis', description: describe(base, 'analysed in this run'), ageSeconds: null };
}

/** Null, and a word about it, when it did not work: a remark of the run when the workflow can be corrected. */
export async function attempt<T>(
  { signal, tell, remark }: Pick<BaseDataContext, 'signal' | 'tell' | 'remark'>,
  work: () => Promise<T | null>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    const answered = error instanceof Error && 'status' in error;
    const { readOnly, reason } = answered
      ? refusalOf(error, 'earlier-results')
      : { readOnly: false, reason: visible(messageOf(error), 400) };
    (readOnly ? remark : tell)(`An earlier run's data cannot be used: ${reason}`);
    return null;
  }
}

const SOURCES: Readonly<Record<Base['source'], string>> = {
  input: 'given',
  'first-parent': 'first parent of the test merge',
  'merge-base': 'merge base',
  'merge-queue': 'before it in the merge queue',
};

/** `main at 1a2b3c4d5e6f (merge base; its own artifact, 2 hours old)`. */
function describe({ ref, sha, source }: Base, data: string): string {
  return `${ref === sha ? '' : `${ref} at `}${short(sha)} (${SOURCES[source]}; ${data})`;
}

function short(sha: string): string {
  return sha.slice(0, 12);
}

/** `5 minutes`, `2 hours`, `3 days`. */
function age(seconds: number): string {
  const [amount, unit] =
    seconds < 5400
      ? [Math.round(seconds / 60), 'minute']
      : seconds < 129_600
        ? [Math.round(seconds / 3600), 'hour']
        : [Math.round(seconds / 86_400), 'day'];
  return amount === 1 ? `1 ${unit}` : `${amount} ${unit}s`;
}

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { UserError } from '../../../kernel/errors';
import type { Client } from './client';

/** An artifact of a run, as the API lists it. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:<hex>`; null where GitHub has none. */
  readonly digest: string | null;
  readonly expired: boolean;
  /** ISO-8601. */
  readonly createdAt: string | null;
  /** The repository that it belongs to, and the one whose code made it. */
  readonly repository: number | null;
  readonly headRepository: number | null;
}

/** @param name only those of exactly this name */
export async function listArtifacts({ octokit, place }: Client, run: number, name?: string): Promise<ListedArtifact[]> {
  const artifacts = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
    ...place,
    run_id: run,
    per_page: 100,
    ...(name === undefined ? {} : { name }),
  });
  return artifacts.map((artifact) => ({
    id: artifact.id,
    name: artifact.name,
    bytes: artifact.size_in_bytes,
    digest: artifact.digest ?? null,
    expired: artifact.expired,
    createdAt: artifact.created_at,
    repository: artifact.workflow_run?.repository_id ?? null,
    headRepository: artifact.workflow_run?.head_repository_id ?? null,
  }));
}

const DOWNLOAD_MS = 300_000;

/**
 * Downloads the zip of an artifact to `path`.
 * @param most bytes that are accepted, whatever the listing said
 * @throws {UserError} when it is too large or its bytes are not the ones of the listing
 */
export async function downloadArtifact(
  { octokit, place, fetch }: Client,
  artifact: ListedArtifact,
  path: string,
  most: number,
): Promise<void> {
  const tooLarge = new UserError(`The artifact ${artifact.name} is larger than the ${most} bytes that are accepted.`);
  if (artifact.bytes > most) throw tooLarge;
  const { headers } = await octokit.rest.actions.downloadArtifact({
    ...place,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  if (headers.location === undefined) throw new UserError(`GitHub gave no address for the artifact ${artifact.name}.`);
  // The address carries its own permission; the token stays here.
  const response = await fetch(headers.location, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
  if (!response.ok || response.body === null)
    throw new UserError(`The storage of GitHub answered ${response.status} for the artifact ${artifact.name}.`);
  const hash = createHash('sha256');
  let bytes = 0;
  const checked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > most ? tooLarge : null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(response.body as ReadableStream), checked, createWriteStream(path, { flags: 'wx' }));
  const digest = `sha256:${hash.digest('hex')}`;
  if (artifact.digest !== null && artifact.digest !== digest)
    throw new UserError(`The artifact ${artifact.name} is not what was uploaded: its digest is ${digest}.`);
}

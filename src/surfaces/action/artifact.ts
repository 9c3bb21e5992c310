import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../../kernel/errors';
import { visible } from '../../kernel/visible';

/** What goes into the artifact: the place there → the file, or folder of files, on this machine. */
export type Results = Readonly<Record<string, string>>;

export interface Upload {
  readonly name: string;
  readonly results: Results;
  /** As long as the repository's settings say when it is left out. */
  readonly retentionDays: number | undefined;
  /** 0 (none) to 9. */
  readonly compressionLevel: number;
  /** Folder for working files. */
  readonly temporary: string;
}

export type Uploaded =
  /** `digest` is the SHA-256 of the zip, in hexadecimal. */
  | { readonly id: number; readonly digest: string }
  /** `failed` when the upload was tried. The results are where they were. */
  | { readonly failed: boolean; readonly reason: string };

/**
 * Uploads the results as one artifact of the workflow run. It has the same layout wherever the user lets the files be
 * written. Never throws: without an artifact the run is still worth its summary.
 */
export async function uploadResults(upload: Upload, env: NodeJS.ProcessEnv = process.env): Promise<Uploaded> {
  let folder: string | undefined;
  try {
    const missing = noService(env);
    if (missing !== null) return { failed: false, reason: missing };
    folder = mkdtempSync(join(upload.temporary, 'codeintel-artifact-'));
    const files = gather(upload.results, folder);
    const { retentionDays, compressionLevel } = upload;
    const options = { compressionLevel, ...(retentionDays === undefined ? {} : { retentionDays }) };
    // As large as everything else together, and needed last.
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const { id, digest } = await new DefaultArtifactClient().uploadArtifact(upload.name, files, folder, options);
    if (id === undefined || digest === undefined) throw new Error('the service gave no id or digest');
    return { id, digest };
  } catch (error) {
    return { failed: true, reason: `The upload failed: ${visible(whatWentWrong(error), 400)}.` };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Storage may refuse with a number and no word. */
function whatWentWrong(error: unknown): string {
  const { statusCode } = error as { statusCode?: unknown };
  return messageOf(error) || (typeof statusCode === 'number' ? `the storage answered ${statusCode}` : String(error));
}

/** The hosts whose artifact service the client speaks to; GitHub Enterprise Server has an older one. */
const SERVED = /^(?:github\.com|.+\.ghe\.com|.+\.localhost)$/i;

/** Whether the server keeps artifacts as this action's client does. */
export function keepsArtifacts(serverUrl: string): boolean {
  return SERVED.test(new URL(serverUrl).hostname);
}

/** Why there is no artifact service here; null when there is one. */
function noService(env: NodeJS.ProcessEnv): string | null {
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const { hostname } = new URL(server);
  if (!keepsArtifacts(server))
    return `The artifact service of ${hostname} is older than the one that this action uses.`;
  const unset = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
  return unset.length === 0 ? null : `The runner offers no artifact service (${unset.join(' and ')} not set).`;
}

/** Puts the files into `folder` as the artifact is to hold them, and lists them. */
function gather(results: Results, folder: string): string[] {
  return Object.entries(results).flatMap(([place, path]) => {
    const names = statSync(path).isDirectory() ? regularFiles(path) : [''];
    return names.map((name) => {
      const target = join(folder, place, name);
      mkdirSync(dirname(target), { recursive: true });
      linkOrCopy(join(path, name), target);
      return target;
    });
  });
}

/** No links: what they point to was not made by this run. */
function regularFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}

/** A second name for the same bytes where the file system has that: databases are large. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

import { existsSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ArtifactCache, idAt, keep, placeOfZip } from '../input/artifact/cache';
import { type FoundArtifact, findArtifact, type Target } from '../input/artifact/find';
import { GitHubApi, tooLarge } from '../input/artifact/github';
import { UserError } from '../kernel/errors';
import { cacheFolder, DATABASE, EXPORTS } from '../outputs/export/rebuild';
import { openForeignDatabase } from '../sides';
import { dataArtifactName } from './action/artifact-names';
import { createProgress } from './progress';

export interface Wanted {
  /** `owner/name` */
  readonly slug: string;
  readonly target: Target;
  /** What the workflow sets as artifact-name or comment-key. */
  readonly name: string | null;
}

export interface Place {
  readonly env: NodeJS.ProcessEnv;
  /** The variable that holds the token; the usual ones when null. */
  readonly tokenVariable: string | null;
  readonly signal: AbortSignal;
}

export interface Fetched {
  /** The commit that the artifact is of. */
  readonly commit: string;
  readonly folder: string;
  /** Whether nothing was downloaded. */
  readonly cached: boolean;
  /** Null when the cache alone was asked. */
  readonly artifact: FoundArtifact | null;
}

/** Bytes of a zip. */
const LARGEST = 2 * 1024 ** 3;
const API = 'https://api.github.com';
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN'];

/**
 * The folder of an artifact that the repository's workflow kept, downloaded into the user's cache unless it is there.
 * One that is asked for by its commit and is there needs no network.
 * @throws UserError when there is none, or it cannot be had, or is not what it says
 */
export async function fetchArtifact(
  { slug, target, name }: Wanted,
  { env, tokenVariable, signal }: Place,
): Promise<Fetched> {
  const cache = new ArtifactCache(cacheFolder(env), slug);
  if (target.by === 'commit') {
    const folder = await cache.find(target.commit, name);
    if (folder !== null) return { commit: commitOf(folder), folder, cached: true, artifact: null };
  }
  const progress = createProgress(process.stderr, 1);
  const api = new GitHubApi({ apiUrl: apiUrl(env), token: tokenOf(env, tokenVariable), signal });
  try {
    progress.step('looking');
    const artifact = await findArtifact(api, slug, target, (candidate, commit) => fits(candidate, commit, name));
    const { id, commit, bytes, digest } = artifact;
    const folder = cache.place(commit, name);
    if ((await idAt(folder)) === id) return { commit, folder, cached: true, artifact };
    const what = `artifact ${artifact.name}`;
    if (bytes > LARGEST) throw tooLarge(what, LARGEST);
    progress.step('download', megabytes(bytes), 'MB');
    const path = `/repos/${slug}/actions/artifacts/${id}/zip`;
    await keep(
      folder,
      id,
      (zip) =>
        api.download(path, what, zip, { maxBytes: LARGEST, digest }, (done) => progress.advance(megabytes(done))),
      (content) => check(content, what, { slug, commit }),
    );
    return { commit, folder, cached: false, artifact };
  } finally {
    progress.end();
  }
}

/** What `--artifact` may name: a folder, a zip, or `owner/name@commit`. */
export async function artifactFolder(
  text: string,
  place: Omit<Place, 'tokenVariable'>,
): Promise<Pick<Fetched, 'folder'> & { commit?: string }> {
  const here = statSync(text, { throwIfNoEntry: false });
  if (here?.isDirectory()) return { folder: resolve(text) };
  if (here?.isFile()) return { folder: await extracted(resolve(text), cacheFolder(place.env)) };
  const [, slug, commit] = /^([^/@]+\/[^/@]+)@([0-9a-f]{7,40})$/i.exec(text) ?? [];
  if (slug === undefined || commit === undefined) {
    throw new UserError(
      `--artifact takes a folder, a zip, or owner/name@commit, and ${JSON.stringify(text)} is none of them.`,
      2,
    );
  }
  return fetchArtifact(
    { slug: checkedSlug('--artifact', slug), target: { by: 'commit', commit: commit.toLowerCase() }, name: null },
    { ...place, tokenVariable: null },
  );
}

/** @throws UserError for what is not `owner/name` */
export function checkedSlug(option: string, text: string): string {
  if (/^[\w-][\w.-]*\/[\w.-]+$/.test(text) && !/\/\.{1,2}$/.test(text)) return text;
  throw new UserError(`${option} takes owner/name, not ${JSON.stringify(text)}.`, 2);
}

async function extracted(zip: string, cache: string): Promise<string> {
  const folder = await placeOfZip(cache, zip);
  if (existsSync(folder)) return folder;
  try {
    await keep(
      folder,
      null,
      (copy) => copyFile(zip, copy),
      (content) => check(content, zip, null),
    );
  } catch (error) {
    if (!(error instanceof UserError) || error.message.includes(zip)) throw error;
    throw new UserError(`${zip}: ${error.message}`, 1, { cause: error });
  }
  return folder;
}

/** @throws UserError unless the folder is what a run keeps, of this commit */
async function check(
  folder: string,
  what: string,
  of: { readonly slug: string; readonly commit: string } | null,
): Promise<void> {
  const database = join(folder, DATABASE);
  if (!existsSync(database)) {
    if (existsSync(join(folder, EXPORTS))) return;
    throw new UserError(`${what} is not an artifact of CodeIntel: it has neither ${DATABASE} nor ${EXPORTS}.`);
  }
  if (of === null) return;
  const side = await openForeignDatabase(database, of.slug, of.commit);
  side.close();
}

/** The usual name of the commit's artifact, or what the workflow made of it. */
function fits(artifact: string, commit: string, name: string | null): boolean {
  if (artifact === name) return true;
  const usual = dataArtifactName(commit, { key: name ?? 'default', attempt: 1 });
  return artifact === usual || (artifact.startsWith(`${usual}-`) && /^\d+$/.test(artifact.slice(usual.length + 1)));
}

function apiUrl(env: NodeJS.ProcessEnv): URL {
  const text = env.GITHUB_API_URL || API;
  const url = URL.parse(text);
  if (url !== null) return url;
  throw new UserError(`GITHUB_API_URL is ${JSON.stringify(text)}, which is no address.`, 2);
}

function tokenOf(env: NodeJS.ProcessEnv, variable: string | null): string {
  const names = variable === null ? TOKENS : [variable];
  const token = names.map((name) => env[name]).find(Boolean);
  if (token !== undefined) return token;
  throw new UserError(
    `GitHub gives artifacts only to who shows a token, also those of public repositories: set ${names.join(' or ')} to one that has "Actions: read".`,
    2,
  );
}

function commitOf(folder: string): string {
  return basename(folder).slice(0, 40);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}

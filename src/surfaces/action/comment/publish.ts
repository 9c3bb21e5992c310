import type { Client } from '../github/client';
import { readPullRequest } from '../github/pull-requests';
import { isLater, type Marker, readMarker } from './marker';

export interface Publication {
  readonly pullRequest: number;
  /** Starts with the marker. */
  readonly body: string;
  /** Whether a comment is worth making; one that is there is brought up to date in any case. */
  readonly create: boolean;
}

export type Published =
  | { readonly done: 'created' | 'updated' | 'left as it was'; readonly url: string }
  /** `url` of the comment that stays as it is. */
  | { readonly done: 'nothing'; readonly reason: string; readonly url: string };

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
  readonly marker: Marker;
}

/**
 * Brings the one comment of its key up to date, or makes it. A run whose head is not the pull request's any more, or that
 * a later run has overtaken, changes nothing; copies that runs made at the same time are removed.
 */
export async function publishComment(client: Client, { pullRequest, body, create }: Publication): Promise<Published> {
  const ours = readMarker(body);
  if (ours === null) throw new Error('the comment does not start with its marker');
  const before = await ownComments(client, pullRequest, ours.key);
  const now = await readPullRequest(client, pullRequest);
  if (now.headSha !== ours.head) {
    const reason = `The pull request has moved on to ${now.headSha.slice(0, 12)}: its newer run comments.`;
    return { done: 'nothing', reason, url: before[0]?.url ?? '' };
  }
  const later = overtaking(before, ours);
  if (later !== undefined) return { done: 'nothing', reason: OVERTAKEN, url: later.url };
  const [kept] = before;
  if (kept === undefined && !create)
    return { done: 'nothing', reason: 'There is nothing that needs a comment.', url: '' };

  const edited = kept === undefined ? null : await edit(client, kept, body);
  const written = edited ?? (await post(client, pullRequest, body));
  const url = await settle(client, pullRequest, ours, written);
  if (edited === null) return { done: 'created', url };
  return { done: kept?.body === body ? 'left as it was' : 'updated', url };
}

const OVERTAKEN = 'A later run has already commented.';

/** A comment on the same head by a later run. */
function overtaking(comments: readonly Comment[], ours: Marker): Comment | undefined {
  return comments.find(({ marker }) => marker.head === ours.head && isLater(marker, ours));
}

/** Reads again what is there after our write: of the comments of runs that did not see each other one stays. */
async function settle(client: Client, pullRequest: number, ours: Marker, written: Comment): Promise<string> {
  const comments = await ownComments(client, pullRequest, ours.key);
  const later = overtaking(comments, ours);
  if (later !== undefined) {
    if (later.id !== written.id) await remove(client, written);
    return later.url;
  }
  const oldest = comments[0] ?? written;
  if (oldest.id !== written.id) await edit(client, oldest, written.body);
  for (const extra of comments) if (extra.id !== oldest.id) await remove(client, extra);
  return oldest.url;
}

/** The comments with our marker and this key that the token's owner or the job's own bot wrote, the oldest first. */
async function ownComments(client: Client, pullRequest: number, key: string): Promise<Comment[]> {
  const { octokit, place } = client;
  const all = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...place,
    issue_number: pullRequest,
    per_page: 100,
  });
  const marked: Comment[] = [];
  for await (const { data } of all) {
    for (const { id, html_url: url, body = '', user } of data) {
      const marker = readMarker(body);
      if (marker?.key === key) marked.push({ id, url, body, author: user?.login ?? '', marker });
    }
  }
  const strangers = marked.some(({ author }) => author !== JOB_BOT);
  const names = strangers ? await ownNames(client) : [JOB_BOT];
  return marked.filter(({ author }) => names.includes(author)).sort((a, b) => a.id - b.id);
}

/** Author of what is written with the token of a job. */
const JOB_BOT = 'github-actions[bot]';

/** GraphQL knows the owner of every kind of token; the REST call for it refuses those of apps. */
async function ownNames({ octokit }: Client): Promise<string[]> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
    return [JOB_BOT, viewer.login, `${viewer.login.replace(/\[bot\]$/, '')}[bot]`];
  } catch {
    return [JOB_BOT];
  }
}

async function post({ octokit, place }: Client, pullRequest: number, body: string): Promise<Comment> {
  const { data } = await octokit.rest.issues.createComment({ ...place, issue_number: pullRequest, body });
  return { id: data.id, url: data.html_url, author: data.user?.login ?? '', body, marker: readMarker(body)! };
}

/** Null when somebody has deleted the comment meanwhile. */
async function edit({ octokit, place }: Client, comment: Comment, body: string): Promise<Comment | null> {
  if (comment.body === body) return comment;
  try {
    await octokit.rest.issues.updateComment({ ...place, comment_id: comment.id, body });
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
  return { ...comment, body, marker: readMarker(body)! };
}

async function remove({ octokit, place }: Client, comment: Comment): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...place, comment_id: comment.id });
  } catch (error) {
    // Another run was quicker.
    if ((error as { status?: number }).status !== 404) throw error;
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { getOctokit } from '@actions/github';
import type { ArtifactService } from './artifact-service';
import { type PullRequest, pullRequestJson, type Run, repositoryJson, runJson, SHOP } from './events';

type Rest = ReturnType<typeof getOctokit>['rest'];
/** What GitHub's description of its API says a call answers with. */
type Data<Method extends (...given: never[]) => Promise<{ data: unknown }>> = Awaited<ReturnType<Method>>['data'];
type Artifact = Data<Rest['actions']['getArtifact']>;

export interface Comment {
  readonly id: number;
  readonly pullRequest: number;
  readonly author: string;
  body: string;
}

/** An artifact that no run of ours uploaded. */
export interface OtherArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly zip: Buffer;
  readonly expired?: boolean;
  readonly digest?: string;
  /** What the listing says instead of the truth. */
  readonly claimedSize?: number;
  readonly createdAt?: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers instead of GitHub; null to let it answer. */
export type Trouble = (method: string, path: string, seen: number) => Answer | null;

export interface Token {
  readonly login: string;
  readonly write: boolean;
}

/** The token of a job that may comment, of one that may not, and of a person. */
export const TOKENS: Readonly<Record<string, Token>> = {
  ghs_write: { login: 'github-actions[bot]', write: true },
  ghs_read: { login: 'github-actions[bot]', write: false },
  ghp_person: { login: 'ada', write: true },
};

const READ_ONLY: Answer = { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } };
const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found', status: '404' } };

/**
 * GitHub on the loopback interface, as far as the action speaks to it: the REST API of one repository, GraphQL's
 * `viewer`, the storage of artifacts, and git over http.
 */
export class GitHub {
  readonly pulls: PullRequest[] = [];
  readonly runs: Run[] = [];
  readonly comments: Comment[] = [];
  readonly others: OtherArtifact[] = [];
  /** Ids of artifacts that were deleted. */
  readonly deleted = new Set<number>();
  /** Method and path of every request to the API. */
  readonly requests: string[] = [];
  /** Headers by which git asked. */
  readonly gitAuthorization: (string | undefined)[] = [];
  trouble: Trouble = () => null;
  /** Called before a comment is written, for what happens at the same time elsewhere. */
  beforeWrite: () => void = () => {};
  pageSize = 100;

  readonly #server = createServer((request, response) => void this.#handle(request, response));

  private constructor(
    private readonly service: ArtifactService | null,
    private readonly gitFolder: string | null,
  ) {}

  /** @param gitFolder repository that is served as `acme/shop` */
  static async start(service: ArtifactService | null = null, gitFolder: string | null = null): Promise<GitHub> {
    const github = new GitHub(service, gitFolder);
    github.#server.listen(0, '127.0.0.1');
    await once(github.#server, 'listening');
    return github;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** What the runner tells an action about where GitHub is. */
  environment(): NodeJS.ProcessEnv {
    return { GITHUB_API_URL: `${this.#origin}/api`, GITHUB_SERVER_URL: `http://github.localhost:${this.#port}` };
  }

  comment(author: string, body: string, pullRequest = 7): Comment {
    const comment = { id: 5001 + this.#counter++, pullRequest, author, body };
    this.comments.push(comment);
    return comment;
  }

  #counter = 0;

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get #origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#origin);
    const body = await buffer(request);
    const send = ({ status, body: said, headers = {} }: Answer) => {
      const bytes = Buffer.isBuffer(said) ? said : Buffer.from(said === undefined ? '' : JSON.stringify(said));
      const limits = {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '4999',
        'x-ratelimit-reset': '4102444800',
      };
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...limits, ...headers })
        .end(bytes);
    };
    if (url.pathname.startsWith('/storage/')) return send(this.#storage(request, url));
    if (!url.pathname.startsWith('/api/')) return this.#git(request, response, url, body);
    const path = url.pathname.slice('/api'.length);
    const method = request.method ?? 'GET';
    const asked = `${method} ${path}`;
    this.requests.push(asked);
    const seen = this.requests.filter((earlier) => earlier === asked).length;
    const trouble = this.trouble(method, path, seen);
    if (trouble?.status === 0) return void request.socket.destroy();
    send(trouble ?? this.#answer(method, path, url, body.length === 0 ? {} : JSON.parse(body.toString()), request));
  }

  #answer(method: string, path: string, url: URL, body: Record<string, unknown>, request: IncomingMessage): Answer {
    const token = TOKENS[/^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''];
    if (token === undefined) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
    if (path === '/graphql') return { status: 200, body: { data: { viewer: { login: token.login } } } };
    const prefix = `/repos/${SHOP.owner}/${SHOP.name}`;
    if (path === prefix) return { status: 200, body: repositoryJson(SHOP) };
    if (!path.startsWith(`${prefix}/`)) return NOT_FOUND;
    const place = path.slice(prefix.length + 1);
    if (method !== 'GET') return token.write ? this.#write(method, place, body, token) : READ_ONLY;
    return this.#read(place, url) ?? NOT_FOUND;
  }

  #read(place: string, url: URL): Answer | null {
    const query = url.searchParams;
    const [collection, first = '', second] = place.split('/');
    switch (`${collection}/${second ?? ''}`) {
      case 'pulls/': {
        if (first !== '')
          return this.#one(
            this.pulls.find(({ number }) => String(number) === first),
            pullRequestJson,
          );
        const wanted = this.pulls.filter(
          ({ head, state }) =>
            (!query.has('head') || `${head.repository.owner}:${head.ref}` === query.get('head')) &&
            [state, 'all'].includes(query.get('state') ?? 'open'),
        );
        return this.#page(wanted.map(pullRequestJson), url);
      }
      case 'commits/pulls': {
        const having = this.pulls.filter(({ head }) => head.sha === first);
        if (having.length === 0) return { status: 422, body: { message: `No commit found for SHA: ${first}` } };
        return this.#page(having.map(pullRequestJson), url);
      }
      case 'issues/comments':
        return this.#page(this.#comments(Number(first)), url);
    }
    if (collection === 'commits' && second === undefined) {
      const having = this.runs.find(({ headSha }) => headSha.startsWith(first));
      return this.#one(having, ({ headSha }) => ({ sha: headSha }));
    }
    if (!place.startsWith('actions/')) return null;
    const [, kind, id, rest, last] = place.split('/');
    if (kind === 'runs' && rest === 'artifacts') {
      const named = this.#artifacts().filter((artifact) => !query.has('name') || artifact.name === query.get('name'));
      return this.#page(
        named.filter(({ workflow_run: run }) => String(run?.id) === id),
        url,
        'artifacts',
      );
    }
    if (kind === 'runs' && id === undefined) {
      const wanted = this.runs.filter(({ headSha }) => headSha === query.get('head_sha'));
      return this.#page(wanted.toReversed().map(runJson), url, 'workflow_runs');
    }
    if (kind === 'artifacts' && id === undefined) return this.#page(this.#artifacts().toReversed(), url, 'artifacts');
    if (kind === 'runs' && rest === undefined)
      return this.#one(
        this.runs.find((run) => String(run.id) === id),
        runJson,
      );
    if (kind === 'workflows' && rest === 'runs') {
      const wanted = this.runs.filter(
        (run) =>
          run.workflow === id &&
          (!query.has('head_sha') || run.headSha === query.get('head_sha')) &&
          (!query.has('branch') || run.headBranch === query.get('branch')),
      );
      return this.#page(wanted.toReversed().map(runJson), url, 'workflow_runs');
    }
    if (kind === 'artifacts' && rest === 'zip' && last === undefined) {
      const artifact = this.#artifacts().find((candidate) => String(candidate.id) === id);
      if (artifact === undefined) return null;
      if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired', status: '410' } };
      return { status: 302, headers: { location: `${this.#origin}/storage/${id}?sig=c2ln` } };
    }
    return null;
  }

  #write(method: string, place: string, body: Record<string, unknown>, token: Token): Answer {
    this.beforeWrite();
    const text = String(body.body ?? '');
    if (text.length > 65_536)
      return {
        status: 422,
        body: { message: 'Validation Failed', errors: ['body is too long (maximum is 65536 characters)'] },
      };
    const target = /^issues\/(\d+)\/comments$/.exec(place)?.[1];
    if (method === 'POST' && target !== undefined) {
      const made = this.comment(token.login, text, Number(target));
      return { status: 201, body: this.#comments(Number(target)).find(({ id }) => id === made.id) };
    }
    const id = Number(/^issues\/comments\/(\d+)$/.exec(place)?.[1]);
    const comment = this.comments.find((candidate) => candidate.id === id);
    if (comment === undefined) return NOT_FOUND;
    if (method === 'PATCH') {
      comment.body = text;
      return { status: 200, body: this.#comments(comment.pullRequest).find((one) => one.id === id) };
    }
    this.comments.splice(this.comments.indexOf(comment), 1);
    return { status: 204 };
  }

  #comments(pullRequest: number) {
    return this.comments
      .filter((comment) => comment.pullRequest === pullRequest)
      .map(({ id, author, body }) => ({
        ...{ id, body, user: { login: author, id: 1, type: author.endsWith('[bot]') ? 'Bot' : 'User' } },
        html_url: `https://github.com/acme/shop/pull/${pullRequest}#issuecomment-${id}`,
        ...{ created_at: '2026-01-02T03:04:05Z', updated_at: '2026-01-02T03:04:05Z' },
      }));
  }

  #artifacts(): Artifact[] {
    const own = (this.service?.artifacts ?? []).map((artifact) => ({ ...artifact, run: Number(artifact.run) }));
    return [...own, ...this.others]
      .filter(({ id }) => !this.deleted.has(id))
      .map((artifact) => {
        const { id, name, zip, digest } = artifact;
        const other: Partial<OtherArtifact> = artifact;
        const run = this.runs.find((candidate) => candidate.id === artifact.run);
        const url = `${this.#origin}/api/repos/acme/shop/actions/artifacts/${id}`;
        return {
          ...{ id, node_id: `A_${id}`, name, size_in_bytes: other.claimedSize ?? zip.length, url },
          ...{ archive_download_url: `${url}/zip`, expired: other.expired ?? false, digest: digest ?? null },
          created_at: other.createdAt ?? new Date().toISOString(),
          ...{ expires_at: null, updated_at: null },
          workflow_run: {
            ...{ id: artifact.run, repository_id: SHOP.id, head_repository_id: run?.headRepository.id ?? SHOP.id },
            ...{ head_branch: run?.headBranch ?? 'main', head_sha: run?.headSha ?? '' },
          },
        };
      });
  }

  #one<T>(found: T | undefined, shape: (value: T) => unknown): Answer | null {
    return found === undefined ? null : { status: 200, body: shape(found) };
  }

  /** One page of a list, and where the next is. */
  #page(all: readonly unknown[], url: URL, name?: string): Answer {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), this.pageSize);
    const page = Number(url.searchParams.get('page') ?? 1);
    const items = all.slice((page - 1) * size, page * size);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const link = page * size < all.length ? { link: `<${next}>; rel="next"` } : undefined;
    const body = name === undefined ? items : { total_count: all.length, [name]: items };
    return { status: 200, body, ...(link === undefined ? {} : { headers: link }) };
  }

  #storage(request: IncomingMessage, url: URL): Answer {
    // Azure refuses a request that carries another authorization beside the signature.
    if (request.headers.authorization !== undefined || url.searchParams.get('sig') !== 'c2ln') return { status: 403 };
    const id = Number(url.pathname.split('/')[2]);
    const zip = [...(this.service?.artifacts ?? []), ...this.others].find((artifact) => artifact.id === id)?.zip;
    return zip === undefined ? { status: 404 } : { status: 200, body: zip, headers: { 'content-type': 'zip' } };
  }

  /** The smart http protocol, by git itself. */
  #git(request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer): void {
    this.gitAuthorization.push(request.headers.authorization);
    const advertises = url.pathname.endsWith('/info/refs');
    const isFetch = advertises
      ? url.searchParams.get('service') === 'git-upload-pack'
      : url.pathname.endsWith('/git-upload-pack');
    if (this.gitFolder === null || !isFetch || !/^\/acme\/shop(?:\.git)?\//.test(url.pathname)) {
      response.writeHead(404).end();
      return;
    }
    const allow = ['-c', 'uploadpack.allowAnySHA1InWant=true'];
    const how = ['upload-pack', '--stateless-rpc', ...(advertises ? ['--advertise-refs'] : []), this.gitFolder];
    const protocol = request.headers['git-protocol'];
    const git = spawn('git', [...allow, ...how], {
      env: { ...process.env, ...(typeof protocol === 'string' ? { GIT_PROTOCOL: protocol } : {}) },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const kind = advertises ? 'advertisement' : 'result';
    response.writeHead(200, { 'content-type': `application/x-git-upload-pack-${kind}`, 'cache-control': 'no-cache' });
    if (advertises) response.write('001e# service=git-upload-pack\n0000');
    git.stdout.pipe(response);
    // It may end before it has read everything.
    git.stdin.on('error', () => {});
    git.stdin.end(request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
  }
}

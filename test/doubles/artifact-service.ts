import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An artifact as the service keeps it. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** The run that made it, as `environment` was told. */
  readonly run: string;
  readonly expiresAt: string | null;
  /** `sha256:<hex>` as the client said it. */
  readonly digest: string;
  readonly zip: Buffer;
}

/** Answers instead of the service; null to let the service answer. */
export type Trouble = (path: string) => { status: number; body: string } | null;

/**
 * GitHub's artifact service on the loopback interface: the twirp methods as JSON and the block blob protocol of Azure
 * storage, as far as `@actions/artifact` 5 uses them to upload and to download.
 */
export class ArtifactService {
  readonly artifacts: StoredArtifact[] = [];
  /** Method and path of every request. */
  readonly requests: string[] = [];
  trouble: Trouble = () => null;

  readonly #server = createServer((request, response) => void this.#handle(request, response));
  readonly #pending = new Map<string, Pending>();

  static async start(): Promise<ArtifactService> {
    const service = new ArtifactService();
    service.#server.listen(0, '127.0.0.1');
    await once(service.#server, 'listening');
    return service;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** What the runner gives an action of job `job` in run `run`. The token's signature is nobody's. */
  environment(run = 'run-1', job = 'job-1'): { ACTIONS_RUNTIME_TOKEN: string; ACTIONS_RESULTS_URL: string } {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { scp: `Actions.GenericRead:0 Actions.Results:${run}:${job}` };
    return {
      ACTIONS_RUNTIME_TOKEN: `${part({ typ: 'JWT', alg: 'none' })}.${part(claims)}.c2lnbmF0dXJl`,
      ACTIONS_RESULTS_URL: `${this.#origin}/`,
    };
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#origin);
    const body = await buffer(request);
    this.requests.push(`${request.method} ${url.pathname}`);
    const answer = this.trouble(url.pathname) ?? this.#answer(request, url, body);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  }

  #answer(request: IncomingMessage, url: URL, body: Buffer): { status: number; body: string | Buffer } {
    const [kind, ...rest] = url.pathname.slice(1).split('/');
    if (kind === 'twirp') return this.#call(request, rest, body);
    const pending = [...this.#pending.values()].find(({ blob }) => blob === rest[0]);
    if (kind !== 'blob' || pending === undefined) return { status: 404, body: '' };
    if (url.searchParams.get('sig') !== SIGNATURE) return { status: 403, body: '' };
    if (request.method === 'GET') return { status: 200, body: pending.zip };
    return { status: pending.put(url.searchParams, body), body: '' };
  }

  #call(request: IncomingMessage, [service, method]: string[], body: Buffer): { status: number; body: string } {
    const say = (status: number, value: unknown) => ({ status, body: JSON.stringify(value) });
    const scope = scopeOf(request.headers.authorization);
    if (request.method !== 'POST' || service !== 'github.actions.results.api.v1.ArtifactService')
      return say(404, { code: 'bad_route', msg: 'no such service' });
    const message = JSON.parse(body.toString()) as Message;
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = message;
    if (scope === null || scope.job !== job || scope.run !== run)
      return say(401, { code: 'unauthenticated', msg: 'the token is for another job' });

    const key = `${run}/${message.name}`;
    const pending = this.#pending.get(key);
    const signed = (blob: string) => `${this.#origin}/blob/${blob}?sig=${encodeURIComponent(SIGNATURE)}`;
    switch (method) {
      case 'CreateArtifact': {
        if (message.version !== 4) return say(400, { code: 'invalid_argument', msg: 'version must be 4' });
        if (pending)
          return say(409, {
            code: 'already_exists',
            msg: 'an artifact with this name already exists on the workflow run',
          });
        const created = new Pending(`${this.#pending.size + 1}.zip`, message.expires_at ?? null);
        this.#pending.set(key, created);
        return say(200, { ok: true, signed_upload_url: signed(created.blob) });
      }
      case 'FinalizeArtifact': {
        if (pending === undefined) return say(404, { code: 'not_found', msg: 'no such artifact' });
        if (String(pending.zip.length) !== String(message.size))
          return say(400, { code: 'invalid_argument', msg: `size is ${pending.zip.length}, not ${message.size}` });
        const { expiresAt, zip } = pending;
        const id = 4_000_000_001 + this.artifacts.length;
        this.artifacts.push({ id, name: message.name, run, expiresAt, digest: message.hash ?? '', zip });
        return say(200, { ok: true, artifact_id: String(id) });
      }
      case 'ListArtifacts': {
        const found = this.artifacts.filter(
          ({ id }) => message.id_filter === undefined || message.id_filter === String(id),
        );
        const artifacts = found.map(({ id, name, zip }) => ({
          ...{ workflow_run_backend_id: run, workflow_job_run_backend_id: job },
          ...{ database_id: String(id), name, size: String(zip.length) },
        }));
        return say(200, { artifacts });
      }
      case 'GetSignedArtifactURL':
        return pending
          ? say(200, { signed_url: signed(pending.blob) })
          : say(404, { code: 'not_found', msg: 'no such artifact' });
      default:
        return say(404, { code: 'bad_route', msg: `no method ${method}` });
    }
  }
}

/** Fields of the requests, as protobuf's JSON writes them. */
interface Message {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
  readonly name: string;
  readonly version?: number;
  readonly expires_at?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly id_filter?: string;
}

const SIGNATURE = 'c2ln+bmF0/dXJl=';

/** A block blob: its content is the blocks of the last list, in the order of that list. */
class Pending {
  zip = Buffer.alloc(0);
  readonly #blocks = new Map<string, Buffer>();

  constructor(
    /** Name in the storage. */
    readonly blob: string,
    readonly expiresAt: string | null,
  ) {}

  put(query: URLSearchParams, body: Buffer): number {
    switch (query.get('comp')) {
      case 'block':
        this.#blocks.set(query.get('blockid') ?? '', body);
        return 201;
      case 'blocklist': {
        const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id!);
        if (ids.some((id) => !this.#blocks.has(id))) return 400;
        this.zip = Buffer.concat(ids.map((id) => this.#blocks.get(id)!));
        return 201;
      }
      default:
        return 400;
    }
  }
}

function scopeOf(authorization: string | undefined): { run: string; job: string } | null {
  const claims = authorization?.match(/^Bearer [^.]+\.([^.]+)\./)?.[1];
  if (claims === undefined) return null;
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { scp?: string };
  const scope = scp?.match(/(?:^| )Actions\.Results:([^: ]+):([^: ]+)/);
  return scope ? { run: scope[1]!, job: scope[2]! } : null;
}

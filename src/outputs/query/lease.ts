import { setTimeout as wait } from 'node:timers/promises';

export interface Lent<T> {
  open(): Promise<T>;
  close(resource: T): void;
}

/** It is closed when nobody has used it for this long. */
const IDLE_MS = 3_000;
/** It is opened anew after so many uses. */
const MOST_USES = 1_000;
/** For so long new users wait until those before them have ended, so that it can be closed. */
const PATIENCE_MS = 4_000;

/**
 * Something that many use at the same time, opened for the first of them and closed when nobody has used it for a while.
 * What it gathers while it is open stays bounded under users without end, too: now and then it is closed between two
 * of them. It is never open twice.
 */
export class Lease<T> {
  private opened: Promise<T> | null = null;
  private users = 0;
  private uses = 0;
  private idle: NodeJS.Timeout | null = null;
  private renewal: Promise<void> | null = null;
  private whenUnused: (() => void) | null = null;

  constructor(
    private readonly lent: Lent<T>,
    private readonly mostUses = MOST_USES,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async use<R>(use: (resource: T) => Promise<R>): Promise<R> {
    while (this.renewal) await this.renewal;
    this.users++;
    if (this.idle) clearTimeout(this.idle);
    if (++this.uses >= this.mostUses) this.renewal = this.renew();
    try {
      this.opened ??= this.lent.open().catch((error) => {
        this.opened = null;
        throw error;
      });
      return await use(await this.opened);
    } finally {
      if (--this.users === 0) {
        this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
        this.whenUnused?.();
      }
    }
  }

  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle);
    const opened = this.opened;
    this.opened = null;
    this.uses = 0;
    await opened?.then(
      (resource) => this.lent.close(resource),
      () => {},
    );
  }

  /** One that takes long is not waited for: then it is tried again after as many uses. */
  private async renew(): Promise<void> {
    const unused = new Promise<void>((done) => {
      this.whenUnused = done;
    });
    await Promise.race([unused, wait(this.patienceMs, undefined, { ref: false })]);
    if (this.users === 0) await this.close();
    this.uses = 0;
    this.renewal = null;
    this.whenUnused = null;
  }
}

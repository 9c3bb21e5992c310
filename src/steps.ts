import type { Progress } from './kernel/progress';

/** The steps of a run: timed, reported, and each a place where an interruption takes effect. */
export class Steps {
  private readonly spent: Record<string, number> = {};
  private current: { readonly name: string; readonly since: number } | null = null;

  constructor(
    private readonly progress: Progress,
    readonly signal: AbortSignal,
  ) {}

  begin(name: string, total?: number, unit?: string): void {
    this.signal.throwIfAborted();
    this.close();
    this.current = { name, since: performance.now() };
    this.progress.step(name, total, unit);
  }

  advance(done: number, bytes?: number): void {
    this.signal.throwIfAborted();
    this.progress.advance(done, bytes);
  }

  /** @returns step → milliseconds */
  end(): Record<string, number> {
    this.close();
    this.progress.end();
    return this.spent;
  }

  private close(): void {
    if (this.current) this.spent[this.current.name] = Math.round(performance.now() - this.current.since);
    this.current = null;
  }
}

/** Where long work reports to; the surface decides how it looks. */
export interface Progress {
  /** Begins a step; `total` in `unit` when it is known. Ends the one before. */
  step(name: string, total?: number, unit?: string): void;
  /** `done` of the step so far, with bytes where data is read. */
  advance(done: number, bytes?: number): void;
  /** The last step is over. */
  end(): void;
}

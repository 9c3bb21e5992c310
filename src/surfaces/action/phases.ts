/** Where the time of a run goes, from the start of the process on. */
export class Phases {
  private readonly spent: [name: string, milliseconds: number][] = [];
  private name = 'start-up';
  private since = 0;

  /** Ends the phase before it. */
  begin(name: string): void {
    const now = performance.now();
    this.spent.push([this.name, now - this.since]);
    this.name = name;
    this.since = now;
  }

  /** Says what the current phase was made of, in milliseconds, and what to call the rest of it. */
  detail(parts: Readonly<Record<string, number>>, rest: string): void {
    for (const [name, milliseconds] of Object.entries(parts)) {
      this.spent.push([name, milliseconds]);
      this.since += milliseconds;
    }
    this.name = rest;
  }

  /** One line for the log. */
  end(): string {
    this.begin('');
    const parts = this.spent.map(([name, milliseconds]) => `${name} ${(milliseconds / 1000).toFixed(1)} s`);
    return `Time: ${parts.join(', ')}; ${(performance.now() / 1000).toFixed(1)} s in all.`;
  }
}

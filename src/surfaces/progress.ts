import type { Progress } from '../kernel/progress';

const REDRAW_MS = 100;
const LOG_EVERY_MS = 10_000;

interface Step {
  readonly name: string;
  readonly total: number | undefined;
  readonly unit: string;
  readonly since: number;
  done: number;
  bytes: number;
}

/** One line that is redrawn on a terminal; elsewhere a line when a step ends and every ten seconds within it. */
export function createProgress(stream: NodeJS.WriteStream, verbosity: number): Progress {
  const live = Boolean(stream.isTTY) && !process.env.CI;
  let step: Step | null = null;
  let lastShown = 0;

  const finish = (): void => {
    if (!step) return;
    if (live) stream.write('\r\x1b[K');
    if (verbosity > 0 || !live) stream.write(`${line(step)}\n`);
    step = null;
  };
  return {
    step(name, total, unit = '') {
      finish();
      step = { name, total, unit, since: performance.now(), done: 0, bytes: 0 };
      lastShown = performance.now();
      if (live) stream.write(`\r\x1b[K${name} …`);
    },
    advance(done, bytes = 0) {
      if (!step) return;
      step.done = done;
      step.bytes = bytes;
      const now = performance.now();
      if (now - lastShown < (live ? REDRAW_MS : LOG_EVERY_MS)) return;
      lastShown = now;
      stream.write(live ? `\r\x1b[K${line(step)}` : `${line(step)} …\n`);
    },
    end: finish,
  };
}

function line({ name, total, unit, since, done, bytes }: Step): string {
  const seconds = (performance.now() - since) / 1000;
  const parts = [name.padEnd(8), `${seconds.toFixed(1)} s`];
  if (total !== undefined) parts.push(`${done}/${total} ${unit}`);
  if (bytes > 0)
    parts.push(
      `${(bytes / 1e6).toFixed(1)} MB`,
      `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
      `${Math.round(done / seconds)} ${unit}/s`,
    );
  return parts.join('  ');
}

import { type Command, CommanderError } from 'commander';
import { messageOf, UserError } from '../kernel/errors';
import { visibleLines } from '../kernel/visible';

const INTERRUPTED = 130;
/** Of an error's message, which may hold names from the repository. */
const LONGEST_LINE = 2000;

/** Runs a command line and sets the exit code: what its action set, else 0; 1 failed, 2 wrong usage, 130 interrupted. */
export async function runProgram(
  argv: readonly string[],
  program: (signal: AbortSignal) => Command | Promise<Command>,
): Promise<void> {
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort());
  // Whoever reads may have seen enough, as in `codeintel query … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await (await program(interrupt.signal)).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = exitCode(error, interrupt.signal);
  }
}

function exitCode(error: unknown, signal: AbortSignal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (signal.aborted) {
    process.stderr.write('\ncodeintel: interrupted; the earlier output is as it was\n');
    return INTERRUPTED;
  }
  const defect = `a defect of CodeIntel: ${(error instanceof Error && error.stack) || messageOf(error)}`;
  const said = error instanceof UserError ? error.message : defect;
  process.stderr.write(`\ncodeintel: ${visibleLines(said, LONGEST_LINE)}\n`);
  return error instanceof UserError ? error.exitCode : 1;
}

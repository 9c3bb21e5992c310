/**
 * A failure whose message is written for the user: it names what failed and what to do about it, and is
 * shown without a stack. Any other error that reaches a surface is a defect of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    message: string,
    /** Exit code of the command line: 2 wrong usage, 1 everything else. */
    readonly exitCode: 1 | 2 = 1,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { messageOf, UserError } from '../../kernel/errors';
import { VERSION } from '../../kernel/version.generated';
import { addDatasetsCommand } from './datasets';
import { addDiffCommand } from './diff';
import { addDocsCommand } from './docs';
import { addPipelineCommand } from './pipeline';

const INTERRUPTED = 130;

/** Runs the command line and returns its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort());

  const program = new Command('codeintel')
    .description('Turns a Python repository into a small data warehouse and compares commits by function.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .showSuggestionAfterError();
  addPipelineCommand(program, interrupt.signal);
  addDocsCommand(program, interrupt.signal);
  addDiffCommand(program, interrupt.signal);
  addDatasetsCommand(program);

  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (interrupt.signal.aborted) {
      process.stderr.write('\ncodeintel: interrupted; the earlier output is as it was\n');
      return INTERRUPTED;
    }
    process.stderr.write(
      `\ncodeintel: ${error instanceof UserError ? error.message : `a defect of CodeIntel: ${error instanceof Error ? error.stack : messageOf(error)}`}\n`,
    );
    return error instanceof UserError ? error.exitCode : 1;
  }
}

main(process.argv).then((code) => {
  process.exitCode = code;
});

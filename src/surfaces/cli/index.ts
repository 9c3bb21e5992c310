#!/usr/bin/env node
import { Command } from 'commander';
import { VERSION } from '../../kernel/version.generated';
import { runProgram } from '../program';

type AddCommand = (program: Command, signal: AbortSignal) => void;

/** In the order of `--help`. Code is loaded when its command may be meant: all of it takes longer than some commands. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  pipeline: async () => (await import('./pipeline.js')).addPipelineCommand,
  docs: async () => (await import('./docs.js')).addDocsCommand,
  diff: async () => (await import('./diff.js')).addDiffCommand,
  datasets: async () => (await import('./datasets.js')).addDatasetsCommand,
  config: async () => (await import('./config.js')).addConfigCommand,
  query: async () => (await import('./query.js')).addQueryCommand,
  artifact: async () => (await import('./artifact.js')).addArtifactCommand,
  serve: async () => (await import('../http/command.js')).addServeCommand,
  mcp: async () => (await import('./mcp.js')).addMcpCommand,
};

runProgram(process.argv, async (signal) => {
  const program = new Command('codeintel')
    .description('Turns a Python repository into a small data warehouse and compares commits by function.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .showSuggestionAfterError();
  const meant = Object.entries(COMMANDS).filter(([name]) => name === process.argv[2]);
  for (const [, load] of meant.length > 0 ? meant : Object.entries(COMMANDS)) (await load())(program, signal);
  return program;
});

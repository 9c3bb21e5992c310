#!/usr/bin/env node
import { Command } from 'commander';
import { VERSION } from '../../kernel/version.generated';
import { addServeCommand } from '../http/command';
import { runProgram } from '../program';
import { addArtifactCommand } from './artifact';
import { addConfigCommand } from './config';
import { addDatasetsCommand } from './datasets';
import { addDiffCommand } from './diff';
import { addDocsCommand } from './docs';
import { addMcpCommand } from './mcp';
import { addPipelineCommand } from './pipeline';
import { addQueryCommand } from './query';

runProgram(process.argv, (signal) => {
  const program = new Command('codeintel')
    .description('Turns a Python repository into a small data warehouse and compares commits by function.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .showSuggestionAfterError();
  addPipelineCommand(program, signal);
  addDocsCommand(program, signal);
  addDiffCommand(program, signal);
  addDatasetsCommand(program);
  addConfigCommand(program);
  addQueryCommand(program, signal);
  addArtifactCommand(program, signal);
  addServeCommand(program, signal);
  addMcpCommand(program, signal);
  return program;
});

#!/usr/bin/env node
import { Command } from 'commander';
import { VERSION } from '../../kernel/version.generated';
import { runProgram } from '../program';
import { configureMcp } from './command';

runProgram(process.argv, (signal) =>
  configureMcp(new Command('codeintel-mcp').version(VERSION).exitOverride(), signal),
);

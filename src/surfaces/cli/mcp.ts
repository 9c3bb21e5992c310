import type { Command } from 'commander';
import { configureMcp } from '../mcp/command';

export function addMcpCommand(program: Command, signal: AbortSignal): void {
  configureMcp(program.command('mcp'), signal);
}

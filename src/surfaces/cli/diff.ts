import type { Command } from 'commander';

export function addDiffCommand(_program: Command, _signal: AbortSignal): void {}

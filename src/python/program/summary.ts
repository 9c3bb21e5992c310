import type { Module } from '../ast';
import type { Entity } from '../outline';
import type { SourceText } from '../source';

/** One parsed file. */
export interface ParsedFile {
  readonly path: string;
  readonly module: string;
  readonly source: SourceText;
  readonly ast: Module;
  /** Pre-order; the module first. A summary refers to an entity by its position here. */
  readonly entities: readonly Entity[];
}

/** What the analysis of the whole repository needs to know of one file; plain data that can leave the worker. */
export interface ModuleSummary {
  readonly module: string;
}

export function summarise({ module }: ParsedFile): ModuleSummary {
  return { module };
}

import { Compiler } from './compiler';
import type { ModuleSummary, ParsedFile } from './layout';

export type { ModuleSummary, ParsedFile } from './layout';

/** Says in constraints what a file does with values. */
export function summarise(file: ParsedFile): ModuleSummary {
  return new Compiler(file).compile();
}

import type { Diagnostic } from '../../kernel/diagnostic';
import type { ConfigFile } from '../../kernel/evidence';

export interface ConfigFiles {
  /** Sorted by path. */
  readonly files: readonly ConfigFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the keys of the configuration files among `paths`; `root` must be a real path. */
export function readConfigFiles(_root: string, _paths: readonly string[]): ConfigFiles {
  return { files: [], diagnostics: [] };
}

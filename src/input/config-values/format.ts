import type { ConfigFile } from '../../kernel/evidence';
import type { Keys } from './keys';

/**
 * What is wrong with a file, without any of its text: that may be a secret.
 */
export interface ConfigProblem {
  readonly message: string;
  /** 1-based. */
  readonly line: number | undefined;
}

/** Puts the keys of a text into `keys`, as far as it can be read. */
export type ConfigReader = (text: string, keys: Keys) => ConfigProblem | null;

/** Files that tools write and nobody configures. */
const LOCK_FILES = new Set([
  ...['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'composer.lock.json', 'conda-lock.yml'],
]);

const EXTENSIONS: Readonly<Record<string, ConfigFile['format']>> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
  ini: 'ini',
  cfg: 'ini',
  env: 'env',
};

/** Null for a file that holds no configuration. */
export function formatOf(path: string): ConfigFile['format'] | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.env')) return 'env';
  if (LOCK_FILES.has(name)) return null;
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension]! : null;
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

import type { Diagnostic } from '../../kernel/diagnostic';
import type { ConfigFile } from '../../kernel/evidence';
import { reporter } from '../diagnostic';
import { excludedByName } from '../exclusions';
import { readRepoText } from '../repo-text';
import { readEnv } from './env';
import { type ConfigReader, formatOf } from './format';
import { readIni } from './ini';
import { readJson } from './json';
import { Keys } from './keys';
import { readToml } from './toml';
import { readYaml } from './yaml';

/** A larger file holds data, not configuration. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_KEYS_PER_FILE = 20_000;
const MAX_KEYS = 200_000;

const READERS: Readonly<Record<ConfigFile['format'], ConfigReader>> = {
  yaml: readYaml,
  toml: readToml,
  json: readJson,
  ini: readIni,
  env: readEnv,
};

const report = reporter('config');

export interface ConfigFiles {
  /** Sorted by path. */
  readonly files: readonly ConfigFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the keys of the configuration files among `paths`; `root` must be a real path. */
export function readConfigFiles(root: string, paths: readonly string[]): ConfigFiles {
  const files: ConfigFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const listed = new Set(paths);
  const isPackage = (folder: string) => listed.has(`${folder}/__init__.py`);
  let left = MAX_KEYS;
  for (const path of paths.toSorted()) {
    const format = formatOf(path);
    if (format === null || excludedByName(path, isPackage) !== null) continue;
    if (left === 0) {
      const message = `The repository has more than ${MAX_KEYS} configuration keys: the files from here on were not read.`;
      diagnostics.push(report('warning', 'config-keys', path, message));
      break;
    }
    const file = readRepoText(root, path, MAX_BYTES);
    if (file === null) continue;
    if ('problem' in file) {
      const message = `The configuration keys of the file are missing: ${file.problem}.`;
      diagnostics.push(report('warning', 'config-unreadable', path, message));
      continue;
    }
    const limit = Math.min(left, MAX_KEYS_PER_FILE);
    const keys = new Keys(limit);
    const problem = readKeys(READERS[format], file.text, keys);
    if (problem) {
      const message = `Configuration keys of the file may be missing: ${problem.message}. Correct it to have all of them.`;
      diagnostics.push(report('warning', 'config-syntax', path, message, problem.line));
    }
    if (keys.incomplete) {
      const message = `The file has more than ${limit} keys, or some that are too deep or too long to be configuration: the others are listed.`;
      diagnostics.push(report('info', 'config-keys', path, message));
    }
    left -= keys.list.length;
    files.push({ path, format, keys: keys.list });
  }
  return { files, diagnostics };
}

function readKeys(read: ConfigReader, text: string, keys: Keys): ReturnType<ConfigReader> {
  if (text.includes('\0')) return { message: 'it holds NUL bytes, so it is not text', line: undefined };
  try {
    const problem = read(text, keys);
    if (problem || !text.includes('\ufffd')) return problem;
    return { message: 'it holds bytes that are not UTF-8', line: undefined };
  } catch (error) {
    // A parser that gives up on a file of thousands of nested levels.
    if (error instanceof RangeError) return { message: 'it is nested too deeply', line: undefined };
    throw error;
  }
}

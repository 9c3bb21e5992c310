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

const MIB = 1024 * 1024;
/** A larger file holds data, not configuration. YAML takes many times its size to parse. */
const MAX_BYTES: Readonly<Record<ConfigFile['format'], number>> = {
  yaml: MIB,
  toml: 4 * MIB,
  json: 4 * MIB,
  ini: 4 * MIB,
  env: 4 * MIB,
};
const MAX_KEYS_PER_FILE = 20_000;
/** For the whole repository: what is read, and what is kept. */
const MAX_TOTAL_BYTES = 16 * MIB;
const MAX_TOTAL_KEYS = 200_000;

/** Files that every output folder of ours holds. */
const OUTPUT_FILES = ['index.json', 'run_manifest.json'] as const;

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

/**
 * Reads the keys of the configuration files among `paths`; `root` must be a real path. Where they are too many,
 * those nearest to the top of the repository are read.
 */
export function readConfigFiles(root: string, paths: readonly string[]): ConfigFiles {
  const files: ConfigFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const leftOut: string[] = [];
  let bytesLeft = MAX_TOTAL_BYTES;
  let keysLeft = MAX_TOTAL_KEYS;
  for (const { path, format } of configFilesAmong(paths)) {
    const file = readRepoText(root, path, MAX_BYTES[format]);
    if (file === null) continue;
    if ('problem' in file) {
      const message = `The configuration keys of the file are missing: ${file.problem}.`;
      diagnostics.push(report('warning', 'config-unreadable', path, message));
      continue;
    }
    if (file.text.length > bytesLeft || keysLeft === 0) {
      leftOut.push(path);
      continue;
    }
    const limit = Math.min(keysLeft, MAX_KEYS_PER_FILE);
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
    bytesLeft -= file.text.length;
    keysLeft -= keys.list.length;
    files.push({ path, format, keys: keys.list });
  }
  if (leftOut.length > 0) {
    const message = `Configuration files that were not read: ${leftOut.length}, e.g. ${leftOut[0]}. Together they have more than ${MAX_TOTAL_BYTES / MIB} MB or ${MAX_TOTAL_KEYS} keys.`;
    diagnostics.push(report('warning', 'config-files', null, message));
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), diagnostics };
}

/** The least deep ones first, then by path. What an earlier run wrote into the repository is no part of it. */
function configFilesAmong(paths: readonly string[]): Pick<ConfigFile, 'path' | 'format'>[] {
  const listed = new Set(paths);
  const isPackage = (folder: string) => listed.has(`${folder}/__init__.py`);
  const isOutput = (folder: string) => OUTPUT_FILES.every((name) => listed.has(`${folder}${name}`));
  const found = paths.toSorted().flatMap((path) => {
    const format = formatOf(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (format === null || excludedByName(path, isPackage) !== null || isOutput(folder)) return [];
    return [{ path, format }];
  });
  const depth = (path: string) => path.split('/').length;
  return found.sort((a, b) => depth(a.path) - depth(b.path));
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

import { parse, TomlError } from 'smol-toml';
import type { Diagnostic } from '../kernel/diagnostic';
import { reporter } from './diagnostic';
import { parseIni } from './project-config';
import { readRepoText } from './repo-text';

/** What the project's coverage configuration says about lines that need no test. */
export interface CoverageConfig {
  /** The file it is from, repository-relative; null when there is none. */
  readonly path: string | null;
  /** Patterns in place of coverage.py's own; null keeps those. */
  readonly excludeLines: readonly string[] | null;
  /** Patterns besides. */
  readonly excludeAlso: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** In coverage.py's order; the first with settings for it counts, alone. */
const FILES = ['.coveragerc', '.coveragerc.toml', 'setup.cfg', 'tox.ini', 'pyproject.toml'] as const;
const NONE: CoverageConfig = { path: null, excludeLines: null, excludeAlso: [], diagnostics: [] };

const problem = reporter('config');

/** Reads the coverage configuration of a repository; `root` must be a real path. */
export function readCoverageConfig(root: string): CoverageConfig {
  const diagnostics: Diagnostic[] = [];
  for (const path of FILES) {
    const read = readRepoText(root, path);
    if (read === null) continue;
    if ('problem' in read) {
      diagnostics.push(unread(path, read.problem));
      continue;
    }
    const isOwn = path.startsWith('.coveragerc');
    let report: Settings | null;
    try {
      report = path.endsWith('.toml') ? reportInToml(read.text, isOwn) : reportInIni(read.text, isOwn);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      diagnostics.push(unread(path, error.message.split('\n')[0]!, error.line));
      continue;
    }
    if (report === null) continue;
    const patterns = (option: string): string[] | null => {
      const value = report[option];
      if (value === undefined) return null;
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
        return value.map((item) => withoutVariables(item).trim()).filter((pattern) => pattern !== '');
      }
      diagnostics.push(
        problem('warning', 'coverage-config', path, `${option} is not a list of strings and is passed over.`),
      );
      return null;
    };
    return { path, excludeLines: patterns('exclude_lines'), excludeAlso: patterns('exclude_also') ?? [], diagnostics };
  }
  return { ...NONE, diagnostics };
}

/** Option → value, of the section about reports. */
type Settings = Readonly<Record<string, unknown>>;

/** Null when the file has no settings for coverage.py. Its own file counts even when it is empty. */
function reportInIni(text: string, isOwn: boolean): Settings | null {
  const sections = parseIni(text);
  const isUsed = [...sections].some(([name, options]) => name.startsWith('coverage:') && options.size > 0);
  if (!isOwn && !isUsed) return null;
  return Object.fromEntries(sections.get('coverage:report') ?? (isOwn ? sections.get('report') : undefined) ?? []);
}

function reportInToml(text: string, isOwn: boolean): Settings | null {
  const document = parse(text);
  const settings = tableIn(tableIn(document, 'tool'), 'coverage');
  const isUsed = Object.values(settings).some((section) => Object.keys(Object(section)).length > 0);
  if (!isOwn) return isUsed ? tableIn(settings, 'report') : null;
  return 'report' in settings ? tableIn(settings, 'report') : tableIn(document, 'report');
}

function tableIn(value: Settings, key: string): Settings {
  const inner = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Settings) : {};
}

/** coverage.py replaces `$NAME` by the environment; of that only the defaults that stand in the file are known here. */
function withoutVariables(text: string): string {
  return text.replace(
    /\$(?:(\$)|\w+|\{\w+(?:\?|-([^}]*))?\})/g,
    (_, dollar?: string, value?: string) => dollar ?? value ?? '',
  );
}

function unread(path: string, reason: string, line?: number): Diagnostic {
  const message = `The coverage settings of ${path} are not used: ${reason}.`;
  return problem('warning', 'coverage-config', path, message, line);
}

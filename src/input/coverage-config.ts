import { parse, TomlError } from 'smol-toml';
import type { Diagnostic } from '../kernel/diagnostic';
import { reporter } from './diagnostic';
import { parseIni } from './project-config';
import { readRepoText } from './repo-text';

/** What the project's coverage configuration says about lines that need no test, and about paths. */
export interface CoverageConfig {
  /** The file it is from, repository-relative; null when there is none. */
  readonly path: string | null;
  /** Patterns in place of coverage.py's own; null keeps those. */
  readonly excludeLines: readonly string[] | null;
  /** Patterns besides. */
  readonly excludeAlso: readonly string[];
  /** Lists of equivalent folders, the first of each the one to map to. */
  readonly paths: readonly (readonly string[])[];
  /** Whether files are named relative to the folder of the run. */
  readonly relativeFiles: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** In coverage.py's order; the first with settings for it counts, alone. */
const FILES = ['.coveragerc', '.coveragerc.toml', 'setup.cfg', 'tox.ini', 'pyproject.toml'] as const;
const NONE: CoverageConfig = {
  path: null,
  excludeLines: null,
  excludeAlso: [],
  paths: [],
  relativeFiles: false,
  diagnostics: [],
};

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
    let sections: Sections | null;
    try {
      sections = path.endsWith('.toml') ? sectionsInToml(read.text, isOwn) : sectionsInIni(read.text, isOwn);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      diagnostics.push(unread(path, error.message.split('\n')[0]!, error.line));
      continue;
    }
    if (sections === null) continue;
    const texts = (option: string, value: unknown): string[] | null => {
      if (value === undefined) return null;
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
        return value.map((item) => withoutVariables(item).trim()).filter((text) => text !== '');
      }
      diagnostics.push(
        problem('warning', 'coverage-config', path, `${option} is not a list of strings and is passed over.`),
      );
      return null;
    };
    const { report, run } = sections;
    return {
      path,
      excludeLines: texts('exclude_lines', report.exclude_lines),
      excludeAlso: texts('exclude_also', report.exclude_also) ?? [],
      paths: Object.entries(sections.paths).flatMap(([option, value]) => {
        const folders = texts(option, value)?.flatMap((text) => splitUnlessToml(path, text)) ?? [];
        return folders.length > 0 ? [folders] : [];
      }),
      relativeFiles: isTrue(run.relative_files),
      diagnostics,
    };
  }
  return { ...NONE, diagnostics };
}

/** Option → value. */
type Settings = Readonly<Record<string, unknown>>;
type Sections = Readonly<Record<'report' | 'run' | 'paths', Settings>>;

/** Null when the file has no settings for coverage.py. Its own file counts even when it is empty. */
function sectionsInIni(text: string, isOwn: boolean): Sections | null {
  const found = parseIni(text);
  const isUsed = [...found].some(([name, options]) => name.startsWith('coverage:') && options.size > 0);
  if (!isOwn && !isUsed) return null;
  return sections((name) =>
    Object.fromEntries(found.get(`coverage:${name}`) ?? (isOwn ? found.get(name) : undefined) ?? []),
  );
}

function sectionsInToml(text: string, isOwn: boolean): Sections | null {
  const document = parse(text);
  const settings = tableIn(tableIn(document, 'tool'), 'coverage');
  const isUsed = Object.values(settings).some((section) => Object.keys(Object(section)).length > 0);
  if (!isOwn) return isUsed ? sections((name) => tableIn(settings, name)) : null;
  return sections((name) => tableIn(name in settings ? settings : document, name));
}

function sections(section: (name: string) => Settings): Sections {
  return { report: section('report'), run: section('run'), paths: section('paths') };
}

/** As `configparser` reads a boolean. */
function isTrue(value: unknown): boolean {
  return value === true || (Array.isArray(value) && /^(?:1|yes|true|on)$/i.test(String(value[0])));
}

/** In INI files a comma parts a list as a line does. */
function splitUnlessToml(path: string, text: string): string[] {
  if (path.endsWith('.toml')) return [text];
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
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

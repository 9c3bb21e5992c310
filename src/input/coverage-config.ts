import { parse, TomlError } from 'smol-toml';
import type { Diagnostic } from '../kernel/diagnostic';
import { reporter } from './diagnostic';
import { type Ini, parseIni } from './ini';
import { readRepoText } from './repo-text';

/** What the project's coverage configuration says about lines and files that need no test, and about paths. */
export interface CoverageConfig {
  /** The file it is from, repository-relative; null when there is none. */
  readonly path: string | null;
  /** Patterns in place of coverage.py's own; null keeps those. */
  readonly excludeLines: readonly string[] | null;
  /** Patterns besides. */
  readonly excludeAlso: readonly string[];
  /** Globs of the files that reports are about, all when empty, less those to omit. */
  readonly include: readonly string[];
  readonly omit: readonly string[];
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
  include: [],
  omit: [],
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
      if (isOwn || MENTIONED.test(read.text)) diagnostics.push(unread(path, error.message.split('\n')[0]!, error.line));
      continue;
    }
    if (sections === null) continue;
    if (sections.problem) diagnostics.push(refused(path, sections.problem));
    const texts = (option: string, value: unknown): string[] | null => {
      if (value === undefined) return null;
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
        return value.map(withoutVariables);
      }
      const message = `${option} is not a list of strings and is passed over. Write \`${option} = ["…"]\`.`;
      diagnostics.push(problem('warning', 'coverage-config', path, message));
      return null;
    };
    const patterns = (option: string) =>
      texts(option, report[option])
        ?.map((text) => text.trim())
        .filter(Boolean);
    const list = (option: string, value: unknown): string[] =>
      texts(option, value)?.flatMap((text) => splitUnlessToml(path, text)) ?? [];
    const { report, run } = sections;
    return {
      path,
      excludeLines: patterns('exclude_lines') ?? null,
      excludeAlso: patterns('exclude_also') ?? [],
      include: list('include', report.include),
      omit: list('omit', report.omit),
      paths: Object.entries(sections.paths)
        .map(([option, value]) => list(option, value))
        .filter((folders) => folders.length > 0),
      relativeFiles: isTrue(run.relative_files),
      diagnostics,
    };
  }
  return { ...NONE, diagnostics };
}

/** A broken file that says nothing of coverage.py would have had no settings for it. */
const MENTIONED = /tool\s*\.\s*["']?coverage/;

/** Option → value. */
type Settings = Readonly<Record<string, unknown>>;
type Sections = Readonly<Record<'report' | 'run' | 'paths', Settings>> & { readonly problem: Ini['problem'] };

/** Null when the file has no settings for coverage.py. Its own file counts even when it is empty. */
function sectionsInIni(text: string, isOwn: boolean): Sections | null {
  const { sections: found, problem } = parseIni(text);
  const isUsed = [...found].some(([name, options]) => name.startsWith('coverage:') && options.size > 0);
  if (!isOwn && !isUsed) return null;
  const section = (name: string) => found.get(`coverage:${name}`) ?? (isOwn ? found.get(name) : undefined) ?? [];
  return { ...sections((name) => Object.fromEntries(section(name))), problem };
}

function sectionsInToml(text: string, isOwn: boolean): Sections | null {
  const document = parse(text);
  const settings = tableIn(tableIn(document, 'tool'), 'coverage');
  const isUsed = Object.values(settings).some((section) => Object.keys(Object(section)).length > 0);
  if (!isOwn) return isUsed ? sections((name) => tableIn(settings, name)) : null;
  return sections((name) => tableIn(name in settings ? settings : document, name));
}

function sections(section: (name: string) => Settings): Sections {
  return { report: section('report'), run: section('run'), paths: section('paths'), problem: null };
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
  const message = `Its coverage settings are not used, so that lines and files they exclude count: ${reason}. Correct the file.`;
  return problem('warning', 'coverage-config', path, message, line);
}

function refused(path: string, { message: reason, line }: NonNullable<Ini['problem']>): Diagnostic {
  const message = `coverage.py refuses the file, because ${reason}; what else it says of coverage is used. Correct the line.`;
  return problem('warning', 'coverage-config', path, message, line);
}

/** What one report says: the checker and, for each file with errors, how many. Paths are as the checker wrote them. */
export interface CheckerReport {
  readonly checker: Checker;
  /** Only pyright writes it. */
  readonly version: string | null;
  readonly errors: ReadonlyMap<string, number>;
}

export const CHECKERS = ['pyright', 'pyrefly', 'mypy'] as const;
export type Checker = (typeof CHECKERS)[number];

/** Not a report that can be used; says why, to follow "was not used:". */
export interface Unusable {
  readonly problem: string;
}

/** Reads what `pyright --outputjson`, `pyrefly check --output-format json` or `mypy --output json` wrote. */
export function readCheckerReport(text: string): CheckerReport | Unusable {
  // With nothing to say, mypy writes an empty line; when it fails it writes nothing at all.
  if (/^\r?\n$/.test(text)) return { checker: 'mypy', version: null, errors: new Map() };
  if (text.trim() === '') return { problem: 'it is empty' };
  const whole = parsed(text);
  if (whole === undefined) return readMypyLines(text);
  const { version, generalDiagnostics, summary, errors } = fieldsOf(whole);
  if (Array.isArray(generalDiagnostics)) {
    if (fieldsOf(summary).filesAnalyzed === 0) return { problem: 'pyright had no file to analyse' };
    const ofPyright = { checker: 'pyright', version: typeof version === 'string' ? version : null } as const;
    return { ...ofPyright, errors: countErrors(generalDiagnostics, 'file') };
  }
  if (Array.isArray(errors)) return { checker: 'pyrefly', version: null, errors: countErrors(errors, 'path') };
  if (isMypyLine(whole)) return readMypyLines(text);
  return { problem: 'it is JSON, but not of pyright, pyrefly or mypy' };
}

/** One object a line. */
function readMypyLines(text: string): CheckerReport | Unusable {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const entries = lines.map(parsed);
  const broken = entries.findIndex((entry) => !isMypyLine(entry));
  if (broken === -1) return { checker: 'mypy', version: null, errors: countErrors(entries, 'file') };
  return {
    problem:
      broken === 0 ? 'it is not the JSON of a type checker' : `it breaks off or is damaged at entry ${broken + 1}`,
  };
}

function isMypyLine(value: unknown): boolean {
  const { file, severity, message } = fieldsOf(value);
  return typeof file === 'string' && typeof severity === 'string' && typeof message === 'string';
}

/** Early versions of pyrefly have no severity: all they list are errors. */
function countErrors(entries: readonly unknown[], pathField: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries.map(fieldsOf)) {
    const path = entry[pathField];
    if (typeof path !== 'string' || (entry.severity ?? 'error') !== 'error') continue;
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

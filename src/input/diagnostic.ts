import type { Diagnostic, Severity, Stage } from '../kernel/diagnostic';

type Report = (severity: Severity, code: string, path: string | null, message: string, line?: number) => Diagnostic;

/** Makes the diagnostics of one stage. */
export function reporter(stage: Stage): Report {
  return (severity, code, path, message, line) => ({ path, stage, severity, code, message, line: line ?? null });
}

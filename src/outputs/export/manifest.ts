import type { RunReport } from '../../datasets/sources';

/** What differs between two runs that make the same tables. */
export interface RunEnvironment {
  /** Dataset names the run was asked for; empty for all. */
  readonly targets: readonly string[];
  readonly workers: number;
  readonly durationsMs: Readonly<Record<string, number>>;
  readonly sourceBytes: number;
}

/** `run_manifest.json`: what `core.run_manifest` says, every diagnostic, and the circumstances of the run. */
export function manifestText({ snapshot, ...report }: RunReport, run: RunEnvironment): string {
  const { repo, commit, generatedAt, sourceRoots, excluded, settings, signals } = snapshot;
  const manifest = {
    repo,
    commit,
    generated_at: generatedAt,
    tool_version: report.toolVersion,
    schema_version: report.schemaVersion,
    tools: report.tools,
    targets: run.targets,
    source_roots: sourceRoots,
    excluded,
    settings,
    signals,
    counts: report.counts,
    diagnostics: report.diagnostics,
    environment: {
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
      workers: run.workers,
      durations_ms: run.durationsMs,
      source_bytes: run.sourceBytes,
      peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

import { join } from 'node:path';
import type { Command } from 'commander';
import type { Diagnostic, Severity } from '../../kernel/diagnostic';
import { visible } from '../../kernel/visible';
import { type PipelineOptions, type PipelineResult, runPipeline } from '../../pipeline';
import { createProgress } from '../progress';
import { pinnedClock, positiveInteger, setting } from './options';

/** Where a run keeps its things when not told otherwise, relative to the repository. */
export const DEFAULT_DB = join('.codeintel', 'codeintel.duckdb');
export const DEFAULT_OUTPUT = 'Document Output';

interface RunFlags {
  readonly repoRoot: string;
  readonly repo?: string;
  readonly commit?: string;
  readonly dbPath?: string;
  readonly buildDir?: string;
  readonly documentOutputDir?: string;
  readonly target: readonly string[];
  readonly sourceRoot: readonly string[];
  readonly coverage: readonly string[];
  readonly tests: readonly string[];
  readonly typeReport: readonly string[];
  readonly pyright?: string;
  readonly scip?: string;
  readonly tagsIndex?: string;
  readonly historyWindow?: string;
  readonly workers?: number;
  readonly verbose: number;
  readonly json?: boolean;
}

export function addPipelineCommand(program: Command, signal: AbortSignal): void {
  const pipeline = program.command('pipeline').description('Turn a checkout into the warehouse.');
  pipeline
    .command('run')
    .description('Analyse a checkout: writes the database and the output folder.')
    .option('--repo-root <folder>', 'checkout to analyse', '.')
    .option('--repo <owner/name>', 'name of the repository (default: from the remote "origin")')
    .option('--commit <sha>', 'commit the checkout is at (default: HEAD)')
    .option('--db-path <file>', `database (default: ${DEFAULT_DB} in the repository)`)
    .option('--build-dir <folder>', 'working files of the run (default: beside the database)')
    .option('--document-output-dir <folder>', `exports (default: "${DEFAULT_OUTPUT}" in the repository)`)
    .option('--target <dataset...>', 'make only these datasets and what they need', [])
    .option('--source-root <folder...>', 'folders that module names are relative to (default: detected)', [])
    .option('--coverage <glob...>', 'coverage reports: .coverage, JSON, XML, LCOV (default: by convention)', [])
    .option('--tests <glob...>', 'test reports: pytest-json-report, JUnit XML (default: by convention)', [])
    .option('--type-report <glob...>', 'JSON reports of pyright, pyrefly, mypy (default: by convention)', [])
    .option('--pyright <auto|off|path>', 'run pyright: where it is found, never, or the one at this path')
    .option(
      '--scip <builtin|scip-python|auto>',
      'what makes the SCIP index: CodeIntel, scip-python, or that where it is found (default: builtin)',
    )
    .option('--tags-index <file>', 'tags by path (default: tags_index.yaml)')
    .option('--history-window <n|nd>', 'history that counts: commits, or days as 365d (default: 2000)')
    .option('--workers <n>', 'parser threads (default: one per core)', positiveInteger)
    .option(
      '-v, --verbose',
      'show the steps (-v) and every diagnostic (-vv)',
      (_value, previous: number) => previous + 1,
      0,
    )
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText(
      'after',
      '\nWhat no option says is taken from codeintel.yml at the top of the checkout.\nExit codes: 0 complete, 1 failed, 2 wrong usage, 130 interrupted.\nSOURCE_DATE_EPOCH pins the clock of the run, which makes its output reproducible.',
    )
    .action(async (flags: RunFlags) => {
      const options = await pipelineOptions(flags);
      const result = await runPipeline(options, createProgress(process.stderr, flags.verbose), signal);
      process.stdout.write(
        flags.json ? `${JSON.stringify(result, null, 2)}\n` : summary(result, options, flags.verbose),
      );
    });
}

async function pipelineOptions(flags: RunFlags): Promise<PipelineOptions> {
  const dbPath = flags.dbPath ?? join(flags.repoRoot, DEFAULT_DB);
  return {
    repoRoot: flags.repoRoot,
    dbPath,
    buildDir: flags.buildDir ?? join(dbPath, '..', 'build'),
    outputDir: flags.documentOutputDir ?? join(flags.repoRoot, DEFAULT_OUTPUT),
    targets: flags.target,
    ...(flags.repo === undefined ? {} : { repo: flags.repo }),
    ...(flags.commit === undefined ? {} : { commit: flags.commit }),
    ...(flags.sourceRoot.length === 0 ? {} : { sourceRoots: flags.sourceRoot }),
    ...(flags.coverage.length === 0 ? {} : { coverage: flags.coverage }),
    ...(flags.tests.length === 0 ? {} : { tests: flags.tests }),
    types: {
      ...(flags.typeReport.length === 0 ? {} : { reports: flags.typeReport }),
      ...(flags.pyright === undefined ? {} : { pyright: flags.pyright }),
    },
    ...(flags.scip === undefined ? {} : { scip: await setting('scip', flags.scip) }),
    ...(flags.tagsIndex === undefined ? {} : { tagsIndex: flags.tagsIndex }),
    ...(flags.historyWindow === undefined
      ? {}
      : { historyWindow: await setting('history-window', flags.historyWindow) }),
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
    ...pinnedClock(),
  };
}

function summary(result: PipelineResult, options: PipelineOptions, verbosity: number): string {
  const total = Object.values(result.durationsMs).reduce((sum, ms) => sum + ms, 0);
  const missing = result.signals.filter((signal) => !signal.available);
  const lines = [
    `${shown(result.repo)} at ${result.commit.slice(0, 12)}: ${result.files} files, ${(result.bytes / 1e6).toFixed(1)} MB in ${(total / 1000).toFixed(1)} s`,
    ...Object.entries(result.counts).map(([table, rows]) => `  ${table.padEnd(34)} ${String(rows).padStart(9)} rows`),
    ...missing.map((signal) => `  without ${signal.signal}: ${shown(signal.reason ?? '')}`),
    ...diagnosticLines(result.diagnostics, verbosity),
    `Database: ${options.dbPath}`,
    `Exports:  ${options.outputDir}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Longest name or message that is shown. */
const LONGEST = 1000;

/** Repository text may hold characters that a terminal would act on or that hide others. */
function shown(text: string): string {
  return visible(text, LONGEST);
}

function diagnosticLines(diagnostics: readonly Diagnostic[], verbosity: number): string[] {
  if (diagnostics.length === 0) return [];
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const listed =
    verbosity > 1 ? diagnostics : diagnostics.filter((diagnostic) => diagnostic.severity !== 'info').slice(0, 10);
  const lines = [`  ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`];
  for (const { path, line, severity, message } of listed) {
    lines.push(
      `  ${severity}: ${path === null ? '' : `${shown(path)}${line === null ? '' : `:${line}`}: `}${shown(message)}`,
    );
  }
  if (listed.length < diagnostics.length) lines.push(`  all of them: -vv, or core.diagnostics`);
  return lines;
}

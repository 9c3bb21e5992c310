import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { configured } from './configured';
import { DATASETS } from './datasets/index.generated';
import type { AnalysedRepository, FilePart, RecordedFile, RunReport } from './datasets/sources';
import { READS, SQL } from './datasets/sql.generated';
import { extract, type Parsers } from './extract';
import { readConfiguration } from './input/configuration-file';
import { settingsFrom } from './input/configuration-keys';
import { readExternalIndex, scipProject } from './input/scip';
import { openSnapshot } from './input/snapshot';
import type { Table } from './kernel/dataset';
import { byPlace, type Diagnostic } from './kernel/diagnostic';
import { messageOf, UserError } from './kernel/errors';
import type { Progress } from './kernel/progress';
import { SCIP_DOCUMENTS, type ScipUnit } from './kernel/scip';
import type { ParsingInput, Snapshot } from './kernel/snapshot';
import { PARTS, VERSION } from './kernel/version.generated';
import { type OutputFolder, openOutput } from './outputs/export/export';
import { manifestText } from './outputs/export/manifest';
import type { PipelineOptions, PipelineResult } from './pipeline';
import { type Plan, planRun } from './plan';
import type { ResolvedCalls } from './python/program/resolution';
import { RepositorySymbols } from './python/program/symbols';
import { Resolver } from './resolve';
import { Steps } from './steps';
import { SCHEMA_VERSION } from './store/schema';
import { Staging } from './store/staging';
import type { ExtractResult } from './worker';
import { Writing } from './writing';

/** DuckDB's share of the memory a run may take; parsing takes the rest. */
const DATABASE_MEMORY = '384MB';

/** The whole story, in order. Until the last lines nothing the user has is touched. */
export async function run(
  given: PipelineOptions,
  parsers: Parsers,
  progress: Progress,
  signal: AbortSignal,
): Promise<PipelineResult> {
  const configuration = given.configuration ?? (await readConfiguration(given.repoRoot));
  const options = configured(configuration, given);
  if (options.workers !== undefined) await parsers.resize(options.workers);
  const steps = new Steps(progress, signal);
  steps.begin('discover');
  const { input, complete } = await openSnapshot({ ...options, settings: settingsFrom(configuration), signal });
  const plan = planRun(DATASETS, options.targets, ({ name }) => READS[name] ?? []);
  const parts = partsNeeded(plan, input);
  const tables = plan.fromFiles.map((table) => table.name);
  const parsing = extract({ parsers, input, tables, parts, signal });
  // They are at work while the native library is loaded, which keeps this thread busy.
  await parsers.started();
  const staging = await openStaging(options, input);
  let output: OutputFolder | null = null;
  let writing: Writing | null = null;
  let resolver: Resolver | null = null;
  try {
    const publication = await staging.publishInto(resolve(options.dbPath), sqlOf);
    output = options.outputDir === null ? null : await openOutput(options.outputDir);
    writing = new Writing(staging, publication, output, signal);
    if (parts?.includes('program')) resolver = new Resolver(signal);
    steps.begin('parse', input.files.length, 'files');
    const parsed = await loadFiles(staging, parsing, steps);
    const resolving = await resolver?.resolve(
      parsed.recorded.map(({ path, program }) => ({ path, summary: program! })),
    );
    const completed = await completeFiles(staging, plan);
    steps.begin('evidence');
    const snapshot = await complete;
    await loadSnapshot(staging, plan, snapshot);
    writing.add([...plan.fromSnapshot, ...plan.fromFiles]);
    const scip = await indexExternally(plan, snapshot, options, steps);
    const late = lateTables(plan, snapshot);
    const resolved = await resolveRepository(
      staging,
      plan,
      late,
      snapshot,
      parsed.recorded,
      scip.units,
      resolving?.calls ?? null,
      steps,
      writing,
    );
    const analysed = await analyse(staging, plan, late, steps, writing);
    const found = [snapshot.diagnostics, parsed.diagnostics, completed, scip.diagnostics, resolved, analysed];
    const diagnostics = found.flat();
    const report = await closeBooks(staging, plan, { snapshot, diagnostics }, steps);

    writing.add(plan.fromRun);
    steps.begin('write', plan.tables.length, 'tables');
    await writing.finish((exported) => steps.advance(exported));
    const durationsMs = steps.end();
    await output?.write(
      'run_manifest.json',
      manifestText(report, {
        targets: options.targets,
        workers: parsers.workers,
        durationsMs,
        sourceBytes: parsed.bytes,
      }),
    );
    await publication.commit();
    await output?.commit(snapshot.generatedAt);
    const { repo, commit, signals, files } = snapshot;
    return {
      repo,
      commit,
      signals,
      counts: report.counts,
      diagnostics: report.diagnostics,
      durationsMs,
      bytes: parsed.bytes,
      files: files.length,
    };
  } catch (error) {
    await writing?.abandon();
    await output?.discard();
    signal.throwIfAborted(); // then that is why something failed
    throw diskFull(error) ?? error;
  } finally {
    await resolver?.stop();
    staging.discard();
  }
}

async function openStaging(options: PipelineOptions, input: ParsingInput): Promise<Staging> {
  const folder = resolve(options.buildDir);
  try {
    for (const needed of [folder, dirname(resolve(options.dbPath))]) mkdirSync(needed, { recursive: true });
  } catch (error) {
    const remedy = 'choose others with --build-dir and --db-path';
    throw new UserError(`A folder of the run cannot be made (${messageOf(error)}): ${remedy}.`, 1, { cause: error });
  }
  const run = { repo: input.repo, commit: input.commit, clock: input.generatedAt };
  return Staging.create(join(folder, `run-${process.pid}.spill`), DATASETS, run, DATABASE_MEMORY).catch(
    (error: unknown) => {
      throw diskFull(error) ?? error;
    },
  );
}

async function loadSnapshot(staging: Staging, plan: Plan, snapshot: Snapshot): Promise<void> {
  for (const { name, producer } of plan.fromSnapshot) {
    if (producer.from === 'snapshot') await staging.appendRows(name, producer.rows(snapshot));
  }
  await staging.flush();
}

/** Takes in the rows of the files as they come. */
async function loadFiles(staging: Staging, parsing: AsyncIterable<ExtractResult>, steps: Steps) {
  const diagnostics: Diagnostic[] = [];
  const recorded: RecordedFile[] = [];
  let files = 0;
  let bytes = 0;
  for await (const result of parsing) {
    for (const batch of result.batches) await staging.append(batch);
    recorded.push(...result.recorded);
    diagnostics.push(...result.diagnostics);
    files += result.files;
    bytes += result.bytes;
    steps.advance(files, bytes);
  }
  return { diagnostics, recorded, bytes };
}

async function completeFiles(staging: Staging, plan: Plan): Promise<Diagnostic[]> {
  await staging.flush();
  const diagnostics: Diagnostic[] = [];
  for (const table of plan.fromFiles) diagnostics.push(...(await withoutDuplicates(staging, table.name)));
  return diagnostics;
}

/** Null when no table is about all files. */
function partsNeeded({ fromRepository }: Plan, input: ParsingInput): FilePart[] | null {
  if (fromRepository.length === 0) return null;
  const parts = fromRepository.flatMap(({ producer }) => (producer.from === 'repository' ? producer.needs(input) : []));
  return [...new Set(parts as FilePart[])].sort();
}

/** Has scip-python make the index, when that is asked for and the index is wanted. */
async function indexExternally(plan: Plan, snapshot: Snapshot, options: PipelineOptions, steps: Steps) {
  const choice = options.scip ?? 'builtin';
  if (choice === 'builtin' || !plan.tables.some(({ name }) => name === SCIP_DOCUMENTS)) {
    return { units: null, diagnostics: [] };
  }
  steps.begin('scip');
  return readExternalIndex(snapshot, { choice, workFolder: resolve(options.buildDir), signal: steps.signal });
}

/** Makes the tables that need all files at once. */
async function resolveRepository(
  staging: Staging,
  plan: Plan,
  late: ReadonlySet<string>,
  snapshot: Snapshot,
  files: readonly RecordedFile[],
  external: Iterable<ScipUnit> | null,
  resolving: Promise<ResolvedCalls> | null,
  steps: Steps,
  writing: Writing,
): Promise<Diagnostic[]> {
  const [after, before] = partition(plan.fromRepository, late);
  const selects = partition(plan.fromSelects, late)[1];
  let done = 0;
  const advance = (): void => steps.advance(++done);
  steps.begin('resolve', plan.fromRepository.length + selects.length, 'tables');
  const diagnostics: Diagnostic[] = [];
  let calls: ResolvedCalls | null = null;
  let names: RepositorySymbols | undefined;
  const symbols = (): RepositorySymbols => {
    names ??= new RepositorySymbols(files.map(({ path, module, symbols }) => ({ path, module, symbols: symbols! })));
    return names;
  };
  const repository: AnalysedRepository = {
    snapshot,
    files,
    calls: () => calls!,
    symbols,
    scip: () =>
      writing.scipIndex(
        external === null
          ? { tool: 'codeintel', units: symbols().scip(scipProject(snapshot)) }
          : { tool: 'scip-python', units: external },
      ),
    report: (problem) => diagnostics.push({ stage: 'analyse', severity: 'warning', ...problem }),
  };
  const make = async (tables: readonly Table[]): Promise<void> => {
    for (const table of tables) {
      const { name, producer } = table;
      if (producer.from === 'repository') await staging.appendRows(name, producer.rows(repository));
      await staging.flush();
      diagnostics.push(...(await withoutDuplicates(staging, name)));
      writing.add([table]);
      advance();
    }
  };
  await make(before);
  diagnostics.push(...(await runSelects(staging, selects, writing, advance)));
  calls = await resolving;
  await make(after);
  return diagnostics;
}

/**
 * Names of the tables that are made when the calls are known; the others are made while those are resolved. Without
 * calls to wait for, every SELECT comes afterwards.
 */
function lateTables(plan: Plan, snapshot: Snapshot): ReadonlySet<string> {
  const late = new Set<string>();
  for (const table of plan.tables) {
    const { producer } = table;
    const needsCalls = producer.from === 'repository' && producer.needs(snapshot).includes('program');
    if (needsCalls || plan.reads(table).some((read) => late.has(read))) late.add(table.name);
  }
  return late.size > 0 ? late : new Set(plan.fromSelects.map(({ name }) => name));
}

function partition(tables: readonly Table[], names: ReadonlySet<string>): [within: Table[], without: Table[]] {
  return [tables.filter(({ name }) => names.has(name)), tables.filter(({ name }) => !names.has(name))];
}

/** Makes the tables that could not be made before the calls were known. */
async function analyse(
  staging: Staging,
  plan: Plan,
  late: ReadonlySet<string>,
  steps: Steps,
  writing: Writing,
): Promise<Diagnostic[]> {
  const [selects] = partition(plan.fromSelects, late);
  steps.begin('analyse', selects.length, 'tables');
  let done = 0;
  return runSelects(staging, selects, writing, () => steps.advance(++done));
}

async function runSelects(
  staging: Staging,
  tables: readonly Table[],
  writing: Writing,
  advance: () => void,
): Promise<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const table of tables) {
    await staging.select(table.name, sqlOf(table.name));
    diagnostics.push(...(await withoutDuplicates(staging, table.name)));
    writing.add([table]);
    advance();
  }
  return diagnostics;
}

async function withoutDuplicates(staging: Staging, table: string): Promise<Diagnostic[]> {
  const dropped = await staging.dropDuplicates(table);
  if (!dropped) return [];
  const message = `${table}: ${dropped.rows} rows had the key of an earlier row and were left out, through a defect of CodeIntel, e.g. ${dropped.example}`;
  return [{ path: null, stage: 'analyse', severity: 'error', code: 'duplicate-key', message, line: null }];
}

/** Counts what is complete, and makes the tables about the run from that. */
async function closeBooks(
  staging: Staging,
  plan: Plan,
  found: Pick<RunReport, 'snapshot' | 'diagnostics'>,
  steps: Steps,
): Promise<RunReport> {
  const complete = plan.tables.filter((table) => table.producer.from !== 'run');
  steps.begin('count', complete.length, 'tables');
  const counts: Record<string, number> = {};
  for (const name of complete.map((table) => table.name).sort()) {
    counts[name] = await staging.count(name);
    steps.advance(Object.keys(counts).length);
  }
  const diagnostics = found.diagnostics.toSorted(byPlace);
  const report: RunReport = {
    snapshot: found.snapshot,
    diagnostics,
    counts,
    toolVersion: VERSION,
    schemaVersion: SCHEMA_VERSION,
    tools: PARTS,
  };
  for (const { name, producer } of plan.fromRun) {
    if (producer.from === 'run') await staging.appendRows(name, producer.rows(report));
  }
  await staging.flush();
  return report;
}

function sqlOf(name: string): string {
  const sql = SQL[name];
  if (sql === undefined) throw new Error(`${name} has no .sql file beside its declaration`);
  return sql;
}

/** How the file system says it, and DuckDB of what it would have to keep on disk. */
const DISK_FULL =
  /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large|disk full|failed to offload data block/i;

function diskFull(error: unknown): UserError | null {
  if (!DISK_FULL.test(messageOf(error))) return null;
  const remedy = 'free some space, or point --build-dir, --db-path and --document-output-dir elsewhere';
  return new UserError(
    `The disk is full or a limit on its use is reached (${messageOf(error).split('\n')[0]}): ${remedy}. The earlier output is as it was.`,
    1,
    { cause: error },
  );
}

import { Transfer, worker } from 'workerpool';
import { assetBytes } from './assets';
import type { FunctionFlow } from './datasets/flows';
import { DATASETS } from './datasets/index.generated';
import type { AnalysedFile, FilePart, IdentifiedEntity, IdentifiedFunction, RecordedFile } from './datasets/sources';
import { readSource } from './input/read-source';
import type { Table } from './kernel/dataset';
import type { Diagnostic } from './kernel/diagnostic';
import { messageOf } from './kernel/errors';
import { createHash128, goid, type Hash128, urn } from './kernel/goid';
import type { Settings } from './kernel/settings';
import type { Snapshot } from './kernel/snapshot';
import { classBases } from './python/bases';
import { controlFlow } from './python/cfg';
import { configUses } from './python/config-uses';
import { configuredExclusions, type Exclusion } from './python/exclusions';
import { executableLines } from './python/executable-lines';
import { functionComplexities } from './python/function-complexity';
import { type Entity, outline } from './python/outline';
import { type Problem, parseModule, parseText } from './python/parse';
import { createParser, type PythonParser } from './python/parser';
import { type PackedCalls, packCalls } from './python/program/packed-calls';
import { type ProgramFile, type ResolvedCalls, resolveCalls } from './python/program/resolution';
import { summarise } from './python/program/summary';
import { fileSymbols } from './python/program/symbols';
import type { SourceText } from './python/source';
import { BatchBuilder, buffersOf, type ColumnBatch } from './store/batch';

/** Some files to analyse; what a worker is sent. */
export interface ExtractTask {
  readonly root: string;
  readonly repo: string;
  readonly commit: string;
  readonly tables: readonly string[];
  /** What to keep of each file for the tables about all of them; null when there are none. */
  readonly parts: readonly FilePart[] | null;
  /** As the coverage configuration has them. */
  readonly exclusions: Snapshot['exclusions'];
  readonly settings: Settings;
  readonly files: readonly { readonly path: string; readonly module: string }[];
}
/** What came of them. */
export interface ExtractResult {
  readonly batches: readonly ColumnBatch[];
  /** Empty when no table needs them. */
  readonly recorded: readonly RecordedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly bytes: number;
}

interface Tools {
  readonly parser: PythonParser;
  readonly hash: Hash128;
}
let tools: Promise<Tools> | undefined;

/** A file of another language, or of noise, has no end of problems: so many tell enough. */
const PROBLEMS_PER_FILE = 50;

async function createTools(): Promise<Tools> {
  const wasm = { runtime: assetBytes('web-tree-sitter.wasm'), python: assetBytes('tree-sitter-python.wasm') };
  return { parser: await createParser(wasm), hash: await createHash128() };
}

/** Resolves when the thread can parse. */
async function ready(): Promise<void> {
  tools ??= createTools();
  await tools;
}

async function extract(task: ExtractTask): Promise<InstanceType<typeof Transfer>> {
  tools ??= createTools();
  const { parser, hash } = await tools;
  const tables = DATASETS.filter(
    (dataset): dataset is Table => dataset.kind === 'table' && task.tables.includes(dataset.name),
  );
  const builders = tables.map((table) => ({ table, builder: new BatchBuilder(table) }));
  const exclusions = configuredExclusions(task.exclusions.lines, task.exclusions.also).exclusions;
  const recorded: RecordedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let bytes = 0;

  for (const { path, module } of task.files) {
    const read = readSource(task.root, path);
    if ('problem' in read) {
      diagnostics.push(read.problem);
      continue;
    }
    bytes += read.bytes.length;
    const parsed = parseModule(parser, read.bytes);
    diagnostics.push(...syntaxDiagnostics(path, parsed.problems));

    const entities = outline(parsed.ast, parsed.source, module).map((entity) => identify(entity, path, task, hash));
    const functions = entities.filter(
      (entity): entity is IdentifiedFunction => entity.kind === 'function' || entity.kind === 'method',
    );
    const { ast, source } = parsed;
    const file: AnalysedFile = {
      path,
      module,
      source,
      ast,
      entities,
      functions,
      isRecovered: parsed.hasErrors,
      flows: once(() => functions.map((entity) => flowOf(entity, source))),
      complexities: once(() => functionComplexities(functions, source.text)),
      hash,
      settings: task.settings,
      report: (problem) => diagnostics.push({ path, stage: 'analyse', severity: 'warning', ...problem }),
    };
    for (const { table, builder } of builders) {
      if (table.producer.from !== 'file') continue;
      try {
        builder.add(table.producer.rows(file));
      } catch (error) {
        diagnostics.push(failed(path, table.name, error));
      }
    }
    if (task.parts) recorded.push(record(file, task.parts, exclusions, parser));
  }
  const batches = builders.map(({ builder }) => builder.build());
  const result: ExtractResult = { recorded, batches, diagnostics, files: task.files.length, bytes };
  return new Transfer(result, buffersOf(batches));
}

function syntaxDiagnostics(path: string, problems: readonly Problem[]): Diagnostic[] {
  const of = ({ line, message, severity }: Problem): Diagnostic => ({
    path,
    stage: 'parse',
    severity,
    code: 'syntax-error',
    message: `${message}. Fix the line; what else could be read of the file is in the tables.`,
    line,
  });
  const rest = problems.length - PROBLEMS_PER_FILE;
  const found = problems.slice(0, PROBLEMS_PER_FILE).map(of);
  if (rest > 0) found.push(of({ ...problems[PROBLEMS_PER_FILE]!, message: `${rest} more problems from here on` }));
  return found;
}

function identify(entity: Entity, path: string, task: ExtractTask, hash: Hash128): IdentifiedEntity {
  const id = {
    path,
    kind: entity.kind,
    qualname: entity.qualname,
    startLine: entity.startLine,
    endLine: entity.kind === 'module' ? null : entity.endLine,
  };
  return { ...entity, goid: goid(hash, task.repo, task.commit, id), urn: urn(task.repo, id) };
}

function flowOf(entity: IdentifiedFunction, source: SourceText): FunctionFlow {
  return { entity, cfg: controlFlow(entity.node, source) };
}

function record(
  file: AnalysedFile,
  parts: readonly FilePart[],
  exclusions: readonly Exclusion[],
  parser: PythonParser,
): RecordedFile {
  const { path, module, ast, source, entities } = file;
  const position = new Map<Entity['node'], number>(entities.map(({ node }, i) => [node, i]));
  const lines = parts.includes('statements') ? executableLines(ast, source, exclusions) : null;
  return {
    path,
    module,
    entities: entities.map((entity) => ({
      goid: entity.goid,
      urn: entity.urn,
      kind: entity.kind,
      name: entity.name,
      qualname: entity.qualname,
      startLine: entity.startLine,
      headerLine: entity.headerLine,
      bodyStartLine: entity.bodyStartLine,
      endLine: entity.endLine,
      parent: entity.parent === null ? -1 : position.get(entity.parent.node)!,
    })),
    statements: lines && Uint32Array.from(lines.firsts),
    statementEnds: lines && Uint32Array.from(lines.lasts),
    symbols: parts.includes('symbols') ? fileSymbols(file) : null,
    program: parts.includes('program') ? summarise(file, (text) => parseText(parser, text)) : null,
    config: parts.includes('config') ? configUses(ast) : null,
    bases: parts.includes('bases') ? classBases(ast, module, path.endsWith('__init__.py'), entities) : null,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export interface ResolvedByWorker extends Pick<ResolvedCalls, 'limits'> {
  readonly packed: PackedCalls;
}

/** Resolves the calls of all files. */
function resolve(files: readonly ProgramFile[]): InstanceType<typeof Transfer> {
  const { calls, limits } = resolveCalls(files);
  const packed = packCalls(calls);
  const result: ResolvedByWorker = { packed, limits };
  return new Transfer(result, [packed.numbers.buffer]);
}

function failed(path: string, table: string, error: unknown): Diagnostic {
  return {
    path,
    stage: 'analyse',
    severity: 'error',
    code: 'facts-failed',
    message: `${table} has no rows for this file, through a defect of CodeIntel: ${messageOf(error)}`,
    line: null,
  };
}

worker({ ready, extract, resolve });

import type { Column } from '../kernel/column';
import { type Columns, declareTable, type Sources, type TableDeclaration } from '../kernel/dataset';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Hash128 } from '../kernel/goid';
import type { ScipTool, ScipUnit } from '../kernel/scip';
import type { Settings } from '../kernel/settings';
import type { ParsingInput, Snapshot } from '../kernel/snapshot';
import type { Module } from '../python/ast';
import type { ClassBases } from '../python/bases';
import type { ConfigUses } from '../python/config-uses';
import type { FunctionComplexity } from '../python/function-complexity';
import type { Entity, FunctionEntity } from '../python/outline';
import type { ProgramFile, ResolvedCalls } from '../python/program/resolution';
import type { FileSymbols, RepositorySymbols } from '../python/program/symbols';
import type { SourceText } from '../python/source';
import type { FunctionFlow } from './flows';

/** What tells an entity apart from every other of the snapshot. */
interface Identity {
  readonly goid: bigint;
  readonly urn: string;
}
export type IdentifiedEntity = Entity & Identity;
export type IdentifiedFunction = FunctionEntity & Identity;

/** One parsed file: what a fact producer reads. */
export interface AnalysedFile {
  readonly path: string;
  readonly module: string;
  readonly source: SourceText;
  readonly ast: Module;
  /** Pre-order; the module first. */
  readonly entities: readonly IdentifiedEntity[];
  /** The functions and methods among them. */
  readonly functions: readonly IdentifiedFunction[];
  /** Whether the file does not parse, and this is what could be recovered of it. */
  readonly isRecovered: boolean;
  /** The control flow of each function, worked out when it is first asked for. */
  readonly flows: () => readonly FunctionFlow[];
  /** What makes each function hard to follow, likewise. */
  readonly complexities: () => readonly FunctionComplexity[];
  readonly hash: Hash128;
  /** Thresholds and weights of the run. */
  readonly settings: Settings;
  /** Records that something of the file is missing from a table. */
  readonly report: (problem: Pick<Diagnostic, 'code' | 'message' | 'line'>) => void;
}

/** An entity without its tree: what is left of it when its file has been analysed. */
export interface RecordedEntity extends Identity {
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly qualname: string;
  readonly startLine: number;
  readonly headerLine: number;
  readonly bodyStartLine: number;
  readonly endLine: number;
  /** Position in the list of entities; -1 for the module. */
  readonly parent: number;
}

/** Parts of a file that outlive its analysis when a table needs them; the entities always do. */
export type FilePart = 'statements' | 'symbols' | 'program' | 'config' | 'bases';

/** What is kept of a file for the tables about all of them. */
export interface RecordedFile {
  readonly path: string;
  readonly module: string;
  /** Pre-order; the module first. */
  readonly entities: readonly RecordedEntity[];
  /** First lines of the executable statements by our own rules, ascending; null when no table needs them. */
  readonly statements: Uint32Array | null;
  /** The last line of each of `statements`. */
  readonly statementEnds: Uint32Array | null;
  /** Null when no table needs it. */
  readonly symbols: FileSymbols | null;
  /** Null when no table needs it. */
  readonly program: ProgramFile['summary'] | null;
  /** Null when no table needs it. */
  readonly config: ConfigUses | null;
  /** Null when no table needs it. */
  readonly bases: readonly ClassBases[] | null;
}

/** All files together: what tables about the repository read. */
export interface AnalysedRepository {
  readonly snapshot: Snapshot;
  /** Sorted by path; without those that could not be read. */
  readonly files: readonly RecordedFile[];
  /** What the files import, export and name, worked out when it is first asked for. Needs `symbols`. */
  readonly symbols: () => RepositorySymbols;
  /** The documents of the SCIP index, and the tool that they are from. Needs `symbols`. */
  readonly scip: () => { readonly tool: ScipTool; readonly units: Iterable<ScipUnit> };
  /** Who calls what. Needs `program`; can be taken once. */
  readonly calls: () => ResolvedCalls;
  /** Records that something is missing from a table. */
  readonly report: (problem: Pick<Diagnostic, 'path' | 'code' | 'message' | 'line'>) => void;
}

/** The run as a whole: what the manifest and the diagnostics are made from. */
export interface RunReport {
  readonly snapshot: Snapshot;
  readonly toolVersion: string;
  readonly schemaVersion: number;
  /** Component → version of everything that shaped the result. */
  readonly tools: Readonly<Record<string, string>>;
  /** Table → rows, for each table of this run that was complete when the report was made. */
  readonly counts: Readonly<Record<string, number>>;
  /** All of them, in a fixed order. */
  readonly diagnostics: readonly Diagnostic[];
}

interface DatasetSources extends Sources {
  readonly file: AnalysedFile;
  readonly input: ParsingInput;
  readonly snapshot: Snapshot;
  readonly repository: AnalysedRepository;
  readonly part: FilePart;
  readonly run: RunReport;
}

/** Declares a table of this project. */
export function table<
  const Cs extends Columns,
  const Ls extends Columns = Record<never, Column>,
  D extends keyof Cs = never,
>(declaration: TableDeclaration<Cs, DatasetSources, Ls, D>) {
  return declareTable<Cs, DatasetSources, Ls, D>(declaration);
}
export { declareView as view } from '../kernel/dataset';

/** JSON text of a value; keys keep the order they were written in. Half a surrogate pair, which DuckDB refuses, becomes U+FFFD. */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('\\ud')
    ? text.replace(/\\(?:ud[0-9a-f]{3}|.)/g, (sequence) => (sequence.length > 2 ? '\ufffd' : sequence))
    : text;
}

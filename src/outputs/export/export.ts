import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { stringify as yamlText } from 'yaml';
import type { Column } from '../../kernel/column';
import { baseName, type Table } from '../../kernel/dataset';
import { messageOf, UserError } from '../../kernel/errors';
import { type Database, identifier, literal } from '../../store/database';
import { withEnoughMemory } from '../../store/memory';

/** One snapshot of a database. */
export interface ExportSource {
  readonly database: Database;
  readonly repo: string;
  readonly commit: string;
}

const INDEX = 'index.json';

/** A folder under construction beside the final one; nobody sees it before `commit`. */
export interface OutputFolder {
  readonly path: string;
  /** Adds a file made by the caller. */
  write(name: string, text: string): Promise<void>;
  /** Writes `index.json` and puts the folder in the place of the previous one. */
  commit(generatedAt: Date): Promise<void>;
  /** Leaves the previous output as it was. */
  discard(): Promise<void>;
}

/**
 * Prepares the output folder.
 * @throws UserError when it cannot be written, or holds files that are not an earlier output.
 */
export async function openOutput(target: string): Promise<OutputFolder> {
  const final = resolve(target);
  const building = join(dirname(final), `.${basename(final)}.${process.pid}.building`);
  await refuseForeign(final);
  try {
    await mkdir(dirname(final), { recursive: true });
    await rm(building, { recursive: true, force: true });
    await mkdir(building);
  } catch (error) {
    throw new UserError(
      `The output folder ${final} cannot be written (${messageOf(error)}): choose another with --document-output-dir.`,
      1,
      { cause: error },
    );
  }
  return {
    path: building,
    write: (name, text) => writeFile(join(building, name), text),
    commit: async (generatedAt) => {
      const files = [...(await readdir(building)), INDEX].sort();
      await writeFile(
        join(building, INDEX),
        `${JSON.stringify({ generated_at: generatedAt.toISOString(), files }, null, 2)}\n`,
      );
      await replace(building, final);
    },
    discard: () => rm(building, { recursive: true, force: true }),
  };
}

/** DuckDB writes a sorted file on one core, so two tables at a time use two. */
const LANES = 2;

/**
 * Writes each table as its declaration says: Parquet and JSONL, or one document. Rows come in the
 * order they were loaded in, which is the same in every run.
 * @param onTable told the name of each table that is complete.
 */
export async function exportTables(
  source: ExportSource & { readonly tables: readonly Table[] },
  folder: OutputFolder,
  onTable: (name: string) => void,
): Promise<void> {
  const queue = [...source.tables];
  const lane = async (): Promise<void> => {
    const database = await source.database.connect();
    try {
      for (let table = queue.shift(); table; table = queue.shift()) {
        await exportTable({ ...source, database }, table, folder);
        onTable(table.name);
      }
    } finally {
      database.close();
    }
  };
  const stopAll = (error: unknown): never => {
    queue.length = 0;
    throw error;
  };
  // All lanes end before the failure of one is told: what it is told to may remove the folder and close the database.
  const ended = await Promise.allSettled(Array.from({ length: LANES }, () => lane().catch(stopAll)));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}

/** Writes one table as its declaration says. */
export async function exportTable(source: ExportSource, table: Table, folder: OutputFolder): Promise<void> {
  if (table.export.as === 'rows') await exportRows(source, table, folder.path);
  if (table.export.as === 'document') await folder.write(table.export.file, await documentText(source, table));
}

/** A higher level takes an eighth longer and saves nothing here. */
const PARQUET = 'COMPRESSION zstd, COMPRESSION_LEVEL 1';

async function exportRows({ database, repo, commit }: ExportSource, table: Table, folder: string): Promise<void> {
  const from = `FROM ${identifier(...table.name.split('.'))} WHERE repo = ${literal(repo)} AND "commit" = ${literal(commit)}`;
  const names = Object.keys(table.columns).map((name) => identifier(name));
  const path = (ending: string) => literal(join(folder, `${baseName(table)}.${ending}`));
  const copies = [
    `COPY (SELECT ${names.join(', ')} ${from}) TO ${path('parquet')} (FORMAT parquet, ${PARQUET})`,
    `COPY (SELECT ${jsonColumns(table).join(', ')} ${from}) TO ${path('jsonl')} (FORMAT json)`,
  ];
  for (const copy of copies) await withEnoughMemory(database, () => database.run(copy));
}

function jsonColumns(table: Table): string[] {
  return Object.entries(table.columns).map(([name, column]) => `${jsonValue(name, column)} AS ${identifier(name)}`);
}

/** A JSON number would lose a GOID's digits; DuckDB writes time stamps without a zone. */
function jsonValue(name: string, { type }: Column): string {
  if (type === 'DECIMAL(38,0)') return `${identifier(name)}::VARCHAR`;
  if (type === 'TIMESTAMP') return `strftime(${identifier(name)}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
  return identifier(name);
}

async function documentText({ database, repo, commit }: ExportSource, table: Table): Promise<string> {
  if (table.export.as !== 'document') throw new Error(`${table.name} is not exported as a document`);
  const rows = await database.rows<Record<string, unknown>>(
    `SELECT ${jsonColumns(table).join(', ')} FROM ${identifier(...table.name.split('.'))} WHERE repo = ? AND "commit" = ?`,
    [repo, commit],
  );
  const objects = rows.map((row) => plain(table, row));
  const content = table.export.shape === 'object' ? (objects[0] ?? {}) : objects;
  return table.export.format === 'json' ? `${JSON.stringify(content, null, 2)}\n` : yamlText(content);
}

/** JSON columns as values; repo and commit only where the declaration itself names them. */
function plain(table: Table, row: Record<string, unknown>): Record<string, unknown> {
  const isList = table.export.as === 'document' && table.export.shape === 'list';
  return Object.fromEntries(
    Object.entries(table.columns)
      .filter(([, column]) => !isList || column.run === null)
      .map(([name, column]) => [
        name,
        column.type === 'JSON' && row[name] !== null ? JSON.parse(String(row[name])) : row[name],
      ]),
  );
}

/** Only a folder that an earlier run wrote, or an empty one, is replaced. */
async function refuseForeign(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found) return;
  if (!found.isDirectory())
    throw new UserError(`${folder} is a file: choose another output folder with --document-output-dir.`);
  const files = await readdir(folder);
  if (files.length > 0 && !(await isIndex(join(folder, INDEX)))) {
    throw new UserError(
      `${folder} holds files that are not an earlier output (no ${INDEX} of ours): empty it, or choose another with --document-output-dir.`,
    );
  }
}

/** Whether a file is the index of an earlier output; other programs have an `index.json`, too. */
async function isIndex(path: string): Promise<boolean> {
  try {
    const index = JSON.parse(await readFile(path, 'utf8'));
    return typeof index.generated_at === 'string' && Array.isArray(index.files) && index.files.includes(INDEX);
  } catch {
    return false;
  }
}

async function replace(from: string, to: string): Promise<void> {
  const old = `${from}.old`;
  const hadOld = await rename(to, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(from, to);
  } catch (error) {
    if (hadOld) await rename(old, to);
    throw error;
  }
  if (hadOld) await rm(old, { recursive: true, force: true });
}

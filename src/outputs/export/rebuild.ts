import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { DATASETS } from '../../datasets/index.generated';
import { SQL } from '../../datasets/sql.generated';
import { baseName, type Table } from '../../kernel/dataset';
import { messageOf, UserError } from '../../kernel/errors';
import { VERSION } from '../../kernel/version.generated';
import { Database, identifier, literal } from '../../store/database';
import { migrate } from '../../store/schema';

/** What the action calls the database and the exports in its artifact. */
export const DATABASE = 'codeintel.duckdb';
export const EXPORTS = 'Document Output';
const MANIFEST = 'core.run_manifest';
/** Documents are small; one beyond this is not ours. */
const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;

/**
 * The database of an artifact's folder. When it holds only exports, one is made from its Parquet files, else from its
 * JSONL files, and kept in the cache of the user until the files change.
 * @throws UserError when the folder holds neither, or a file is not what a run exports
 */
export async function databaseOf(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const ready = join(folder, DATABASE);
  if (existsSync(ready)) return ready;
  const place = existsSync(join(folder, EXPORTS)) ? join(folder, EXPORTS) : folder;
  const files = await exportedFiles(place);
  if (!files.some(({ table }) => table.name === MANIFEST)) {
    throw new UserError(
      `${folder} is not an artifact of CodeIntel: it has neither ${DATABASE} nor run_manifest.parquet or run_manifest.jsonl.`,
    );
  }
  const cache = join(cacheFolder(env), 'rebuilt');
  const target = join(cache, `${await fingerprint(place, files)}.duckdb`);
  if (existsSync(target)) return target;
  await mkdir(cache, { recursive: true });
  const building = `${target}.${process.pid}.building`;
  try {
    await rebuild(building, place, files);
    await rename(building, target);
  } finally {
    for (const left of [building, `${building}.wal`, `${building}.json`]) await rm(left, { force: true });
  }
  return target;
}

interface ExportedFile {
  readonly table: Table;
  readonly file: string;
  readonly format: 'parquet' | 'jsonl' | 'document';
}

/** One file per table that has any, Parquet before JSONL. */
async function exportedFiles(folder: string): Promise<ExportedFile[]> {
  const present = new Set(
    await readdir(folder).catch((error) => {
      throw new UserError(`${folder} cannot be read (${messageOf(error)}): choose another with --artifact.`);
    }),
  );
  const tables = DATASETS.filter((dataset): dataset is Table => dataset.kind === 'table');
  // The documents leave out what the manifest says.
  tables.sort((a, b) => Number(b.name === MANIFEST) - Number(a.name === MANIFEST));
  return tables.flatMap((table): ExportedFile[] => {
    if (table.export.as === 'none') return [];
    const candidates: ExportedFile[] =
      table.export.as === 'document'
        ? [{ table, file: table.export.file, format: 'document' }]
        : (['parquet', 'jsonl'] as const).map((format) => ({ table, file: `${baseName(table)}.${format}`, format }));
    return candidates.filter(({ file }) => present.has(file)).slice(0, 1);
  });
}

/** Where CodeIntel keeps what it can get or make again. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return env.CODEINTEL_CACHE_DIR || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'codeintel');
}

async function fingerprint(folder: string, files: readonly ExportedFile[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([VERSION, folder]));
  for (const { file } of files) {
    const { size, mtimeMs } = await stat(join(folder, file));
    hash.update(JSON.stringify([file, size, mtimeMs]));
  }
  return hash.digest('hex').slice(0, 32);
}

async function rebuild(path: string, folder: string, files: readonly ExportedFile[]): Promise<void> {
  await rm(path, { force: true });
  const database = await Database.open(path);
  try {
    const [{ catalog }] = (await database.rows<{ catalog: string }>('SELECT current_catalog() AS catalog')) as [
      { catalog: string },
    ];
    await migrate(database, catalog, DATASETS, (name) => SQL[name] ?? '');
    for (const file of files) {
      try {
        await load(database, path, folder, file);
      } catch (error) {
        throw new UserError(`${join(folder, file.file)} is not what a run exports: ${messageOf(error).split('\n')[0]}`);
      }
    }
  } finally {
    database.close();
  }
}

async function load(
  database: Database,
  path: string,
  folder: string,
  { table, file, format }: ExportedFile,
): Promise<void> {
  if (format === 'document') {
    const rows = `${path}.json`;
    await writeFile(rows, JSON.stringify(await documentRows(database, table, join(folder, file))));
    return insert(database, table, Object.keys(table.columns), readJson(rows, table, 'array'));
  }
  const source = literal(join(folder, file));
  const reader =
    format === 'parquet' ? `read_parquet(${source})` : readJson(join(folder, file), table, 'newline_delimited');
  const asWritten =
    format === 'parquet' ? reader : `read_json(${source}, format = 'newline_delimited', sample_size = 1)`;
  const found = await database.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM ${asWritten}`);
  const present = new Set(found.map((column) => column.column_name));
  await insert(
    database,
    table,
    Object.keys(table.columns).filter((name) => present.has(name)),
    reader,
  );
}

/** Columns that an older version did not export stay NULL. */
async function insert(database: Database, table: Table, names: readonly string[], reader: string): Promise<void> {
  const into = identifier(...table.name.split('.'));
  for (const [name, { nullable }] of Object.entries(table.columns)) {
    if (nullable || names.includes(name)) continue;
    await database.run(`ALTER TABLE ${into} ALTER COLUMN ${identifier(name)} DROP NOT NULL`);
  }
  if (names.length === 0) return;
  const columns = names.map((name) => identifier(name)).join(', ');
  await database.run(
    `INSERT INTO ${into} (${columns}) SELECT ${names.map((name) => value(name, table)).join(', ')} FROM ${reader}`,
  );
}

/** DuckDB casts text to HUGEINT, and that to DECIMAL, hundreds of times faster than text to DECIMAL. */
function value(name: string, table: Table): string {
  const { type } = table.columns[name]!;
  return type === 'DECIMAL(38,0)' ? `${identifier(name)}::HUGEINT::DECIMAL(38,0)` : `${identifier(name)}::${type}`;
}

function readJson(path: string, table: Table, format: 'array' | 'newline_delimited'): string {
  const types = Object.entries(table.columns).map(([name, { type }]) => {
    return `${literal(name)}: ${literal(type === 'DECIMAL(38,0)' ? 'VARCHAR' : type)}`;
  });
  return `read_json(${literal(path)}, format = '${format}', columns = {${types.join(', ')}}, maximum_object_size = 67108864)`;
}

/** A document leaves out what is the same for the whole run. */
async function documentRows(database: Database, table: Table, path: string): Promise<unknown[]> {
  if (table.export.as !== 'document') throw new Error(`${table.name} is not exported as a document`);
  if ((await stat(path)).size > MOST_DOCUMENT_BYTES) throw new Error(`more than ${MOST_DOCUMENT_BYTES} bytes`);
  const text = await readFile(path, 'utf8');
  const content: unknown = table.export.format === 'json' ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 0 });
  const rows = (Array.isArray(content) ? content : [content]) as Record<string, unknown>[];
  const [run] = await database.rows<{ repo: string; commit: string; generated_at: string }>(
    'SELECT repo, "commit", generated_at FROM core.run_manifest',
  );
  const values = { repo: run?.repo, commit: run?.commit, clock: run?.generated_at };
  const constants = Object.entries(table.columns).flatMap(([name, column]) =>
    column.run === null ? [] : [[name, values[column.run]] as const],
  );
  return rows.map((row) => ({ ...Object.fromEntries(constants), ...row }));
}

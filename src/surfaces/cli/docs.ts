import { join } from 'node:path';
import type { Command } from 'commander';
import { DATASETS } from '../../datasets/index.generated';
import type { Table } from '../../kernel/dataset';
import { exportTables, openOutput } from '../../outputs/export/export';
import { Database } from '../../store/database';
import { storedTables } from '../../store/schema';
import { selectSnapshot } from '../../store/snapshots';
import { createProgress } from '../progress';
import { DEFAULT_DB, DEFAULT_OUTPUT } from './pipeline';

interface ExportFlags {
  readonly dbPath: string;
  readonly documentOutputDir: string;
  readonly repo?: string;
  readonly commit?: string;
}

export function addDocsCommand(program: Command, signal: AbortSignal): void {
  const docs = program.command('docs').description('The exported files.');
  docs
    .command('export')
    .description('Write the Parquet, JSONL and document files of a snapshot that a database holds.')
    .option('--db-path <file>', 'database', DEFAULT_DB)
    .option('--document-output-dir <folder>', 'folder to write', DEFAULT_OUTPUT)
    .option('--repo <owner/name>', 'repository of the snapshot')
    .option('--commit <sha>', 'commit of the snapshot, may be abbreviated (default: the newest)')
    .action(async (flags: ExportFlags) => {
      const database = await Database.open(flags.dbPath, { readOnly: true });
      try {
        const snapshot = await selectSnapshot(database, flags);
        const output = await openOutput(flags.documentOutputDir);
        const progress = createProgress(process.stderr, 0);
        try {
          const tables = await storedTables(
            database,
            DATASETS.filter((dataset): dataset is Table => dataset.kind === 'table'),
          );
          progress.step('export', tables.length, 'tables');
          let done = 0;
          await exportTables({ database, tables, ...snapshot }, output, () => {
            signal.throwIfAborted();
            progress.advance(++done);
          });
          progress.end();
          await output.commit(new Date(snapshot.generatedAt));
        } catch (error) {
          await output.discard();
          throw error;
        }
        process.stdout.write(
          `${snapshot.repo} at ${snapshot.commit.slice(0, 12)}: ${join(flags.documentOutputDir, 'index.json')}\n`,
        );
      } finally {
        database.close();
      }
    });
}

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { SCIP_DOCUMENTS, type ScipDocument, type ScipOccurrence, type ScipSymbol } from '../../kernel/scip';
import { type Database, identifier, literal } from '../../store/database';
import { withEnoughMemory } from '../../store/memory';
import { encodeDocument, encodeExternalSymbol, encodeMetadata, type ScipMetadata } from '../scip/encode';
import type { ExportSource, OutputFolder } from './export';

/** Documents that are in memory at a time. */
const BATCH = 100;
const UTF8 = 1;

interface DocumentRow {
  readonly relative_path: string;
  readonly language: string;
  readonly position_encoding: number;
  readonly tool: string;
  readonly names: string;
  readonly places: string;
  readonly symbols: string;
  readonly external_symbols: string;
}

/**
 * Writes `index.scip` (protobuf) and `index.scip.json` from the table of SCIP documents. Symbols outside the index
 * come last, each once.
 */
export async function exportScipIndex(
  source: ExportSource,
  folder: OutputFolder,
  version: string,
  signal: AbortSignal,
): Promise<void> {
  const binary = createWriteStream(join(folder.path, 'index.scip'));
  const json = createWriteStream(join(folder.path, 'index.scip.json'));
  const streams = [binary, json];
  const failed = Promise.all(streams.map((stream) => finished(stream)));
  failed.catch(() => {}); // awaited below
  try {
    const written = writeIndex(source, version, signal, binary, json);
    await Promise.race([written, failed]);
    await written;
    for (const stream of streams) stream.end();
    await failed;
  } finally {
    for (const stream of streams) stream.destroy();
  }
}

async function writeIndex(
  { database, repo, commit }: ExportSource,
  version: string,
  signal: AbortSignal,
  binary: WriteStream,
  json: WriteStream,
): Promise<void> {
  const external = new Map<string, ScipSymbol>();
  const defined = new Set<string>();
  let count = 0;
  for await (const row of rows(database, repo, commit)) {
    signal.throwIfAborted();
    const document = documentOf(row);
    if (count === 0) {
      const metadata = metadataOf(repo, row.tool, version);
      await write(binary, encodeMetadata(metadata));
      await write(json, `{"metadata":${JSON.stringify(metadata)},"documents":[\n`);
    }
    await write(binary, encodeDocument(document));
    await write(json, `${count === 0 ? '' : ',\n'}${documentText(document, row.symbols)}`);
    for (const { symbol } of document.symbols) defined.add(symbol);
    for (const information of JSON.parse(row.external_symbols) as ScipSymbol[]) {
      if (!external.has(information.symbol)) external.set(information.symbol, information);
    }
    count++;
  }
  if (count === 0) {
    const metadata = metadataOf(repo, 'codeintel', version);
    await write(binary, encodeMetadata(metadata));
    await write(json, `{"metadata":${JSON.stringify(metadata)},"documents":[`);
  }
  await write(json, '\n],"external_symbols":[');
  let first = true;
  for (const information of external.values()) {
    if (defined.has(information.symbol)) continue;
    await write(binary, encodeExternalSymbol(information));
    await write(json, `${first ? '\n' : ',\n'}${JSON.stringify(information)}`);
    first = false;
  }
  await write(json, '\n]}\n');
}

async function* rows(database: Database, repo: string, commit: string): AsyncGenerator<DocumentRow> {
  const from = `FROM ${identifier(...SCIP_DOCUMENTS.split('.'))} WHERE repo = ${literal(repo)} AND "commit" = ${literal(commit)}`;
  let after = '';
  for (;;) {
    const sql = `SELECT * ${from} AND relative_path > ${literal(after)} ORDER BY relative_path LIMIT ${BATCH}`;
    const batch = await withEnoughMemory(database, () => database.rows<DocumentRow>(sql));
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return;
    after = last.relative_path;
  }
}

function metadataOf(repo: string, tool: string, version: string): ScipMetadata {
  return {
    tool_info: { name: tool, version: tool === 'codeintel' ? version : '' },
    // Where the checkout stood says nothing to a reader elsewhere, and would differ from machine to machine.
    project_root: `file:///${repo}`,
    text_document_encoding: UTF8,
  };
}

function documentOf(row: DocumentRow): ScipDocument {
  const { relative_path, language, position_encoding } = row;
  const names = JSON.parse(row.names) as string[];
  const places = JSON.parse(row.places) as number[][];
  return {
    relative_path,
    language,
    position_encoding,
    occurrences: places.map((place) => occurrenceOf(place, names)),
    symbols: JSON.parse(row.symbols),
  };
}

function occurrenceOf(place: readonly number[], names: readonly string[]): ScipOccurrence {
  const [name, symbol_roles] = place;
  const occurrence = { range: rangeOf(place, 2), symbol: names[name!]!, symbol_roles: symbol_roles! };
  return place.length > 6 ? { ...occurrence, enclosing_range: rangeOf(place, 6) } : occurrence;
}

function rangeOf(numbers: readonly number[], at: number): number[] {
  const [line, column, endLine, endColumn] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!];
  return line === endLine ? [line, column, endColumn] : [line, column, endLine, endColumn];
}

/** @param symbols the text of its symbols, which need not be made again */
function documentText({ symbols: _, ...document }: ScipDocument, symbols: string): string {
  return `${JSON.stringify(document).slice(0, -1)},"symbols":${symbols}}`;
}

async function write(stream: WriteStream, chunk: Uint8Array | string): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain');
}

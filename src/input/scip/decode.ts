import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import {
  isLocalSymbol,
  SCIP_LANGUAGE,
  SCIP_UTF16,
  type ScipDocument,
  type ScipOccurrence,
  type ScipRelationship,
  type ScipSymbol,
  type ScipUnit,
} from '../../kernel/scip';

/** The documents of an index, decoded one by one as they are taken. */
export interface DecodedIndex {
  /** Of every document, sorted. */
  readonly paths: readonly string[];
  readonly units: Iterable<ScipUnit>;
}

type Fields = Readonly<Record<number, (reader: BinaryReader, wire: WireType) => void>>;

/**
 * Reads the documents of a SCIP index (protobuf).
 * @throws {Error} when the bytes are no such index, or it ends early.
 */
export function decodeIndex(bytes: Uint8Array): DecodedIndex {
  const documents: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  const external = new Map<string, ScipSymbol>();
  message(bytes, {
    2: (reader) => {
      const document = reader.bytes();
      // Every document is read once here, so that a damaged one is known before any is used.
      documents.push({ path: decodeDocument(document).relative_path, bytes: document });
    },
    3: (reader) => {
      const symbol = decodeSymbol(reader.bytes());
      if (!isLocalSymbol(symbol.symbol)) external.set(symbol.symbol, symbol);
    },
  });
  documents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const units = unitsOf(
    documents.map(({ bytes }) => bytes),
    external,
  );
  return { paths: documents.map(({ path }) => path), units };
}

function* unitsOf(documents: readonly Uint8Array[], external: ReadonlyMap<string, ScipSymbol>): Generator<ScipUnit> {
  const told = new Set<string>();
  for (const bytes of documents) {
    const document = decodeDocument(bytes);
    const externalSymbols: ScipSymbol[] = [];
    for (const { symbol } of document.occurrences) {
      const information = external.get(symbol);
      if (!information || told.has(symbol)) continue;
      told.add(symbol);
      externalSymbols.push(information);
    }
    yield { document, externalSymbols };
  }
}

function decodeDocument(bytes: Uint8Array): ScipDocument {
  let relative_path = '';
  let language = '';
  let position_encoding = 0;
  const occurrences: ScipOccurrence[] = [];
  const symbols: ScipSymbol[] = [];
  message(bytes, {
    1: (reader) => (relative_path = reader.string()),
    2: (reader) => {
      const occurrence = decodeOccurrence(reader.bytes());
      if (occurrence) occurrences.push(occurrence);
    },
    3: (reader) => symbols.push(decodeSymbol(reader.bytes())),
    4: (reader) => (language = reader.string()),
    6: (reader) => (position_encoding = reader.int32()),
  });
  return {
    relative_path,
    language: language.toLowerCase() || SCIP_LANGUAGE,
    // scip-python does not say; its columns are those of pyright.
    position_encoding: position_encoding || SCIP_UTF16,
    occurrences,
    symbols,
  };
}

/** Null for one whose range is none. */
function decodeOccurrence(bytes: Uint8Array): ScipOccurrence | null {
  const range: number[] = [];
  const enclosing_range: number[] = [];
  let symbol = '';
  let symbol_roles = 0;
  message(bytes, {
    1: (reader, wire) => numbers(reader, wire, range),
    2: (reader) => (symbol = reader.string()),
    3: (reader) => (symbol_roles = reader.int32()),
    7: (reader, wire) => numbers(reader, wire, enclosing_range),
  });
  if (symbol === '' || !isRange(range)) return null;
  const occurrence = { range, symbol, symbol_roles };
  return isRange(enclosing_range) ? { ...occurrence, enclosing_range } : occurrence;
}

function isRange(range: readonly number[]): boolean {
  return (range.length === 3 || range.length === 4) && range.every((number) => number >= 0);
}

function decodeSymbol(bytes: Uint8Array): ScipSymbol {
  const documentation: string[] = [];
  const relationships: ScipRelationship[] = [];
  const found: { -readonly [K in keyof ScipSymbol]: ScipSymbol[K] } = { symbol: '' };
  message(bytes, {
    1: (reader) => (found.symbol = reader.string()),
    3: (reader) => documentation.push(reader.string()),
    4: (reader) => relationships.push(decodeRelationship(reader.bytes())),
    5: (reader) => (found.kind = reader.int32()),
    6: (reader) => (found.display_name = reader.string()),
    7: (reader) => (found.signature_documentation = decodeSignature(reader.bytes())),
    8: (reader) => (found.enclosing_symbol = reader.string()),
  });
  if (documentation.length > 0) found.documentation = documentation;
  if (relationships.length > 0) found.relationships = relationships;
  return found;
}

function decodeSignature(bytes: Uint8Array): { language: string; text: string } {
  const found = { language: '', text: '' };
  message(bytes, {
    4: (reader) => (found.language = reader.string()),
    5: (reader) => (found.text = reader.string()),
  });
  return found;
}

function decodeRelationship(bytes: Uint8Array): ScipRelationship {
  const found: { -readonly [K in keyof ScipRelationship]: ScipRelationship[K] } = { symbol: '' };
  message(bytes, {
    1: (reader) => (found.symbol = reader.string()),
    2: (reader) => (found.is_reference = reader.bool()),
    3: (reader) => (found.is_implementation = reader.bool()),
    4: (reader) => (found.is_type_definition = reader.bool()),
    5: (reader) => (found.is_definition = reader.bool()),
  });
  return found;
}

/** Reads one message; fields that are not named are skipped. */
function message(bytes: Uint8Array, fields: Fields): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    const read = fields[field];
    if (read) read(reader, wire);
    else reader.skip(wire);
  }
  if (reader.pos !== reader.len) throw new RangeError('it ends within a field');
}

/** A repeated number, packed or not. */
function numbers(reader: BinaryReader, wire: WireType, into: number[]): void {
  if (wire !== WireType.LengthDelimited) {
    into.push(reader.int32());
    return;
  }
  const end = reader.uint32() + reader.pos;
  while (reader.pos < end) into.push(reader.int32());
}

import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { ScipDocument, ScipOccurrence, ScipRelationship, ScipSymbol } from '../../kernel/scip';

export interface ScipMetadata {
  readonly tool_info: { readonly name: string; readonly version: string };
  /** URI of the top folder of the documents. */
  readonly project_root: string;
  /** 1 for UTF-8. */
  readonly text_document_encoding: number;
}

/**
 * Parts of an `Index` message in protobuf. Parts written one after the other are one index: that is how protobuf joins
 * messages, and why an index need never be in memory as a whole.
 */
export function encodeMetadata(metadata: ScipMetadata): Uint8Array {
  return part(1, (writer) => {
    embed(writer, 2, (tool) => {
      text(tool, 1, metadata.tool_info.name);
      text(tool, 2, metadata.tool_info.version);
    });
    text(writer, 3, metadata.project_root);
    number(writer, 4, metadata.text_document_encoding);
  });
}

export function encodeDocument(document: ScipDocument): Uint8Array {
  return part(2, (writer) => {
    text(writer, 1, document.relative_path);
    const symbols = new Map<string, Uint8Array>();
    for (const one of document.occurrences) occurrence(writer, one, symbols);
    for (const one of document.symbols) embed(writer, 3, (inner) => symbol(inner, one));
    text(writer, 4, document.language);
    number(writer, 6, document.position_encoding);
  });
}

export function encodeExternalSymbol(information: ScipSymbol): Uint8Array {
  return part(3, (writer) => symbol(writer, information));
}

/** One for all parts: it keeps the memory that the largest of them needed. */
const PARTS = new BinaryWriter();

function part(field: number, write: (writer: BinaryWriter) => void): Uint8Array {
  embed(PARTS, field, write);
  return PARTS.finish();
}

/** @param symbols those of the document that were encoded before */
function occurrence(writer: BinaryWriter, one: ScipOccurrence, symbols: Map<string, Uint8Array>): void {
  let symbol = symbols.get(one.symbol);
  if (symbol === undefined) {
    symbol = Buffer.from(one.symbol);
    symbols.set(one.symbol, symbol);
  }
  writer.tag(2, WireType.LengthDelimited).fork();
  packed(writer, 1, one.range);
  writer.tag(2, WireType.LengthDelimited).bytes(symbol);
  number(writer, 3, one.symbol_roles);
  if (one.enclosing_range) packed(writer, 7, one.enclosing_range);
  writer.join();
}

function symbol(writer: BinaryWriter, information: ScipSymbol): void {
  text(writer, 1, information.symbol);
  for (const paragraph of information.documentation ?? []) writer.tag(3, WireType.LengthDelimited).string(paragraph);
  for (const one of information.relationships ?? []) embed(writer, 4, (inner) => relationship(inner, one));
  number(writer, 5, information.kind ?? 0);
  text(writer, 6, information.display_name ?? '');
  const signature = information.signature_documentation;
  if (signature) {
    embed(writer, 7, (inner) => {
      text(inner, 4, signature.language);
      text(inner, 5, signature.text);
    });
  }
  text(writer, 8, information.enclosing_symbol ?? '');
}

function relationship(writer: BinaryWriter, one: ScipRelationship): void {
  text(writer, 1, one.symbol);
  const flags = [one.is_reference, one.is_implementation, one.is_type_definition, one.is_definition];
  for (const [i, flag] of flags.entries()) if (flag) writer.tag(2 + i, WireType.Varint).bool(true);
}

function embed(writer: BinaryWriter, field: number, write: (inner: BinaryWriter) => void): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  write(writer);
  writer.join();
}

function packed(writer: BinaryWriter, field: number, numbers: readonly number[]): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  for (const one of numbers) writer.int32(one);
  writer.join();
}

function text(writer: BinaryWriter, field: number, value: string): void {
  if (value !== '') writer.tag(field, WireType.LengthDelimited).string(value);
}

function number(writer: BinaryWriter, field: number, value: number): void {
  if (value !== 0) writer.tag(field, WireType.Varint).int32(value);
}

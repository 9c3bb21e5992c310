/** The parts of a SCIP index that we write and read, under the names of its schema. */

export interface ScipOccurrence {
  /** `[line, start, end]` or `[line, start, endLine, end]`, from 0. */
  readonly range: readonly number[];
  readonly symbol: string;
  /** Bits: 1 definition, 2 import, 4 write, 8 read. */
  readonly symbol_roles: number;
  readonly enclosing_range?: readonly number[];
}
export interface ScipRelationship {
  readonly symbol: string;
  readonly is_reference?: boolean;
  readonly is_implementation?: boolean;
  readonly is_type_definition?: boolean;
  readonly is_definition?: boolean;
}
export interface ScipSymbol {
  readonly symbol: string;
  readonly documentation?: readonly string[];
  readonly relationships?: readonly ScipRelationship[];
  readonly kind?: number;
  readonly display_name?: string;
  readonly signature_documentation?: { readonly language: string; readonly text: string };
  readonly enclosing_symbol?: string;
}
export interface ScipDocument {
  /** Repository-relative POSIX path. */
  readonly relative_path: string;
  readonly language: string;
  readonly position_encoding: number;
  readonly occurrences: readonly ScipOccurrence[];
  readonly symbols: readonly ScipSymbol[];
}
/** A document with what it says of symbols that no document of the index defines. */
export interface ScipUnit {
  readonly document: ScipDocument;
  readonly externalSymbols: readonly ScipSymbol[];
}

/** The table that the index is kept in. */
export const SCIP_DOCUMENTS = 'core.scip_documents';

/** What makes the index: this program, or scip-python. */
export const SCIP_TOOLS = ['codeintel', 'scip-python'] as const;
export type ScipTool = (typeof SCIP_TOOLS)[number];

/** `SymbolInformation.Kind` of the schema. */
export const SCIP_KIND = {
  class: 7,
  function: 17,
  method: 26,
  module: 29,
  namespace: 30,
  parameter: 37,
  property: 41,
  selfParameter: 44,
  staticMethod: 80,
  variable: 61,
  field: 15,
} as const;

/** `SymbolRole` of the schema. */
export const SCIP_ROLE = { definition: 1, import: 2, write: 4, read: 8 } as const;

/** `PositionEncoding` of the schema. */
export const SCIP_UTF16 = 2;
export const SCIP_LANGUAGE = 'python';

/** Whether a symbol means something in its own document only. */
export function isLocalSymbol(symbol: string): boolean {
  return symbol.startsWith('local ');
}

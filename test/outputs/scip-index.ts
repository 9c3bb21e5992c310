import type { ScipDocument } from '../../src/kernel/scip';
import { encodeDocument, encodeExternalSymbol, encodeMetadata } from '../../src/outputs/scip/encode';

/** A document of one definition and one use. */
export function documentOf(relative_path: string): ScipDocument {
  const symbol = `scip-python python demo 1 \`${relative_path}\`/f().`;
  return {
    relative_path,
    language: 'python',
    position_encoding: 2,
    occurrences: [
      { range: [0, 4, 5], symbol, symbol_roles: 1, enclosing_range: [0, 0, 2, 8] },
      { range: [3, 0, 4, 1], symbol, symbol_roles: 8 },
      { range: [300, 128, 16_384], symbol: 'local 0', symbol_roles: 8 },
    ],
    symbols: [
      {
        symbol,
        documentation: ['Does it.', 'Ω and 😀'],
        relationships: [{ symbol: 'scip-python python demo 1 x/g().', is_implementation: true, is_reference: true }],
        kind: 17,
        display_name: 'f',
        signature_documentation: { language: 'python', text: 'def f()' },
        enclosing_symbol: 'scip-python python demo 1 x/',
      },
    ],
  };
}

export function indexOf(paths: readonly string[]): Buffer {
  return Buffer.concat([
    encodeMetadata({ tool_info: { name: 'test', version: '1' }, project_root: 'file:///x', text_document_encoding: 1 }),
    ...paths.map((path) => encodeDocument(documentOf(path))),
    encodeExternalSymbol({ symbol: 'scip-python python x . x/y.', display_name: 'y' }),
  ]);
}

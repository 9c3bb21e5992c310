// Written by scripts/generate.mjs; do not edit.
export const VERSION = '0.1.0';
/** The parts that shape the facts. */
export const PARTS = {
  '@duckdb/node-api': '1.5.5-r.5',
  'tree-sitter-python': '0.25.0',
  'web-tree-sitter': '0.27.1',
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedModule, parseModule } from '../../src/python/parse';
import { createParser, type PythonParser } from '../../src/python/parser';

const MODULES = join(__dirname, '../../node_modules');

let parser: Promise<PythonParser> | undefined;

/** The parser over the wasm that npm installed; started once per test process. */
export function pythonParser(): Promise<PythonParser> {
  parser ??= createParser({
    runtime: readFileSync(join(MODULES, 'web-tree-sitter/web-tree-sitter.wasm')),
    python: readFileSync(join(MODULES, 'tree-sitter-python/tree-sitter-python.wasm')),
  });
  return parser;
}

export async function parse(source: string | Uint8Array): Promise<ParsedModule> {
  return parseModule(await pythonParser(), typeof source === 'string' ? Buffer.from(source) : source);
}

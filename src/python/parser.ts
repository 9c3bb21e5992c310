import { Language, Parser } from 'web-tree-sitter';
import { readGrammar, readTable, type SyntaxTable } from './syntax';
import { readMemory } from './tree-memory';

/** Longest time one parse may take, in milliseconds. */
const TIME_LIMIT = 30_000;

/** The options of web-tree-sitter, which starts once and then keeps its memory here: a new array whenever it grows. */
const runtime: { wasmBinary?: Uint8Array; readonly HEAPU8?: Uint8Array } = {};

/** The wasm modules of web-tree-sitter and of tree-sitter-python, as bytes. */
export interface ParserWasm {
  readonly runtime: Uint8Array;
  readonly python: Uint8Array;
}

export interface PythonParser {
  /** The syntax of a text; null when parsing took more than half a minute. */
  parse(text: string): SyntaxTable | null;
}

/** Starts the parser. One per thread is enough; `parse` is synchronous. */
export async function createParser(wasm: ParserWasm): Promise<PythonParser> {
  runtime.wasmBinary = wasm.runtime;
  await Parser.init(runtime as Parameters<typeof Parser.init>[0]);
  const language = await Language.load(wasm.python);
  const grammar = readGrammar(language);
  const parser = new Parser();
  parser.setLanguage(language);
  return {
    parse(text) {
      const deadline = performance.now() + TIME_LIMIT;
      const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
      if (tree === null) {
        parser.reset();
        return null;
      }
      try {
        const memory = runtime.HEAPU8?.buffer;
        if (memory === undefined || tree.rootNode.hasError) return readTable(tree, grammar, text);
        return readMemory(memory, tree, grammar, text);
      } finally {
        tree.delete();
      }
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { readGrammar, readTable } from '../../src/python/syntax';
import { readMemory } from '../../src/python/tree-memory';
import CASES from './parse.cases.json';

const ROOT = join(__dirname, '../..');
const MODULES = join(ROOT, 'node_modules');

/** What the corpora hardly hold. */
const SNIPPETS = [
  '',
  '\n\n# only a comment\n',
  '\ufeffx = "é" + \'𝒳\'  # ünï\n',
  'a not in b is not c <> d\n',
  'f"{x!r:>{width}} {y=} {{}}" f"" rb"\\n" t"{z:%d}"\n',
  'print >> out, "x"\nexec "code" in scope\n',
  'match a:\n    case [1, *_, {"k": -1 + 2j, **rest}] | C(x=0) as d if d: pass\n    case _: ...\n',
  'type T[*A, **P, U: int] = list[U]\nasync def f(a, /, b: int = 1, *, c, **k) -> None:\n    await a; yield\n',
  'x = (  # one\n    1,  # two\n    # three\n)\nif x: \\\n    pass  # four\nelse:\n    # five\n    pass\n',
  'try:\n    pass\nexcept* (A, B) as e:\n    raise X from e\nfinally:\n    del a[1:2, ...], b\n',
  `x = ${'('.repeat(300)}1${')'.repeat(300)}\ny = ${'a.b('.repeat(5_000)}${')'.repeat(5_000)}\n`,
  `z = ${Array.from({ length: 20_000 }, (_, i) => i).join(' + ')}\n`,
];

function pythonTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.py'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

test('memory holds the tree that a cursor shows', async () => {
  const runtime: { readonly wasmBinary: Uint8Array; readonly HEAPU8?: Uint8Array } = {
    wasmBinary: readFileSync(join(MODULES, 'web-tree-sitter/web-tree-sitter.wasm')),
  };
  await Parser.init(runtime as Parameters<typeof Parser.init>[0]);
  const language = await Language.load(readFileSync(join(MODULES, 'tree-sitter-python/tree-sitter-python.wasm')));
  const grammar = readGrammar(language);
  const parser = new Parser();
  parser.setLanguage(language);

  let compared = 0;
  const texts = [...SNIPPETS, ...CASES.map(({ source }) => source), ...pythonTexts(join(ROOT, 'fixtures'))];
  for (const text of texts) {
    const tree = parser.parse(text)!;
    if (!tree.rootNode.hasError) {
      const read = readMemory(runtime.HEAPU8!.buffer, tree, grammar, text);
      expect(read, text.slice(0, 100)).toEqual(readTable(tree, grammar, text));
      compared++;
    }
    tree.delete();
  }
  expect(compared).toBeGreaterThan(SNIPPETS.length);
});

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FunctionDef, Node } from '../../src/python/ast';
import { controlFlow } from '../../src/python/cfg';
import { pushChildren } from '../../src/python/children';
import { countNodes } from '../../src/python/counts';
import { cstNodes } from '../../src/python/cst';
import { dataFlow } from '../../src/python/dfg';
import { cleanDocstring } from '../../src/python/docstring';
import { parseDocstring } from '../../src/python/docstring-style';
import { DEFAULT_EXCLUSIONS } from '../../src/python/exclusions';
import { executableLines } from '../../src/python/executable-lines';
import { functionComplexities } from '../../src/python/function-complexity';
import { functionMetrics } from '../../src/python/function-metrics';
import { functionTypes } from '../../src/python/function-types';
import { type FunctionEntity, outline } from '../../src/python/outline';
import { parseModule } from '../../src/python/parse';
import type { PythonParser } from '../../src/python/parser';
import type { SourceText } from '../../src/python/source';
import { unparse } from '../../src/python/unparse';
import { statementsOf } from './flow';
import { pythonParser } from './parser';

/** Of each file; `FUZZ_MUTANTS=1000` looks further. */
const MUTANTS = Number(process.env.FUZZ_MUTANTS ?? 24);
/** A file takes a few hundredths of a second; this is what nobody would call slow. */
const HANG_MS = 20_000;
/** Small files break in more ways for each second. */
const LARGEST = 40_000;

const STDLIB_FILES = [
  'bisect.py',
  'contextlib.py',
  'dataclasses.py',
  'graphlib.py',
  'textwrap.py',
  'asyncio/queues.py',
];

describe('whatever the bytes, facts and no exception', () => {
  const files = corpus();
  it.each(files.map(({ name }, i) => [name, i] as const))('%s', async (_, i) => {
    const parser = await pythonParser();
    const random = generator(i + 1);
    for (let n = 0; n < MUTANTS; n++) {
      const bytes = mutate(files[i]!.bytes, files[(i + n) % files.length]!.bytes, random);
      const start = performance.now();
      try {
        checkFacts(parser, bytes);
      } catch (error) {
        throw new Error(`${files[i]!.name}, mutant ${n}: ${(error as Error).stack}\n${bytes.toString('latin1')}`);
      }
      expect(performance.now() - start).toBeLessThan(HANG_MS);
    }
  });
});

function checkFacts(parser: PythonParser, bytes: Buffer): void {
  const { ast, source, problems } = parseModule(parser, bytes);
  const { length } = source.text;
  for (const problem of problems) {
    expectThat(problem.line >= 1 && problem.line <= source.lineCount, `problem at line ${problem.line}`);
  }

  const definitions: Node[] = [];
  const pending: Node[] = [ast];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('start' in node) {
      expectThat(
        0 <= node.start && node.start <= node.end && node.end <= length,
        `${node.kind} ${node.start}–${node.end}`,
      );
    }
    if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef')
      definitions.push(node);
    pushChildren(node, pending);
  }

  const entities = outline(ast, source, 'm');
  const listed = new Set<Node>(entities.map(({ node }) => node));
  for (const definition of definitions) expectThat(listed.has(definition), `no row for ${definition.kind}`);
  expectThat(entities.length === definitions.length + 1, 'one row each');
  for (const { node, docstring } of entities) {
    if (node.kind !== 'Module') for (const decorator of node.decorators) unparse(decorator);
    if (docstring !== null) parseDocstring(cleanDocstring(docstring.value));
  }

  const functions = entities.filter((e): e is FunctionEntity => e.kind === 'function' || e.kind === 'method');
  const complexities = functionComplexities(functions, source.text);
  for (const complexity of complexities) {
    expectThat(
      Object.values(complexity).every((count) => count >= 0),
      'counts are not negative',
    );
  }
  for (const [i, entity] of functions.entries()) {
    functionMetrics(entity, source, complexities[i]!);
    functionTypes(entity.node, entity.kind === 'method');
    checkFlow(entity.node, source);
  }
  countNodes(ast);
  for (const { startLine, startColumn, endLine, endColumn } of cstNodes(ast, source, 'm')) {
    const isOrdered = startLine < endLine || (startLine === endLine && startColumn <= endColumn);
    expectThat(isOrdered && startLine >= 1 && endLine <= source.lineCount + 1, `span ${startLine}–${endLine}`);
  }
  for (const line of executableLines(ast, source, DEFAULT_EXCLUSIONS).firsts) {
    expectThat(line >= 1 && line <= source.lineCount, `executable line ${line}`);
  }
}

/** Every statement in one block, one entry, one exit, and no edge that leads out of the graph. */
function checkFlow(fn: FunctionDef, source: SourceText): void {
  const cfg = controlFlow(fn, source);
  const { blocks } = cfg;
  const steps = blocks
    .flatMap((block) => block.steps)
    .filter(({ kind }) => kind !== 'ExceptHandler' && kind !== 'match_case');
  const statements = new Set<Node>(statementsOf(fn.body));
  expectThat(steps.length === statements.size, `${steps.length} steps of ${statements.size} statements`);
  for (const step of steps) expectThat(statements.delete(step), `${step.kind} twice`);
  for (const [i, block] of blocks.entries()) {
    expectThat((block.kind === 'entry') === (i === 0), 'one entry');
    expectThat((block.kind === 'exit') === (i === blocks.length - 1), 'one exit');
    for (const { target } of block.outgoing) expectThat(blocks[target.index] === target, 'edge to a block');
  }
  for (const edge of dataFlow(fn, cfg) ?? []) {
    expectThat(edge.source in blocks && edge.target in blocks, 'data edge between blocks');
  }
}

/** `expect` takes a hundred times as long. */
function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** A few random cuts, copies, truncations, splices of another file and wild bytes. */
function mutate(original: Buffer, other: Buffer, random: (below: number) => number): Buffer {
  let bytes = original;
  for (let edits = 1 + random(4); edits > 0; edits--) {
    const at = random(bytes.length + 1);
    const end = Math.min(bytes.length, at + 1 + random(random(2) === 0 ? 8 : 400));
    const [before, cut, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
    const from = random(other.length + 1);
    switch (random(6)) {
      case 0:
        bytes = Buffer.concat([before, after]);
        break;
      case 1:
        bytes = Buffer.concat([before, cut, cut, after]);
        break;
      case 2:
        bytes = Buffer.from(random(4) === 0 ? before : bytes);
        break;
      case 3:
        bytes = Buffer.concat([before, other.subarray(from, from + 1 + random(400)), after]);
        break;
      case 4:
        bytes = Buffer.concat([before, Buffer.from(TOKENS[random(TOKENS.length)]!), after]);
        break;
      default:
        bytes = Buffer.concat([before, Buffer.from(Array.from(cut.subarray(0, 8), () => random(256))), after]);
    }
  }
  return bytes;
}

/** What changes the meaning of all that follows. */
const TOKENS = [
  '"""',
  "f'{",
  '(',
  ')',
  '}',
  '\\\n',
  '\n',
  '\r',
  '\t',
  ':',
  '#',
  '\0',
  '\ufeff',
  'def ',
  'class A',
  'else:',
  'elif x:',
  'match x:\n',
  'case _:',
  '@',
  'lambda',
  'async ',
  'print x',
  '😀',
  '\f',
];

/** Numbers from 0 to one below the argument, the same for a seed in every run (xorshift). */
function generator(seed: number): (below: number) => number {
  let state = seed * 0x9e3779b9;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return below === 0 ? 0 : (state >>> 0) % below;
  };
}

function corpus(): { name: string; bytes: Buffer }[] {
  const fixture = join(__dirname, '../../fixtures/shop');
  const paths = readdirSync(fixture, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.py'))
    .sort()
    .map((path) => join(fixture, path));
  const python = spawnSync('python3', ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'], {
    encoding: 'utf8',
  });
  if (python.status === 0) paths.push(...STDLIB_FILES.map((name) => join(python.stdout.trim(), name)));
  return paths.map((path) => ({
    name: path.startsWith(fixture) ? relative(fixture, path) : basename(path),
    bytes: readFileSync(path).subarray(0, LARGEST),
  }));
}

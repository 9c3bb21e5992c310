import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { countNodes, type NodeCounts } from '../../src/python/counts';
import { cleanDocstring } from '../../src/python/docstring';
import { functionComplexities } from '../../src/python/function-complexity';
import { functionMetrics } from '../../src/python/function-metrics';
import { functionTypes } from '../../src/python/function-types';
import { type Entity, outline } from '../../src/python/outline';
import { parseModule } from '../../src/python/parse';
import type { SourceText } from '../../src/python/source';
import { unparse } from '../../src/python/unparse';
import { pythonParser } from '../python/parser';

/** One definition as CPython's `ast` sees it. */
interface Row {
  readonly kind: string;
  readonly nodeType: string;
  readonly name: string;
  readonly qualname: string;
  readonly parentQualname: string;
  readonly lineno: number;
  readonly endLineno: number;
  readonly colOffset: number;
  readonly endColOffset: number;
  readonly startLine: number;
  readonly decorators: readonly string[];
  readonly docstring: string | null;
  /** Measures of a function; null for a class. */
  readonly function: Readonly<Record<string, unknown>> | null;
}
interface Facts {
  readonly path: string;
  readonly docstring: string | null;
  readonly counts: NodeCounts;
  readonly entities: readonly Row[];
}

/** Agreement with CPython on one kind of fact, and what differed. */
class Agreement {
  equal = 0;
  total = 0;
  readonly differences: string[] = [];

  compare(place: string, ours: unknown, theirs: unknown): void {
    this.total++;
    const [left, right] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (left === right) this.equal++;
    else this.differences.push(`${place}\n  ours    ${left}\n  CPython ${right}`);
  }

  expectAtLeast(share: number): void {
    const shown = this.differences.slice(0, 10).map((difference) => difference.slice(0, 600));
    console.log(`${this.equal} of ${this.total} equal\n${shown.join('\n')}`);
    expect(this.total).toBeGreaterThan(0);
    expect(this.equal / this.total).toBeGreaterThanOrEqual(share);
  }
}

describe("the standard library, against CPython's ast", () => {
  const counts = new Agreement();
  const rows = new Agreement();
  const decorators = new Agreement();
  const docstrings = new Agreement();
  const functions = new Agreement();

  beforeAll(async () => {
    const parser = await pythonParser();
    for await (const facts of cpythonFacts()) {
      const { ast, source } = parseModule(parser, readFileSync(facts.path));
      const [module, ...definitions] = outline(ast, source, 'm');
      counts.compare(facts.path, countNodes(ast), facts.counts);
      docstrings.compare(facts.path, docstringOf(module!), facts.docstring);
      for (let i = 0; i < Math.max(definitions.length, facts.entities.length); i++) {
        const [ours, theirs] = [definitions[i], facts.entities[i]];
        const place = `${facts.path}:${theirs?.lineno ?? ours?.headerLine}`;
        rows.compare(place, ours && rowOf(ours, source), theirs && positionOf(theirs));
        if (theirs?.decorators.length || (ours && decoratorsOf(ours).length > 0)) {
          decorators.compare(place, ours && decoratorsOf(ours), theirs?.decorators);
        }
        if (theirs?.docstring != null || ours?.docstring) {
          docstrings.compare(place, ours && docstringOf(ours), theirs?.docstring);
        }
        if (theirs?.function) functions.compare(place, ours && measuresOf(ours, source), theirs.function);
      }
    }
  }, 600_000);

  it('nodes and depths', () => counts.expectAtLeast(0.999));
  it('definitions', () => rows.expectAtLeast(0.9999));
  it('decorators', () => decorators.expectAtLeast(0.999));
  it('docstrings', () => docstrings.expectAtLeast(0.999));
  it('measures of functions', () => functions.expectAtLeast(0.9999));
});

async function* cpythonFacts(): AsyncGenerator<Facts> {
  const python = spawn('python3', [join(__dirname, 'facts.py')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(python, 'exit');
  for await (const line of createInterface({ input: python.stdout })) yield JSON.parse(line);
  expect(await exit, 'exit code of facts.py').toEqual([0, null]);
}

function rowOf(entity: Entity, source: SourceText) {
  const { kind, nodeType, name, qualname, parentQualname, headerLine, endLine, startLine, node } = entity;
  return {
    kind,
    nodeType,
    name,
    qualname,
    parentQualname,
    lineno: headerLine,
    endLineno: endLine,
    colOffset: source.columnOf(node.start),
    endColOffset: source.columnOf(node.end),
    startLine,
  };
}

function positionOf({ decorators: _, docstring: __, function: ___, ...row }: Row) {
  return row;
}

function measuresOf(entity: Entity, source: SourceText) {
  if (entity.kind !== 'function' && entity.kind !== 'method') return null;
  const metrics = functionMetrics(entity, source, functionComplexities([entity], source.text)[0]!);
  const types = functionTypes(entity.node, entity.kind === 'method');
  return {
    loc: metrics.loc,
    logicalLoc: metrics.logicalLoc,
    paramCount: metrics.paramCount,
    returnCount: metrics.returnCount,
    yieldCount: metrics.yieldCount,
    raiseCount: metrics.raiseCount,
    cyclomaticComplexity: metrics.cyclomaticComplexity,
    maxNestingDepth: metrics.maxNestingDepth,
    stmtCount: metrics.stmtCount,
    totalParams: types.totalParams,
    annotatedParams: types.annotatedParams,
    returnType: types.returnType,
    paramTypes: types.paramTypes,
  };
}

function decoratorsOf({ node }: Entity): string[] {
  return node.kind === 'Module' ? [] : node.decorators.map(unparse);
}

function docstringOf({ docstring }: Entity): string | null {
  return docstring && cleanDocstring(docstring.value);
}

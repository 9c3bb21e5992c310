import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { countNodes, type NodeCounts } from '../../src/python/counts';
import { cleanDocstring } from '../../src/python/docstring';
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
      }
    }
  }, 600_000);

  it('nodes and depths', () => counts.expectAtLeast(0.999));
  it('definitions', () => rows.expectAtLeast(0.9999));
  it('decorators', () => decorators.expectAtLeast(0.999));
  it('docstrings', () => docstrings.expectAtLeast(0.999));
});

async function* cpythonFacts(): AsyncGenerator<Facts> {
  const python = spawn('python3', [join(__dirname, 'facts.py')], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: python.stdout })) yield JSON.parse(line);
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

function positionOf({ decorators: _, docstring: __, ...row }: Row) {
  return row;
}

function decoratorsOf({ node }: Entity): string[] {
  return node.kind === 'Module' ? [] : node.decorators.map(unparse);
}

function docstringOf({ docstring }: Entity): string | null {
  return docstring && cleanDocstring(docstring.value);
}

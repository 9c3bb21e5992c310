import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type CstNode, cstNodes } from '../../src/python/cst';
import { Agreement, corpus, parseFile, pythonFiles, script } from './agreement';

interface Checked {
  readonly path: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly kinds: readonly string[];
}

/** One node in so many is cut out and parsed again. */
const SAMPLE = 5;

describe('syntax nodes of the standard library and django', () => {
  const spans = new Agreement('parsed again');
  const counts = new Agreement("CPython's ast");
  const folder = mkdtempSync(join(tmpdir(), 'codeintel-cst-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    const ours = new Map<string, readonly CstNode[]>();
    const kindCounts = new Map<string, Record<string, number>>();
    const lines: string[] = [];
    for (const path of [...pythonFiles(await corpus('stdlib')), ...pythonFiles(await corpus('django'))]) {
      const { ast, source } = await parseFile(path);
      const nodes = [...cstNodes(ast, source, 'm')];
      const sampled = nodes.filter((_, i) => i % SAMPLE === 0);
      ours.set(path, sampled);
      lines.push(JSON.stringify({ path, nodes: sampled.map(place) }));
      const kinds: Record<string, number> = {};
      for (const { kind } of nodes) kinds[kind] = (kinds[kind] ?? 0) + 1;
      kindCounts.set(path, kinds);
    }
    const file = join(folder, 'nodes.jsonl');
    writeFileSync(file, lines.join('\n'));
    for await (const checked of script<Checked>('cst.py', file)) {
      counts.compare(checked.path, sorted(kindCounts.get(checked.path)!), checked.counts);
      for (const [i, node] of ours.get(checked.path)!.entries()) {
        spans.compare(`${checked.path}:${node.startLine}`, node.kind, checked.kinds[i]);
      }
    }
  });

  it('each span is text of its kind', () => spans.expectAtLeast(0.99999));
  it('all nodes are there', () => counts.expectAtLeast(0.999));
});

function place({ kind, startLine, startColumn, endLine, endColumn }: CstNode) {
  return [kind, startLine, startColumn, endLine, endColumn];
}

function sorted(counts: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixtureRepo } from '../../scripts/fixture-repo.mjs';
import { coverageOf } from '../../src/datasets/line-coverage';
import { findCoverage, readCoverage } from '../../src/input/coverage';
import { linesOf } from '../../src/input/coverage/lines';
import { readCoverageConfig } from '../../src/input/coverage-config';
import type { CoverageData } from '../../src/kernel/evidence';
import { measuredRepository } from '../datasets/recorded';
import { unpacked } from '../input/coverage/context-lines';
import { Agreement, project, pythonFiles, script } from './agreement';

/** What coverage.py says of a file. */
interface Reported {
  readonly path: string;
  readonly executed_lines: readonly number[];
  readonly missing_lines: readonly number[];
  readonly contexts: Readonly<Record<string, readonly string[]>>;
  /** The line of `def`, covered and missing lines. */
  readonly functions: readonly (readonly [number, number, number])[];
  readonly first_lines: Readonly<Record<string, number>>;
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'codeintel-coverage-')));
afterAll(() => rmSync(scratch, { recursive: true }));

const reported: Record<string, Reported[]> = { line: [], branch: [], shop: [] };

beforeAll(async () => {
  for await (const { way, ...file } of script<Reported & { way: string }>(
    'coverage_run.py',
    ...[project('flask'), scratch, 'line', 'branch'],
  ))
    reported[way]!.push(file);
  const shop = join(scratch, 'shop');
  buildFixtureRepo(shop);
  cpSync(join(__dirname, '../../fixtures/shop-reports'), shop, { recursive: true });
  for await (const file of script<Reported>('coverage_json.py', shop)) reported.shop!.push(file);
});

async function read(way: string, report: string): Promise<CoverageData> {
  const root = join(scratch, way);
  const { data, diagnostics } = await readCoverage(
    root,
    pythonPaths(root),
    findCoverage(root, [report]),
    readCoverageConfig(root),
  );
  expect(diagnostics).toEqual([]);
  return data!;
}

function pythonPaths(root: string): string[] {
  return pythonFiles(root)
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .sort();
}

async function covered(way: string, report: string) {
  const data = await read(way, report);
  const root = join(scratch, way);
  const paths = data.files.map(({ path }) => path);
  return [...coverageOf(await measuredRepository(root, paths, data))];
}

describe.each(['line', 'branch', 'shop'])('%s', (way) => {
  const texts = way === 'shop' ? ['lcov.info'] : ['coverage.lcov', 'plain.json'];
  it.each(['.coverage', 'coverage.json', 'coverage.xml', ...texts])(
    'executable and covered lines of %s',
    async (report) => {
      const files = await covered(way, report);
      const agreement = new Agreement('coverage json');
      expect(files.map(({ path }) => path)).toEqual(reported[way]!.map(({ path }) => path).sort());
      for (const { path, executed_lines, missing_lines } of reported[way]!) {
        const { executable, hits } = files.find((file) => file.path === path)!;
        const statements = [...executed_lines, ...missing_lines].sort((a, b) => a - b);
        agreement.compare(path, [...executable], statements);
        agreement.compare(`${path} covered`, [...executable.filter((_, i) => hits[i]! > 0)], executed_lines);
      }
      agreement.expectAtLeast(1);
    },
  );

  it('lines of functions', async () => {
    const files = await covered(way, '.coverage');
    const agreement = new Agreement("coverage json and CPython's ast");
    for (const { path, functions } of reported[way]!) {
      const { hits, ...file } = files.find((found) => found.path === path)!;
      for (const { entity, lines } of file.functions()) {
        const ran = lines.filter((i) => hits[i]! > 0).length;
        const wanted = functions.find(([start]) => start === entity.headerLine);
        agreement.compare(`${path} ${entity.qualname}`, [entity.headerLine, ran, lines.length - ran], wanted);
      }
    }
    agreement.expectAtLeast(1);
  });

  it.each(['.coverage', 'coverage.json'])('contexts of %s', async (report) => {
    const data = await read(way, report);
    const agreement = new Agreement('coverage json --show-contexts');
    for (const { path, contexts } of reported[way]!) {
      const names = new Map<number, string[]>();
      for (const { context, lines } of unpacked(data.files.find((file) => file.path === path)!.contexts!)) {
        for (const line of linesOf(lines)) names.set(line, [...(names.get(line) ?? []), data.contexts[context]!]);
      }
      for (const [line, wanted] of Object.entries(contexts)) {
        // Where CPython starts a module; no line of it.
        if (line === '0') continue;
        agreement.compare(`${path}:${line}`, names.get(Number(line)) ?? [], named(wanted));
        names.delete(Number(line));
      }
      agreement.compare(`${path} without contexts`, [...names.keys()], []);
    }
    agreement.expectAtLeast(1);
  });

  it.each(['.coverage', 'coverage.json'])('contexts of each statement from %s', async (report) => {
    const files = await covered(way, report);
    const agreement = new Agreement('coverage json --show-contexts');
    for (const { path, contexts, first_lines } of reported[way]!) {
      const file = files.find((found) => found.path === path)!;
      const names = new Map<number, Set<string>>();
      for (const [line, wanted] of Object.entries(contexts)) {
        const first = first_lines[line] ?? Number(line);
        names.set(first, new Set([...(names.get(first) ?? []), ...named(wanted)]));
      }
      const wanted = Array.from(file.executable, (line) => names.get(line)?.size ?? 0);
      agreement.compare(path, [...file.contextCounts()!], wanted);
    }
    agreement.expectAtLeast(1);
  });
});

function named(contexts: readonly string[]): string[] {
  return contexts.filter((name) => name !== '').sort();
}

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScipPython } from '../../src/input/scip/scip-python';
import { isLocalSymbol, type ScipDocument } from '../../src/kernel/scip';
import { runPipeline } from '../../src/pipeline';
import { danglingGoids } from '../datasets/foreign-keys';
import { CLOCK, silent } from '../fixture';
import { repositoryOf } from '../python/program/repository';
import { corpus, pythonFiles } from './agreement';

const VENV = join(__dirname, '../../.venv-conformance');
const SCIP_PYTHON = join(VENV, 'node/node_modules/.bin/scip-python');
const SCIP = join(VENV, 'bin', process.platform === 'win32' ? 'scip.exe' : 'scip');
const PROJECT = { name: 'demo', version: '1.0' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scip-conformance-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Occurrences outside functions' locals: those that define something, and those that use what the index defines. */
function occurrencesOf(documents: Iterable<ScipDocument>) {
  const definitions = new Set<string>();
  const uses = new Map<string, string>();
  const defined = new Set<string>();
  for (const { relative_path, occurrences } of documents) {
    for (const { range, symbol, symbol_roles } of occurrences) {
      if (isLocalSymbol(symbol)) continue;
      const place = `${relative_path}:${range[0]! + 1}:${range.slice(1).join('-')} ${symbol}`;
      if (symbol_roles & 1) {
        definitions.add(place);
        defined.add(symbol);
      } else uses.set(place, symbol);
    }
  }
  return {
    definitions,
    references: new Set([...uses].filter(([, symbol]) => defined.has(symbol)).map(([place]) => place)),
  };
}

function shared(ours: ReadonlySet<string>, theirs: ReadonlySet<string>) {
  const common = [...ours].filter((place) => theirs.has(place)).length;
  const examples = (title: string, a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a]
      .filter((place) => !b.has(place))
      .slice(0, 5)
      .map((place) => `${title} ${place}`);
  return {
    precision: common / ours.size,
    recall: common / theirs.size,
    differences: [...examples('ours alone', ours, theirs), ...examples('theirs alone', theirs, ours)],
  };
}

/**
 * Where they differ: scip-python takes an attribute for the builtin of the same name, leaves out code that its platform
 * does not run, and knows the types of lambda parameters and of generic calls.
 */
describe.each(['requests', 'flask'] as const)('%s, against scip-python', (name) => {
  let ours: ReturnType<typeof occurrencesOf>;
  let theirs: ReturnType<typeof occurrencesOf>;
  beforeAll(async () => {
    const root = join(folder, name);
    cpSync(await corpus(name), join(root, name), { recursive: true });
    const paths = pythonFiles(root).map((path) => relative(root, path).split(sep).join('/'));
    const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
    const { symbols } = await repositoryOf(texts);
    ours = occurrencesOf([...symbols.scip(PROJECT)].map(({ document }) => document));
    const index = await runScipPython(SCIP_PYTHON, { root, ...PROJECT }, folder, new AbortController().signal);
    if ('problem' in index) throw new Error(index.problem);
    theirs = occurrencesOf([...index.units].map(({ document }) => document));
  });

  it('definitions', () => {
    const { recall, precision, differences } = shared(ours.definitions, theirs.definitions);
    console.log(
      `${theirs.definitions.size} definitions, found ${recall}, right ${precision}\n${differences.join('\n')}`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  it('references in the repository', () => {
    const { recall, precision, differences } = shared(ours.references, theirs.references);
    console.log(`${theirs.references.size} references, found ${recall}, right ${precision}\n${differences.join('\n')}`);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the index and the tables of a real package', () => {
  let output: string;
  beforeAll(async () => {
    const root = join(folder, 'index');
    cpSync(await corpus('flask'), join(root, 'flask'), { recursive: true });
    output = join(folder, 'out');
    await runPipeline(
      {
        repoRoot: root,
        repo: 'acme/flask',
        commit: 'a'.repeat(40),
        dbPath: join(folder, 'run.duckdb'),
        buildDir: join(folder, 'build'),
        outputDir: output,
        targets: [],
        now: CLOCK,
      },
      silent,
      new AbortController().signal,
    );
  });

  function scip(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(SCIP, args, { cwd: output, encoding: 'utf8', maxBuffer: 1 << 28 });
    return { status, stdout, stderr };
  }

  it.skipIf(!existsSync(SCIP))('is clean to `scip lint`', () => {
    // The order in which it reads documents is random.
    for (let i = 0; i < 5; i++) expect(scip('lint', 'index.scip')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.skipIf(!existsSync(SCIP))('is read by `scip stats`, `scip snapshot` and `scip print`', () => {
    const stats = JSON.parse(scip('stats', '--from', 'index.scip').stdout);
    const json = JSON.parse(readFileSync(join(output, 'index.scip.json'), 'utf8'));
    expect(stats.documents).toBe(json.documents.length);
    const root = join(folder, 'index');
    const snapshot = scip('snapshot', '--from', 'index.scip', '--project-root', root, '--to', join(folder, 'snapshot'));
    expect(snapshot.status).toBe(0);
    const app = readFileSync(join(folder, 'snapshot/flask/app.py'), 'utf8');
    expect(app).toContain('^^^^^ definition scip-python python flask');
    const printed = JSON.parse(scip('print', '--json', 'index.scip').stdout);
    expect(printed.documents.map((document: ScipDocument) => document.occurrences.length)).toEqual(
      json.documents.map((document: ScipDocument) => document.occurrences.length),
    );
  });

  it('has no GOID that core.goids does not have', async () => {
    const { dangling, columns } = await danglingGoids(join(folder, 'run.duckdb'));
    expect(dangling).toEqual([]);
    expect(columns).toBeGreaterThan(10);
  });

  it('passes the checks of its own graphs', () => {
    const findings = readFileSync(join(output, 'graph_validation.jsonl'), 'utf8');
    for (const check of ['missing_function_goids', 'callsite_span_mismatch', 'orphan_module'])
      expect(findings).not.toContain(check);
  });
});

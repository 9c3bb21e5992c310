import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity } from '../../src/python/outline';
import type { ResolvedVia } from '../../src/python/program/calls';
import { CALL_PRECISION } from '../../src/python/program/precision.generated';
import { CATEGORIES, casesOf } from '../python/program/cases';
import { calleeOf, callerOf, type Program, program } from '../python/program/program';
import { project, pythonFiles, script } from './agreement';

/** Projects whose own tests are run. `PROJECTS` names more folders. */
const PROJECTS = [project('flask'), ...(process.env.PROJECTS?.split(':') ?? [])];
const GENERATED = join(__dirname, '../../src/python/program/precision.generated.ts');

interface CodePlace {
  readonly path: string;
  readonly qualname: string;
  readonly line: number;
}
interface SeenEdge {
  readonly caller: CodePlace;
  readonly line: number;
  readonly callee: CodePlace;
}

type Count = { right: number; sample: number };
const counts = new Map<ResolvedVia, Count>();

function count(via: ResolvedVia, isRight: boolean): void {
  const known = counts.get(via) ?? { right: 0, sample: 0 };
  known.sample++;
  if (isRight) known.right++;
  counts.set(via, known);
}

/**
 * Calls against what happens when the tests of a project run. Edges that were seen and not found are missing. Edges
 * that were found where something of the project was called, but never seen, count as wrong although other input may
 * take them: the precision is a lower bound.
 */
describe.each(PROJECTS)('calls in %s while its tests run', (folder) => {
  const seen = new Map<string, number>();
  const found = new Map<string, Set<ResolvedVia>>();
  const linesThatRan = new Set<string>();
  const ran = new Map<string, boolean>();

  beforeAll(async () => {
    const paths = pythonFiles(folder).map((path) => relative(folder, path).replaceAll('\\', '/'));
    const analysed = paths.filter((path) => /^(?:src|tests)\//.test(path));
    const sources = analysed.map((path) => [path, readFileSync(join(folder, path))]);
    const repository = await program(Object.fromEntries(sources));
    for await (const { caller, line, callee } of script<SeenEdge>('call_edges.py', folder)) {
      if (!caller.path.startsWith('src/') || !callee.path.startsWith('src/')) continue;
      const [from, to] = [entityAt(repository, caller, true), entityAt(repository, callee, false)];
      if (from === null || to === null) continue;
      seen.set(`${caller.path} ${from.qualname} ${to.qualname}`, line);
      linesThatRan.add(`${caller.path} ${line}`);
    }
    for (const call of repository.calls) {
      const path = repository.paths[call.file]!;
      if (call.callee === null || !path.startsWith('src/')) continue;
      if (!repository.paths[call.callee.file]!.startsWith('src/')) continue;
      if (repository.entities[call.callee.file]![call.callee.entity]!.kind === 'class') continue;
      const edge = `${path} ${callerOf(repository, call).qualname} ${calleeOf(repository, call)}`;
      found.set(edge, (found.get(edge) ?? new Set()).add(call.via));
      if (linesThatRan.has(`${path} ${call.line}`)) ran.set(edge, true);
    }
    for (const [edge, vias] of found) if (ran.has(edge)) for (const via of vias) count(via, seen.has(edge));
  });

  it('finds the calls that happen', () => {
    const missing = [...seen].filter(([edge]) => !found.has(edge)).map(([edge, line]) => `${edge} line ${line}`);
    const recall = 1 - missing.length / seen.size;
    console.log(`${folder}: ${seen.size} seen, recall ${recall.toFixed(3)}\n${missing.slice(0, 40).join('\n')}`);
    expect(seen.size).toBeGreaterThan(200);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('finds few that never happen', () => {
    const wrong = [...ran.keys()].filter((edge) => !seen.has(edge));
    const precision = 1 - wrong.length / ran.size;
    console.log(
      `${folder}: ${ran.size} found, precision at least ${precision.toFixed(3)}\n${wrong.slice(0, 40).join('\n')}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.75);
  });
});

describe('precision by how a callee was found', () => {
  beforeAll(async () => {
    for (const { files, expected } of CATEGORIES.flatMap(casesOf)) {
      const found = await program(files);
      for (const call of found.calls) {
        const callee = calleeOf(found, call);
        if (callee !== null) count(call.via, expected[callerOf(found, call).qualname]?.includes(callee) ?? false);
      }
    }
  });

  it('is not below what edges say', () => {
    if (process.env.PRECISION === 'write') {
      writeFileSync(GENERATED, generated());
      return;
    }
    for (const [via, { right, sample }] of counts) {
      console.log(`${via.padEnd(14)} ${right} of ${sample}: ${(right / sample).toFixed(3)}`);
      const stated = CALL_PRECISION[via as keyof typeof CALL_PRECISION];
      expect(right / sample, via).toBeGreaterThanOrEqual(stated.right / stated.sample - 0.1);
    }
  });
});

function generated(): string {
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([via, { right, sample }]) => `  ${via}: { right: ${right}, sample: ${sample} },\n`);
  return `// Written by test/conformance/call-graph.test.ts with PRECISION=write.

/** Of the edges found in each way in programs whose calls are known: how many there are, and how many are right. */
export const CALL_PRECISION = {
${rows.join('')}} as const;
`;
}

/** A comprehension or lambda is part of the function around it, and the body of a class of what is around that. */
function entityAt(repository: Program, { path, qualname, line }: CodePlace, isCaller: boolean): Entity | null {
  const file = repository.paths.indexOf(path);
  const entities = repository.entities[file];
  if (entities === undefined) return null;
  const module = entities[0]!.qualname;
  let name = qualname
    .replaceAll(/(?:^|\.<locals>\.|\.)<(?:listcomp|setcomp|dictcomp|genexpr|lambda|module)>/g, '')
    .replaceAll('.<locals>', '');
  for (;;) {
    const full = name === '' ? module : `${module}.${name}`;
    const named = entities.filter((entity) => entity.qualname === full && (!isCaller || entity.kind !== 'class'));
    const exact = named.find((entity) => entity.startLine === line) ?? named.find((entity) => entity.endLine >= line);
    if (exact !== undefined) return exact;
    if (!isCaller || name === '') return null;
    name = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  }
}

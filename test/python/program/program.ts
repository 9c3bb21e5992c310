import { type Entity, outline } from '../../../src/python/outline';
import { parseText } from '../../../src/python/parse';
import type { Call } from '../../../src/python/program/calls';
import { type ResolvedCalls, resolveCalls } from '../../../src/python/program/resolution';
import { summarise } from '../../../src/python/program/summary';
import { parse, pythonParser } from '../parser';

/** The files of a repository and what they call. */
export interface Program extends ResolvedCalls {
  readonly calls: readonly Call[];
  readonly paths: readonly string[];
  readonly entities: readonly (readonly Entity[])[];
}

/** @param sources text by path; a leading `src/` is no part of a module's name. */
export async function program(sources: Readonly<Record<string, string | Uint8Array>>): Promise<Program> {
  const paths = Object.keys(sources).sort();
  const parser = await pythonParser();
  const files = [];
  const entities = [];
  for (const path of paths) {
    const { ast, source } = await parse(sources[path]!);
    const module = path
      .replace(/^src\//, '')
      .replace(/(?:(?:^|\/)__init__)?\.py$/, '')
      .replaceAll('/', '.');
    const found = outline(ast, source, module);
    entities.push(found);
    const summary = summarise({ path, module, source, ast, entities: found }, (text) => parseText(parser, text));
    files.push({ path, summary });
  }
  const { calls, limits } = resolveCalls(files);
  return { paths, entities, calls: [...calls], limits };
}

export function callerOf({ entities }: Program, call: Call): Entity {
  return entities[call.file]![call.caller]!;
}

/** The qualified name of what is called; builtins as `<builtin>.name`; null for lambdas and what is not known. */
export function calleeOf({ entities }: Program, { callee, calleeName, kind }: Call): string | null {
  if (callee !== null) return entities[callee.file]![callee.entity]!.qualname;
  if (kind === 'dynamic' || calleeName === null) return null;
  return calleeName.replace(/^builtins\./, '<builtin>.');
}

/** Caller → what it calls, sorted and each once. */
export function callsByCaller(found: Program): Record<string, string[]> {
  const byCaller = new Map<string, Set<string>>();
  for (const call of found.calls) {
    const callee = calleeOf(found, call);
    if (callee === null) continue;
    const caller = callerOf(found, call).qualname;
    byCaller.set(caller, (byCaller.get(caller) ?? new Set()).add(callee));
  }
  return Object.fromEntries(
    [...byCaller].sort(([a], [b]) => (a < b ? -1 : 1)).map(([caller, callees]) => [caller, [...callees].sort()]),
  );
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { type ParsedModule, parseModule } from '../../src/python/parse';
import { pythonParser } from '../python/parser';

const VENV = join(__dirname, '../../.venv-conformance');
const PYTHON = join(VENV, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** Folders of Python files: the standard library, or a package that `scripts/conformance-venv.mjs` fetched. */
export async function corpus(
  name: 'stdlib' | 'django' | 'networkx' | 'flask' | 'requests' | 'google',
): Promise<string> {
  if (name !== 'stdlib') return join(VENV, 'corpora', name);
  for await (const { stdlib } of python<{ stdlib: string }>([
    '-c',
    'import json, sysconfig; print(json.dumps({"stdlib": sysconfig.get_path("stdlib")}))',
  ])) {
    return stdlib;
  }
  throw new Error('no standard library');
}

/** The folder of a project with its own tests, whose source `scripts/conformance-venv.mjs` fetched. */
export function project(name: 'flask'): string {
  const folder = join(VENV, 'sources');
  return join(folder, readdirSync(folder).find((entry) => entry.startsWith(`${name}-`) && !entry.endsWith('.tar.gz'))!);
}

/** Runs a script beside this file in the tests' own Python; it prints one JSON object a line. */
export function script<T>(name: string, ...args: readonly string[]): AsyncGenerator<T> {
  return python([join(__dirname, name), ...args]);
}

async function* python<T>(args: readonly string[]): AsyncGenerator<T> {
  const child = spawn(PYTHON, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
  expect(await exit, `exit code of ${args[0]}`).toEqual([0, null]);
}

/** As `files.py` lists them. */
export function pythonFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['site-packages', '__pycache__'].includes(entry.name) ? [] : pythonFiles(path);
    return entry.isFile() && entry.name.endsWith('.py') ? [path] : [];
  });
}

export async function parseFile(path: string): Promise<ParsedModule> {
  return parseModule(await pythonParser(), readFileSync(path));
}

/** Agreement with a tool on one kind of fact, and what differed. */
export class Agreement {
  equal = 0;
  total = 0;
  private readonly differences: string[] = [];

  constructor(private readonly tool: string) {}

  compare(place: string, ours: unknown, theirs: unknown): void {
    this.total++;
    const [left, right] = [JSON.stringify(ours), JSON.stringify(theirs)];
    if (left === right) this.equal++;
    else this.differences.push(`${place}\n  ours ${left}\n  ${this.tool} ${right}`);
  }

  expectAtLeast(share: number): void {
    const shown = this.differences.slice(0, 10).map((difference) => difference.slice(0, 600));
    console.log(`${this.equal} of ${this.total} as ${this.tool}\n${shown.join('\n')}`);
    expect(this.total).toBeGreaterThan(0);
    expect(this.equal / this.total).toBeGreaterThanOrEqual(share);
  }
}

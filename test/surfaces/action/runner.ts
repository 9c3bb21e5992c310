import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DUCKDB_LOCK } from '../../../src/store/duckdb.lock';
import { platformKey } from '../../../src/store/lock';

/** What a step of a workflow is given. */
export interface Step {
  readonly checkout: string;
  readonly event?: string;
  readonly payload?: unknown;
  /** By their names in `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
}

/** What is left of it. */
export interface StepResult {
  readonly status: number;
  readonly log: string;
  readonly errors: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Files in the folders for temporary files. */
  readonly leftovers: readonly string[];
}

/**
 * Runs the bundle as GitHub's runner runs an action: from a folder of its own, told everything by its environment.
 * It is the committed bundle, unless `CODEINTEL_DIST` names another that is to be tried.
 */
export class Runner {
  readonly #action: string;

  /** @param folder a folder for this runner's files */
  constructor(private readonly folder: string) {
    this.#action = join(folder, '_actions');
    cpSync(process.env.CODEINTEL_DIST ?? 'dist', join(this.#action, 'dist'), { recursive: true });
  }

  async run({ checkout, event = 'push', payload = {}, inputs = {}, env = {} }: Step): Promise<StepResult> {
    const folder = mkdtempSync(join(this.folder, 'step '));
    const path = (name: string) => join(folder, name);
    for (const name of ['_temp', '_tool', 'tmp']) mkdirSync(path(name));
    for (const name of ['output', 'summary']) writeFileSync(path(name), '');
    writeFileSync(path('event.json'), JSON.stringify(payload));

    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const { status, stdout, stderr } = await node([join(this.#action, 'dist/index.js')], checkout, {
      ...{ PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, HOME: folder, USERPROFILE: folder },
      ...{ TMPDIR: path('tmp'), TEMP: path('tmp'), TMP: path('tmp') },
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_TEMP: path('_temp'), RUNNER_TOOL_CACHE: path('_tool') },
      ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_WORKSPACE: checkout },
      ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path('event.json') },
      ...{ GITHUB_RUN_ID: '1187', GITHUB_RUN_ATTEMPT: '1' },
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/codeintel.yml@refs/heads/main',
      ...{ GITHUB_OUTPUT: path('output'), GITHUB_STEP_SUMMARY: path('summary') },
      // The bundle is compiled once for all steps.
      NODE_COMPILE_CACHE: join(this.folder, '_compiled'),
      CODEINTEL_DUCKDB_DIR: resolve('node_modules', DUCKDB_LOCK.platforms[platformKey()]!.package),
      ...Object.fromEntries(given),
      ...env,
    });
    return {
      status,
      log: stdout,
      errors: stderr,
      outputs: fileCommands(readFileSync(path('output'), 'utf8')),
      summary: readFileSync(path('summary'), 'utf8'),
      leftovers: ['_temp', 'tmp'].flatMap((name) => readdirSync(path(name))),
    };
  }
}

function node(args: string[], cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(process.execPath, args, { cwd, env, maxBuffer: 1 << 26 }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Name → value, from the file where a step puts its outputs: `name<<delimiter`, the value's lines, `delimiter`. */
function fileCommands(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm)];
  return Object.fromEntries(entries.map(([, name, , value]) => [name, value]));
}

/** The lines of a log that the runner obeys, outside of what it was told not to read. */
export function workflowCommands(log: string): string[] {
  const commands: string[] = [];
  let resume: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/).map((text) => text.trimStart())) {
    if (resume !== null) {
      if (line.trim() === resume) resume = null;
      continue;
    }
    const stop = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (stop !== undefined) resume = `::${stop}::`;
    else if (line.startsWith('::') || line.includes('##[')) commands.push(line);
  }
  return commands;
}

/** Paths of all files below a folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

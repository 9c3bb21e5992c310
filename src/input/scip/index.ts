import type { Diagnostic } from '../../kernel/diagnostic';
import type { ScipUnit } from '../../kernel/scip';
import type { Snapshot } from '../../kernel/snapshot';
import { reporter } from '../diagnostic';
import { findScipPython, runScipPython, type ScipPythonLimits } from './scip-python';

const report = reporter('scip');

/** `builtin`: our own. `scip-python`: that program, ours where it fails. `auto`: that program where it is found. */
export type ScipChoice = 'builtin' | 'scip-python' | 'auto';

export interface ScipOptions {
  readonly choice: ScipChoice;
  /** For files that are there only while it runs. */
  readonly workFolder: string;
  readonly signal: AbortSignal;
  readonly limits?: Partial<ScipPythonLimits>;
}

export interface ExternalIndex {
  /** Of analysed files only, in their order; null where our own index is to be made. */
  readonly units: Iterable<ScipUnit> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the repository is called in symbols: by its name and commit, as scip-python has it by itself. */
export function scipProject(snapshot: Snapshot): { readonly name: string; readonly version: string } {
  return { name: snapshot.repo.slice(snapshot.repo.lastIndexOf('/') + 1), version: snapshot.commit };
}

/** The index that scip-python makes, when it is asked for. */
export async function readExternalIndex(snapshot: Snapshot, options: ScipOptions): Promise<ExternalIndex> {
  const none = (...diagnostics: Diagnostic[]) => ({ units: null, diagnostics });
  if (options.choice === 'builtin' || snapshot.files.length === 0) return none();
  const program = findScipPython();
  if (program === null) {
    if (options.choice === 'auto') return none();
    return none(unused('it is not on the PATH', 'Install it (npm install -g @sourcegraph/scip-python)'));
  }
  const project = { root: snapshot.root, ...scipProject(snapshot) };
  const index = await runScipPython(program, project, options.workFolder, options.signal, options.limits);
  if ('problem' in index) return none(unused(index.problem, 'Correct what it says'));

  const analysed = new Set(snapshot.files.map(({ path }) => path));
  const known = new Set(index.paths.filter((path) => analysed.has(path)));
  if (known.size === 0) return none(unused('its index names none of the analysed files', 'Run it at the top'));
  const diagnostics: Diagnostic[] = [];
  if (known.size < analysed.size) {
    const missing = snapshot.files.filter(({ path }) => !known.has(path)).map(({ path }) => path);
    const message = `scip-python left out ${missing.length} of ${analysed.size} files, e.g. ${missing[0]}: their symbols are not in the index. Use the built-in index to have them.`;
    diagnostics.push(report('warning', 'scip-incomplete', null, message));
  }
  return { units: analysedUnits(index.units, analysed), diagnostics };
}

function* analysedUnits(units: Iterable<ScipUnit>, analysed: ReadonlySet<string>): Generator<ScipUnit> {
  const seen = new Set<string>();
  for (const unit of units) {
    const path = unit.document.relative_path;
    if (!analysed.has(path) || seen.has(path)) continue;
    seen.add(path);
    yield unit;
  }
}

function unused(problem: string, remedy: string): Diagnostic {
  const message = `scip-python was not used: ${problem}. The built-in index stands in for it. ${remedy}, or choose the built-in index.`;
  return report('warning', 'scip-python', null, message);
}

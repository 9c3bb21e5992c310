import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { type Configuration, SHARED } from '../../input/configuration';
import { UserError } from '../../kernel/errors';

const text = z.string();

/** The spellings of YAML 1.2, which are those of `@actions/core`. */
const flag = text
  .regex(/^(?:true|True|TRUE|false|False|FALSE)$/, 'must be true or false')
  .transform((value) => value.toLowerCase() === 'true');

const level = text.regex(/^[0-9]$/, 'must be a whole number from 0 to 9').transform(Number);

function choice<const T extends readonly string[]>(...values: T) {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` });
}

/**
 * The inputs of `action.yml`, under their names there. The defaults are here and not in `action.yml`, where they
 * could not be told from what a user wrote; `github-token` alone has its default there, because only there can a
 * workflow expression be evaluated. Those of `SHARED` can be in `codeintel.yml`, too, and their defaults are in
 * `DEFAULTS`, so that an input that is not set does not hide what the file says.
 */
export const INPUTS = z.object({
  mode: choice('auto', 'analyze', 'report').default('auto'),
  'repo-root': text.default('.'),
  'output-dir': text.default('Document Output'),
  'db-path': text.default('.codeintel/codeintel.duckdb'),
  ...SHARED,
  'compression-level': level.default(6),
  'fail-on-comment-error': flag.default(false),
  'dry-run': flag.default(false),
  'github-token': text.optional(),
});

export type Inputs = z.infer<typeof INPUTS>;

const DEFAULTS = {
  targets: [],
  comment: 'auto',
  'comment-key': 'default',
  'fail-on': [],
  annotations: true,
  'upload-artifact': true,
  sarif: false,
} as const satisfies Partial<Inputs>;

/** What a run does: its inputs, else `codeintel.yml`, else the defaults. */
export type Settings = Inputs & Required<{ [K in keyof typeof DEFAULTS]: NonNullable<Inputs[K]> }>;

/**
 * @param env the environment of the step, in which the runner puts its inputs
 * @throws UserError naming every input that is wrong or that there is not
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const names = Object.keys(INPUTS.shape);
  const get = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const parsed = INPUTS.safeParse(Object.fromEntries(names.map((name) => [name, get(name)])));
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    return `input ${name} ${message}, not ${JSON.stringify(get(name))}`;
  });
  const problems = [...unknownInputs(env, names), ...wrong];
  if (parsed.data === undefined || problems.length > 0) throw new UserError(problems.join('\n'), 2);
  return parsed.data;
}

/** The runner passes on what `action.yml` does not have. A misspelt input would otherwise change nothing, silently. */
function unknownInputs(env: NodeJS.ProcessEnv, names: readonly string[]): string[] {
  const given = Object.keys(env).filter((name) => /^INPUT_./.test(name));
  return given
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !names.includes(name))
    .map((name) => {
      const guess = closest(name, [...names]);
      const near = distance(name, guess) <= Math.max(2, Math.floor(name.length / 3));
      return `there is no input ${name}; ${near ? `did you mean ${guess}?` : `there are ${names.join(', ')}`}`;
    });
}

/** @param configuration `codeintel.yml`; empty without one */
export function settingsOf(inputs: Inputs, configuration: Configuration): Settings {
  const shared = Object.keys(SHARED).map((name) => {
    const key = name as keyof typeof SHARED;
    return [key, inputs[key] ?? configuration[key] ?? (DEFAULTS as Partial<Inputs>)[key]];
  });
  const defined = shared.filter(([, value]) => value !== undefined);
  return { ...inputs, ...Object.fromEntries(defined) } as Settings;
}

/** How the repository is read, as `codeintel.yml` would say it. `pyright` is apart: an input may name a program. */
export function configurationOf(settings: Settings, configuration: Configuration): Configuration {
  const { pyright: _program, ...shared } = Object.fromEntries(
    Object.entries(settings).filter(([name]) => name in SHARED),
  );
  return { ...configuration, ...shared };
}

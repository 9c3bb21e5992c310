import { z } from 'zod';
import { UserError } from '../../kernel/errors';

const text = z.string();

/** Items separated by commas or line breaks. */
const list = text.transform((value) =>
  value
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** The spellings of YAML 1.2, which are those of `@actions/core`. */
const flag = text
  .regex(/^(?:true|True|TRUE|false|False|FALSE)$/, 'must be true or false')
  .transform((value) => value.toLowerCase() === 'true');

const artifactName = text.regex(/^[^":<>|*?\\/\p{Cc}]+$/u, 'must be a name without any of " : < > | * ? \\ /');

const count = text.regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 9999').transform((value) => Number(value));

/**
 * The inputs of `action.yml`, under their names there. The defaults are here and not in `action.yml`, where they
 * could not be told from what a user wrote; `github-token` alone has its default there, because only there can a
 * workflow expression be evaluated.
 */
export const INPUTS = z.object({
  'repo-root': text.default('.'),
  base: text.optional(),
  'output-dir': text.default('Document Output'),
  'db-path': text.default('.codeintel/codeintel.duckdb'),
  'source-roots': list.default([]),
  workers: count.optional(),
  targets: list.default([]),
  'upload-artifact': flag.default(true),
  'artifact-name': artifactName.optional(),
  'retention-days': count.optional(),
  'dry-run': flag.default(false),
  'github-token': text.optional(),
});

export type Inputs = z.infer<typeof INPUTS>;

/**
 * @param get the text of an input by its name, '' when it is not set
 * @throws UserError naming every input that is wrong
 */
export function readInputs(get: (name: string) => string): Inputs {
  const given = Object.keys(INPUTS.shape).map((name) => [name, get(name).trim() || undefined]);
  const parsed = INPUTS.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `input ${name} ${message}, not ${JSON.stringify(get(name).trim())}`;
  });
  throw new UserError(problems.join('\n'), 2);
}

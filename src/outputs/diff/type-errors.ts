import { clipped, MOST, type TypeErrors } from './schema';
import type { DiffSide } from './tables';

export const TYPE_ERROR_TABLES = ['analytics.static_diagnostics'];

const CHECKERS = ['pyrefly_errors', 'pyright_errors', 'mypy_errors'] as const;
type Checker = (typeof CHECKERS)[number];

/**
 * Errors per file on both sides, when the same checkers ran on both. A file that one side lacks has no errors there.
 *
 * @param renames path in the base → path in the head
 * @param judged paths whose new errors count; null means all
 */
export async function compareTypeErrors(
  base: DiffSide,
  head: DiffSide,
  renames: ReadonlyMap<string, string>,
  judged: ReadonlySet<string> | null,
): Promise<TypeErrors | { readonly reason: string }> {
  const before = await readErrors(base);
  const after = await readErrors(head);
  const [ranBefore, ranAfter] = [namesOf(before.ran), namesOf(after.ran)];
  if (ranBefore !== ranAfter) return { reason: `checked by ${ranBefore} in the base and by ${ranAfter} in the head` };
  const checkers = [...after.ran];

  const files = new Map<string, { before: number; after: number }>();
  const fileOf = (path: string) => {
    const file = files.get(path) ?? { before: 0, after: 0 };
    files.set(path, file);
    return file;
  };
  const errors = (row: ErrorRow) => checkers.reduce((sum, checker) => sum + (row[checker] ?? 0), 0);
  for (const row of before.rows) fileOf(renames.get(row.path) ?? row.path).before += errors(row);
  for (const row of after.rows) fileOf(row.path).after += errors(row);

  const all = [...files].map(([path, counts]) => ({ path, ...counts }));
  const risen = all
    .filter((file) => file.after > file.before && (judged === null || judged.has(file.path)))
    .sort((a, b) => b.after - b.before - (a.after - a.before) || (a.path < b.path ? -1 : 1));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return {
    before: sum(all.map((file) => file.before)),
    after: sum(all.map((file) => file.after)),
    new: sum(risen.map((file) => file.after - file.before)),
    fixed: sum(all.map((file) => Math.max(0, file.before - file.after))),
    files: risen.length,
    listed: risen.slice(0, MOST.files).map((file) => ({ ...file, path: clipped(file.path) })),
  };
}

function namesOf(checkers: ReadonlySet<Checker>): string {
  const names = [...checkers].map((checker) => checker.replace('_errors', ''));
  return names.length === 0 ? 'nothing' : names.join(' and ');
}

type ErrorRow = { readonly path: string } & { readonly [C in Checker]?: number | null };

async function readErrors({ database, repo, commit }: DiffSide) {
  const columns = await database.rows<{ name: string }>(
    `SELECT DISTINCT column_name AS name FROM duckdb_columns()
     WHERE schema_name = 'analytics' AND table_name = 'static_diagnostics'`,
  );
  const known = CHECKERS.filter((checker) => columns.some(({ name }) => name === checker));
  const rows = await database.rows<ErrorRow>(
    `SELECT ${['rel_path AS path', ...known].join(', ')} FROM analytics.static_diagnostics
     WHERE repo = $1 AND "commit" = $2`,
    [repo, commit],
  );
  // A checker that did not run is NULL in every row.
  const ran = new Set(known.filter((checker) => rows.some((row) => row[checker] !== null)));
  return { rows, ran };
}

import type { Entity } from './envelope';
import type { Outcome } from './question';
import type { Source } from './source';

const MOST_CANDIDATES = 20;

/** The analysed file of that path, or the only one whose path ends so. */
export async function resolveFile(
  path: string,
  source: Source,
): Promise<{ readonly path: string } | { readonly outcome: Outcome }> {
  const wanted = path.replace(/^\.\//, '');
  const found = (await source.rows(
    `SELECT goid_h128, urn, kind, rel_path, qualname, start_line, end_line FROM core.goids
     WHERE repo = $1 AND "commit" = $2 AND kind = 'module' AND (rel_path = $3 OR ends_with(rel_path, '/' || $3))
     ORDER BY rel_path <> $3, rel_path, urn LIMIT ${MOST_CANDIDATES + 1}`,
    [wanted],
  )) as unknown as Entity[];
  const [first] = found;
  if (!first) return { outcome: { status: 'none', detail: `No analysed Python file is ${JSON.stringify(wanted)}.` } };
  if (first.rel_path === wanted || found.length === 1) {
    if (first.rel_path !== wanted) {
      const detail = `${JSON.stringify(wanted)} was taken for ${first.rel_path}, the only path that ends so.`;
      source.note({ code: 'resolved_by_suffix', severity: 'info', detail });
    }
    return { path: first.rel_path };
  }
  const many = found.length > MOST_CANDIDATES ? `More than ${MOST_CANDIDATES}` : String(found.length);
  const detail = `${many} files end in ${JSON.stringify(wanted)}: ask again with the whole rel_path.`;
  return { outcome: { status: 'ambiguous', candidates: found.slice(0, MOST_CANDIDATES), detail } };
}

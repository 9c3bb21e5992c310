import { z } from 'zod';
import { candidate, type Entity } from './envelope';
import type { Outcome } from './question';
import type { Source } from './source';

/** The ways to name a function, or anything else that has a GOID. */
export const NAMES = {
  urn: z.string().max(4000).optional().describe('From an earlier answer.'),
  goid_h128: z
    .string()
    .regex(/^\d{1,38}$/, 'a decimal number of at most 38 digits')
    .optional()
    .describe('From an earlier answer.'),
  rel_path: z.string().max(4000).optional().describe('Its file.'),
  qualname: z.string().max(4000).optional().describe('Dotted name, or its end.'),
};
export type Names = { readonly [K in keyof typeof NAMES]?: string | undefined };

/** The entity that an answer is about. */
export const subject = candidate.nullable().describe('What the answer is about.');

type Kind = Entity['kind'];
export const FUNCTIONS: readonly Kind[] = ['function', 'method'];
export const ANY: readonly Kind[] = ['module', 'class', 'function', 'method'];

const MOST_CANDIDATES = 20;
const COLUMNS = 'goid_h128, urn, kind, rel_path, qualname, start_line, end_line';

/** A GOID given as decimal text. DuckDB casts text to HUGEINT, and that to DECIMAL, far faster than text to DECIMAL. */
export function goidParameter(parameter: string): string {
  return `${parameter}::HUGEINT::DECIMAL(38,0)`;
}

/** The one entity that the names fit; else what to answer instead. */
export async function resolveEntity(
  names: Names,
  kinds: readonly Kind[],
  source: Source,
): Promise<{ readonly entity: Entity } | { readonly outcome: Outcome }> {
  const { urn, goid_h128: goid, rel_path: path, qualname } = names;
  const what = kinds.length === ANY.length ? 'module, class or function' : 'function';
  if (urn === undefined && goid === undefined && qualname === undefined) {
    const isFile = path !== undefined && kinds.includes('module');
    if (!isFile) {
      const detail = `Name the ${what} by urn, goid_h128, qualname, or rel_path and qualname.`;
      return { outcome: { status: 'none', detail } };
    }
  }
  const exact = await find(source, kinds, names, (name) => `qualname = ${name}`);
  if (exact.length === 1) return { entity: exact[0]! };
  const asked = described(names);
  if (exact.length > 1) return { outcome: ambiguous(exact, asked) };
  if (urn !== undefined || goid !== undefined || qualname === undefined) {
    const detail = `No ${what} of this snapshot is ${asked}; GOIDs and URNs change from commit to commit, qualnames do not.`;
    return { outcome: { status: 'none', detail } };
  }
  const ending = await find(source, kinds, names, (name) => `ends_with(qualname, '.' || ${name})`);
  if (ending.length === 0) {
    return {
      outcome: {
        status: 'none',
        detail: `No ${what} of this snapshot is ${asked}: find_symbol looks for names that are like it.`,
      },
    };
  }
  if (ending.length > 1) return { outcome: ambiguous(ending, asked) };
  const [entity] = ending as [Entity];
  const detail = `${JSON.stringify(qualname)} was taken for ${entity.qualname}, the only name that ends so.`;
  source.note({ code: 'resolved_by_suffix', severity: 'info', detail });
  return { entity };
}

async function find(
  source: Source,
  kinds: readonly Kind[],
  names: Names,
  fits: (parameter: string) => string,
): Promise<Entity[]> {
  const { urn, goid_h128: goid, rel_path: path, qualname } = names;
  const parameters: string[] = [];
  const where = (condition: (parameter: string) => string, value: string | undefined): string[] =>
    value === undefined ? [] : [condition(`$${parameters.push(value) + 2}`)];
  const conditions = [
    ...where((parameter) => `urn = ${parameter}`, urn),
    ...where((parameter) => `goid_h128 = ${goidParameter(parameter)}`, goid),
    ...where(fits, qualname),
    ...where((parameter) => `rel_path = ${parameter}`, path),
  ];
  // A file alone names its module.
  if (urn === undefined && goid === undefined && qualname === undefined) conditions.push("kind = 'module'");
  const rows = await source.rows(
    `SELECT ${COLUMNS} FROM core.goids
     WHERE repo = $1 AND "commit" = $2 AND kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})
       AND ${conditions.join(' AND ')}
     ORDER BY rel_path, start_line, urn LIMIT ${MOST_CANDIDATES + 1}`,
    parameters,
  );
  return rows as unknown as Entity[];
}

function ambiguous(found: readonly Entity[], asked: string): Outcome {
  const many = found.length > MOST_CANDIDATES ? `more than ${MOST_CANDIDATES}` : String(found.length);
  const detail = `${asked} may be ${many} things: ask again with the urn of one of the candidates.`;
  return { status: 'ambiguous', candidates: found.slice(0, MOST_CANDIDATES), detail };
}

function described({ urn, goid_h128: goid, rel_path: path, qualname }: Names): string {
  const parts = [urn, goid, qualname].filter((part) => part !== undefined).map((part) => JSON.stringify(part));
  return [...parts, ...(path === undefined ? [] : [`in ${JSON.stringify(path)}`])].join(' ');
}

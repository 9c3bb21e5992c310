import { messageOf } from '../kernel/errors';
import { type Database, literal } from './database';

/** What DuckDB may take from when something needs more than it was given. */
const MEMORY_IN_NEED = '2GB';

/**
 * Does something in DuckDB and, when that takes more memory than was allowed, allows more and does it again: DuckDB
 * takes 2048 rows at a time, and those of a large repository's index are documents of a hundred kilobytes.
 */
export async function withEnoughMemory<T>(database: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!messageOf(error).startsWith('Out of Memory')) throw error;
    const allowance = allowanceOf(database);
    try {
      await allowance.change(database, 1);
      return await work();
    } finally {
      // Refused while others still use that much; the next to need more tries again.
      await allowance.change(database, -1).catch(() => {});
    }
  }
}

const allowances = new WeakMap<object, Allowance>();

function allowanceOf({ instance }: Database): Allowance {
  const known = allowances.get(instance) ?? new Allowance();
  allowances.set(instance, known);
  return known;
}

/** What the connections to one database may take together: more as long as any of them needs it. */
class Allowance {
  private inNeed = 0;
  private normal: string | null = null;
  private set: Promise<void> = Promise.resolve();

  /** @param by 1 from one that needs more, -1 when it does no longer */
  change(database: Database, by: 1 | -1): Promise<void> {
    this.inNeed += by;
    this.set = this.set.catch(() => {}).then(() => this.apply(database));
    return this.set;
  }

  private async apply(database: Database): Promise<void> {
    if (this.normal === null) {
      const [setting] = await database.rows<{ allowed: string }>(`SELECT current_setting('memory_limit') AS allowed`);
      this.normal = setting!.allowed;
    }
    await database.run(`SET memory_limit = ${literal(this.inNeed > 0 ? MEMORY_IN_NEED : this.normal)}`);
  }
}

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
    const [setting] = await database.rows<{ allowed: string }>(`SELECT current_setting('memory_limit') AS allowed`);
    await database.run(`SET memory_limit = '${MEMORY_IN_NEED}'`);
    try {
      return await work();
    } finally {
      // Refused while others still use that much; the next to need more tries again.
      await database.run(`SET memory_limit = ${literal(setting!.allowed)}`).catch(() => {});
    }
  }
}

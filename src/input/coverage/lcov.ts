import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CountedLines, withoutFlags } from './counted-lines';
import { type CoverageReport, UnreadableReport } from './report';

/**
 * Reads an LCOV tracefile, line by line.
 * @throws {UnreadableReport} when it holds no record of a file.
 */
export async function readLcov(path: string): Promise<CoverageReport> {
  const files = new Map<string, CountedLines>();
  let current: CountedLines | null = null;
  const stream = createReadStream(path, { encoding: 'utf8' });
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.startsWith('SF:')) {
      const name = line.slice(3).trim();
      // A file has a record for each test; their counts add up.
      current = files.get(name) ?? new CountedLines();
      files.set(name, current);
    } else if (line.startsWith('DA:')) {
      const [number, hits] = line.slice(3).split(',', 2);
      current?.count(Number(number), Number(hits), true);
    } else if (line.startsWith('end_of_record')) current = null;
  }
  if (files.size === 0)
    throw new UnreadableReport(
      'is none of a .coverage file, JSON, Cobertura XML or LCOV, or is empty. Name a report of those kinds.',
    );
  if (current !== null)
    throw new UnreadableReport('ends within a record, so it is cut short. Write it again, e.g. with `coverage lcov`.');
  return { files: withoutFlags([...files].map(([name, lines]) => lines.toFile([name]))), contexts: [] };
}

import { markdownTable } from 'markdown-table';
import type { ChangedFunction, Diff, LineRange } from '../diff/schema';
import { breakableCode, link } from './escape';
import { callersOf, compares, drivers, origin, riskChange, riskName, testsOf } from './words';

/** Web address of some lines of a file at the head commit; undefined where there is none. Path segments percent-encoded. */
export type Permalink = (path: string, startLine: number, endLine: number) => string | undefined;

/** Columns are not padded to equal width: one long name would cost its length in every row. */
export function table(rows: readonly (readonly string[])[], align: string): string {
  return markdownTable(rows, { align: [...align], alignDelimiters: false });
}

/** The first three columns carry the message; who calls it and which tests reach it only where that is known. */
export function functionTable(diff: Diff, rows: readonly ChangedFunction[], permalink: Permalink | undefined): string {
  return table([functionHeader(diff), ...rows.map((fn) => functionRow(diff, fn, permalink))], functionAlign(diff));
}

export function functionHeader(diff: Diff): string[] {
  return [
    'Function',
    riskName(diff),
    'Why',
    ...(compares(diff, 'calls') ? ['Callers'] : []),
    ...(compares(diff, 'tests') ? ['Tests'] : []),
  ];
}

export function functionAlign(diff: Diff): string {
  return `lrl${compares(diff, 'calls') ? 'r' : ''}${compares(diff, 'tests') ? 'l' : ''}`;
}

/** The name is a link to the file, so that the file needs no column of its own. */
export function functionRow(diff: Diff, fn: ChangedFunction, permalink: Permalink | undefined): string[] {
  return [
    nameCell(fn, permalink),
    unbroken(riskChange(fn, (text) => `**${text}**`)),
    unbroken(drivers(fn).join('; ')),
    ...(compares(diff, 'calls') ? [callersOf(fn)] : []),
    ...(compares(diff, 'tests') ? [testsOf(fn)] : []),
  ];
}

/** Keeps a word and its value, the two sides of an arrow, and a number and its `%` on one line of a narrow column. */
function unbroken(text: string): string {
  return text.replace(/ (?=[%→])|(?<=→) |(?<=[a-z]) (?=\d)/g, '\u00a0');
}

function nameCell(fn: ChangedFunction, permalink: Permalink | undefined): string {
  const { base, head } = fn;
  const from = origin(fn, breakableCode);
  const name = head
    ? link(breakableCode(head.qualname), permalink?.(head.path, head.start_line, head.end_line))
    : breakableCode(base?.qualname ?? '');
  return from === '' ? name : `${name} ${from}`;
}

/** Line ranges as links; of many the first. */
export function rangeLinks(
  path: string,
  ranges: readonly LineRange[],
  most: number,
  permalink: Permalink | undefined,
): string {
  const links = ranges.slice(0, most).map(([first, last]) => {
    const text = first === last ? String(first) : `${first}–${last}`;
    return link(text, permalink?.(path, first, last));
  });
  return [...links, ...(ranges.length > most ? ['…'] : [])].join(', ');
}

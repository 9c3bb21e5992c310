import { bySeverity } from '../diff/rules';
import type { ChangedFunction, Diff } from '../diff/schema';
import { plain } from './escape';
import { drivers, extent, missingReason, more, notes, origin, plural, riskChange, signalName, verdict } from './words';

export interface TextContext {
  /** What the head is compared with, in plain words. */
  readonly baseDescription: string;
  /** Most functions listed, 40 unless told. */
  readonly rows?: number;
}

/** The report for a terminal: plain text, one line per function, the worst first. */
export function renderText(diff: Diff, context: TextContext): string {
  const sorted = [...diff.functions].sort(bySeverity);
  const shown = sorted.slice(0, context.rows ?? 40);
  const hidden = sorted.length - shown.length;
  const compared = diff.signals.filter((signal) => signal.compared).map(signalName);
  const missing = diff.signals.filter((signal) => !signal.compared);
  const table = columns([['RISK', 'FUNCTION', 'WHY', 'WHERE'], ...shown.map(row)]);
  return [
    `CodeIntel: ${verdict(diff)}`,
    `Against ${plain(context.baseDescription)}. ${extent(diff)}`,
    ...(shown.length > 0 ? ['', ...table] : []),
    ...(hidden > 0 ? [`${more(hidden, 'function')}.`] : []),
    ...details(diff),
    '',
    `Compared: ${compared.join(', ')}.`,
    ...missing.map((signal) => `Not compared: ${signalName(signal)} (${missingReason(signal, plain)}).`),
    ...notes(diff),
    '',
  ].join('\n');
}

/** Most places, cycles or files told of each kind. */
const DETAILS = 10;

function details({ untested_lines: untested, cycles, type_errors: errors, blast }: Diff): string[] {
  const found = [
    ...(untested?.listed ?? []).map(({ path, qualname, ranges }): [string, string] => [
      'Changed lines no test reaches',
      `${plain(path)}:${ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(',')}${qualname === null ? '' : `  ${plain(qualname)}`}`,
    ]),
    ...(cycles?.listed ?? []).map(({ route }): [string, string] => [
      'New import cycles',
      [...route, route[0] ?? ''].map((name) => plain(name)).join(' → '),
    ]),
    ...(errors?.listed ?? []).map(({ path, before, after }): [string, string] => [
      'New type errors',
      `${plain(path)}  ${before} → ${after}`,
    ]),
  ];
  const kinds = [...new Set(found.map(([kind]) => kind))].flatMap((kind) => {
    const lines = found.filter(([own]) => own === kind).map(([, line]) => `  ${line}`);
    const hidden = lines.length > DETAILS ? [`  ${lines.length - DETAILS} more`] : [];
    return ['', `${kind}:`, ...lines.slice(0, DETAILS), ...hidden];
  });
  const reach =
    blast === null
      ? []
      : ['', `Blast radius: ${plural(blast.callers, 'caller')}, ${plural(blast.entry_points, 'entry point')}.`];
  return [...kinds, ...reach];
}

function row(fn: ChangedFunction): string[] {
  const side = fn.head ?? fn.base;
  const from = origin(fn, plain);
  return [
    riskChange(fn, (text) => text),
    `${plain(side?.qualname ?? '')}${from === '' ? '' : ` (${from})`}`,
    drivers(fn).join('; '),
    side === null ? '' : `${plain(side.path)}:${side.start_line}`,
  ];
}

/** Left-aligned; the last column is not padded. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((cells) => cells[i]!.length)));
  return rows.map((cells) =>
    cells.map((cell, i) => (i < cells.length - 1 ? cell.padEnd(widths[i]!) : cell)).join('  '),
  );
}

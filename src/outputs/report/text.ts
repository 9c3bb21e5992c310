import { bySeverity } from '../diff/rules';
import type { ChangedFunction, Diff } from '../diff/schema';
import { plain } from './escape';
import { drivers, extent, functions, missingReason, notes, origin, riskChange, signalName, verdict } from './words';

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
    ...(hidden > 0 ? [`${functions(hidden)} more.`] : []),
    '',
    `Compared: ${compared.join(', ')}.`,
    ...missing.map((signal) => `Not compared: ${signalName(signal)} (${missingReason(signal, plain)}).`),
    ...notes(diff),
    '',
  ].join('\n');
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

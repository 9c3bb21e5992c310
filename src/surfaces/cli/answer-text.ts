import { visible } from '../../kernel/visible';
import type { Answer, Entity } from '../../outputs/query/envelope';
import { rowsOf } from '../../outputs/query/page';
import type { Question } from '../../outputs/query/question';

const WIDEST = 60;
const LONGEST = 10_000;
/** What identifies a row to a machine only. */
const HIDDEN = /goid_h128$|^urn$|_urn$|^repo$|^commit$|^language$|^created_at$/;

/** An answer for a person: what was found, its lists as tables, then what to know about it. */
export function answerText(answer: Answer, question: Question): string {
  const parts = question.fields
    .filter((field) => field !== 'found' && !(field === 'columns' && isGrid(answer)))
    .map((field) => fieldText(field, answer, question))
    .filter((text) => text !== '');
  if (answer.candidates) parts.push(`Candidates:\n${table(answer.candidates as readonly Entity[], ['urn'])}`);
  return [...parts, about(answer)].join('');
}

function fieldText(field: string, answer: Answer, question: Question): string {
  const value = answer[field];
  if (value === null || value === undefined) return '';
  const isList = question.lists.includes(field);
  if (Array.isArray(value)) {
    if (value.length === 0 && !isList) return '';
    if (field === 'rows' && isGrid(answer)) return `${grid(answer.columns, value)}\n`;
    if (value.length > 0 && !isTable(value)) return `${field}: ${shown(value)}\n`;
    const total = answer.meta.totals[field] ?? value.length;
    return `${field} (${value.length} of ${total})\n${table(value)}`;
  }
  if (typeof value !== 'object') return `${field}: ${shown(value)}\n`;
  const inner = question.lists.find((list) => list.startsWith(`${field}.`));
  const all = Object.entries(value).filter(([name]) => !HIDDEN.test(name) && `${field}.${name}` !== inner);
  const entries = all.filter(([, item]) => !isTable(item));
  const width = Math.max(...entries.map(([name]) => name.length));
  const lines = entries.map(([name, item]) => {
    const text = name === 'text' ? `\n${sourceText(String(item))}` : shown(item);
    return `  ${name.padEnd(width)}  ${text}\n`;
  });
  const tables = all.filter(([, item]) => isTable(item)).map(([name, item]) => `${name}\n${table(item as unknown[])}`);
  if (inner) {
    const rows = rowsOf(answer, inner);
    tables.push(`${inner} (${rows.length} of ${answer.meta.totals[inner]})\n${table(rows)}`);
  }
  return `${field}\n${lines.join('')}${tables.join('')}`;
}

/** Rows as lists, of columns that are named beside them. */
interface Grid {
  readonly columns: readonly { readonly name: string }[];
}

function isGrid(answer: object): answer is Grid {
  return 'columns' in answer && 'rows' in answer && isTable(answer.columns);
}

function grid(columns: Grid['columns'], rows: readonly (readonly unknown[])[]): string {
  const names = columns.map(({ name }) => name);
  if (rows.length === 0) return `  ${names.join('  ')}\n`;
  return table(
    rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]]))),
    names,
  );
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;
}

function table(rows: readonly unknown[], kept: readonly string[] = []): string {
  const objects = rows as readonly Readonly<Record<string, unknown>>[];
  const [first] = objects;
  if (!first) return '  nothing\n';
  const columns = Object.keys(first).filter((name) => !HIDDEN.test(name) || kept.includes(name));
  const cells = [
    columns,
    ...objects.map((row) => columns.map((name) => clipped(shown(row[name]), kept.includes(name)))),
  ];
  const widths = columns.map((_name, i) => Math.max(...cells.map((row) => row[i]!.length)));
  return cells
    .map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Lines and tabs are what source is made of; any other character that does not show is spelled. */
function sourceText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split('\t').map(printable).join('\t'))
    .join('\n');
}

/** Repository text may hold characters that a terminal would act on. */
function printable(text: string): string {
  return visible(text, LONGEST);
}

interface Hop {
  readonly caller: string;
  readonly callee: string;
  readonly resolved_via: string;
  readonly confidence: number;
}

function isPath(value: unknown): value is readonly Hop[] {
  return isTable(value) && 'resolved_via' in (value as readonly object[])[0]!;
}

/** `caller →local_name 1→ callee`, by their last names. */
function pathText(hops: readonly Hop[]): string {
  const name = (dotted: string) => dotted.slice(dotted.lastIndexOf('.') + 1);
  const steps = hops.map(({ caller, resolved_via, confidence }) => `${name(caller)} →${resolved_via} ${confidence}→ `);
  return `${steps.join('')}${name(hops.at(-1)!.callee)}`;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (typeof value === 'string') return printable(value);
  if (typeof value === 'number') return numberText(value);
  if (isPath(value)) return printable(pathText(value));
  if (isListOfTexts(value)) return value.length === 0 ? '-' : printable(value.join('; '));
  return printable(JSON.stringify(value));
}

/** Six digits of a fraction are what a person reads; JSON has them all. */
function numberText(value: number): string {
  return String(Number.isInteger(value) || Math.abs(value) >= 1e6 ? value : Number(value.toPrecision(6)));
}

/** The end of a name says more than its beginning, and the beginning of a sentence more than its end. */
function clipped(text: string, isWhole: boolean): string {
  if (isWhole || text.length <= WIDEST || text.includes('→')) return text;
  return text.includes(' ') ? `${text.slice(0, WIDEST - 1)}…` : `…${text.slice(-(WIDEST - 1))}`;
}

function about({ status, meta }: Answer): string {
  const { repo, commit, generated_at, staleness, messages, missing_signals } = meta;
  const drift =
    staleness.status === 'unknown' || staleness.status === 'current'
      ? ''
      : ` (${staleness.commits_behind} commits behind, ${staleness.commits_ahead} ahead, ${staleness.changed_files} Python files differ)`;
  const lines = [
    `${status}: ${printable(repo)} at ${commit.slice(0, 12)}, made ${generated_at ?? '?'}, ${staleness.status}${drift}`,
    ...messages.map(({ severity, detail }) => `${severity}: ${printable(detail)}`),
    ...missing_signals.map(({ signal, reason }) => `without ${signal}: ${printable(reason)}`),
  ];
  return `${lines.join('\n')}\n`;
}

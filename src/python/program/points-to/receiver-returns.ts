import { CALL_HEAD, lengthAt, Op } from '../instructions';
import { FIRST_VARIABLE, type ModuleSummary, Unit } from '../layout';

/** What makes of an object another of its class, or its class. */
const COPIES = new Set(['copy.copy', 'copy.deepcopy', 'copy', 'deepcopy', 'type']);

/** Methods that give back what other such methods give back are found in so many rounds. */
const MOST_ROUNDS = 3;

/**
 * Of every unit, in order: whether it is a method that gives back the object it is called on, a copy of it or another of
 * its class, by itself or through a method with a name that such a method has.
 */
export function receiverReturns(summaries: readonly ModuleSummary[]): boolean[] {
  const found = summaries.flatMap(({ unitStarts }) => Array.from(unitStarts, () => false));
  const names = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = names.size;
    let unit = 0;
    for (const summary of summaries) {
      for (const start of summary.unitStarts) {
        if (!found[unit] && returnsReceiver(summary, start, names)) {
          found[unit] = true;
          names.add(nameOf(summary, start));
        }
        unit++;
      }
    }
    if (names.size === before) break;
  }
  return found;
}

function nameOf({ units, entities, strings }: ModuleSummary, start: number): string {
  return strings[entities[2 * units[start + Unit.Entity]!]!]!;
}

function returnsReceiver(summary: ModuleSummary, start: number, names: ReadonlySet<string>): boolean {
  const { code, units, strings } = summary;
  if (units[start + Unit.Positional] === 0 || units[start + Unit.Entity] === -1) return false;
  if (nameOf(summary, start) === '__new__') return true;
  if (units[start + Unit.Class] === -1) return false;
  const returned = units[start + Unit.Return]!;
  const end = units[start + Unit.CodeEnd]!;
  /** Variables that hold the receiver, a copy of it or its class. */
  const same = new Set([FIRST_VARIABLE]);
  for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
    switch (code[at]! as Op) {
      case Op.Copy:
      case Op.Guard:
      case Op.Gate:
      case Op.Narrow:
        if (!same.has(code[at + 2]!)) break;
        if (code[at + 1] === returned) return true;
        same.add(code[at + 1]!);
        break;
      case Op.GetAttribute:
        if (same.has(code[at + 2]!) && strings[code[at + 3]!] === '__class__') same.add(code[at + 1]!);
        break;
      case Op.Call: {
        const written = strings[code[at + 6]!]!;
        const isCopy = COPIES.has(written) && code[at + 9]! > 0 && same.has(code[at + CALL_HEAD]!);
        const isOwn = same.has(code[at + 3]!) || written.startsWith('super.().');
        const isSame = isOwn && names.has(written.slice(written.lastIndexOf('.') + 1));
        if (isCopy || isSame || same.has(code[at + 2]!)) same.add(code[at + 1]!);
        break;
      }
      default:
    }
  }
  return false;
}

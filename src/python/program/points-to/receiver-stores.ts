import { CALL_HEAD, lengthAt, Op } from '../instructions';
import { FIRST_VARIABLE, type ModuleSummary, Unit } from '../layout';

/** What an `__init__` stores in attributes of the new object. */
export enum Stores {
  /** The same for all classes that share it, or nothing. */
  Same,
  /** What it is passed or makes: what classes that share it do with that differs. */
  Own,
  /** What the class of the object decides, or in attributes that it decides. */
  ByClass,
}

/** Of every unit, in order. */
export function receiverStores(summaries: readonly ModuleSummary[]): Stores[] {
  return summaries.flatMap((summary) => Array.from(summary.unitStarts, (start) => storesOf(summary, start)));
}

function storesOf(summary: ModuleSummary, start: number): Stores {
  const { code, units, strings, entities } = summary;
  if (units[start + Unit.Class] === -1 || units[start + Unit.Entity] === -1) return Stores.Same;
  if (strings[entities[2 * units[start + Unit.Entity]!]!] !== '__init__') return Stores.Same;
  const end = units[start + Unit.CodeEnd]!;
  /** Variables that hold what the object's own methods give, or classes named in its class. */
  const made = new Set<number>();
  let stores = Stores.Same;
  for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
    switch (code[at]! as Op) {
      case Op.Call: {
        const isSetattr = strings[code[at + 6]!] === 'setattr' && code[at + 9]! > 1;
        if (isSetattr && code[at + CALL_HEAD] === FIRST_VARIABLE) return Stores.ByClass;
        if (code[at + 3] === FIRST_VARIABLE) made.add(code[at + 1]!);
        break;
      }
      case Op.Copy:
        if (made.has(code[at + 2]!)) made.add(code[at + 1]!);
        break;
      case Op.SetAttribute: {
        if (code[at + 1] !== FIRST_VARIABLE) break;
        if (made.has(code[at + 3]!)) return Stores.ByClass;
        if (code[at + 3] !== 0) stores = Stores.Own;
        break;
      }
      default:
    }
  }
  return stores;
}

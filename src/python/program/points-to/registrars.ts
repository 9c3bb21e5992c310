import { CALL_HEAD, lengthAt, Op } from '../instructions';
import { FIRST_VARIABLE, type ModuleSummary, Unit } from '../layout';

/**
 * Whether a function files something it is given under a key it is given, itself or in a list that stands there: what
 * its calls file is told apart by analysing it for each.
 */
export function isRegistrar({ code, units, strings }: ModuleSummary, start: number): boolean {
  const count = units[start + Unit.Positional]! + units[start + Unit.KeywordOnly]!;
  const isGiven = (variable: number) => variable >= FIRST_VARIABLE && variable < FIRST_VARIABLE + count;
  const end = units[start + Unit.CodeEnd]!;
  /** Variables that hold what stands under a given key. */
  const found = new Set<number>();
  for (let at = units[start + Unit.CodeStart]!; at < end; at += lengthAt(code, at)) {
    switch (code[at]! as Op) {
      case Op.SetItem:
        if (isGiven(code[at + 3]!) && isGiven(code[at + 4]!)) return true;
        break;
      case Op.Call: {
        if (code[at + 9] === 0 || !isGiven(code[at + CALL_HEAD]!)) break;
        if (found.has(code[at + 3]!)) return true;
        if (strings[code[at + 6]!]!.endsWith('.setdefault')) found.add(code[at + 1]!);
        break;
      }
      default:
    }
  }
  return false;
}

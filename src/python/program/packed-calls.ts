import type { Call, CallKind, ResolvedVia } from './calls';

/** Numbers of one call: see `packCalls`. */
export const CALL_SIZE = 11;

/** Calls as numbers and the strings they refer to: what can leave a thread without a copy. */
export interface PackedCalls {
  readonly numbers: Int32Array<ArrayBuffer>;
  readonly strings: readonly string[];
}

export function packCalls(calls: Iterable<Call>): PackedCalls {
  const strings: string[] = [];
  const known = new Map<string, number>();
  const string = (text: string): number => {
    let number = known.get(text);
    if (number === undefined) {
      number = strings.length;
      strings.push(text);
      known.set(text, number);
    }
    return number;
  };
  let numbers = new Int32Array(CALL_SIZE * 4096);
  let at = 0;
  for (const call of calls) {
    if (at === numbers.length) {
      const larger = new Int32Array(2 * at);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[at++] = call.file;
    numbers[at++] = call.caller;
    numbers[at++] = call.line;
    numbers[at++] = call.column;
    numbers[at++] = string(call.kind);
    numbers[at++] = string(call.via);
    numbers[at++] = call.callee?.file ?? -1;
    numbers[at++] = call.callee?.entity ?? -1;
    numbers[at++] = call.calleeName === null ? -1 : string(call.calleeName);
    numbers[at++] = string(call.written);
    numbers[at++] = call.isImplicit ? 1 : 0;
  }
  return { numbers: numbers.slice(0, at), strings };
}

/** The calls again, each made when it is taken. */
export function* unpackCalls({ numbers, strings }: PackedCalls): Generator<Call> {
  for (let at = 0; at < numbers.length; at += CALL_SIZE) {
    const number = (field: number) => numbers[at + field]!;
    yield {
      file: number(0),
      caller: number(1),
      line: number(2),
      column: number(3),
      kind: strings[number(4)] as CallKind,
      via: strings[number(5)] as ResolvedVia,
      callee: number(6) === -1 ? null : { file: number(6), entity: number(7) },
      calleeName: strings[number(8)] ?? null,
      written: strings[number(9)]!,
      isImplicit: number(10) === 1,
    };
  }
}

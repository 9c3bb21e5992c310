type Numbers = Int32Array | Uint32Array | Float64Array | Uint8Array | BigUint64Array;

/** The same numbers in an array of at least `length`, at least twice as long as before; itself where there is room. */
export function withRoom<T extends Numbers>(values: T, length: number): T {
  if (length <= values.length) return values;
  const larger = new (values.constructor as new (length: number) => T)(Math.max(length, 2 * values.length));
  larger.set(values as never);
  return larger;
}

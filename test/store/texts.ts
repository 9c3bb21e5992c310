import type { EncodedTexts } from '../../src/store/batch';

export function decoded({ bytes, ends }: EncodedTexts): string[] {
  return Array.from(ends, (end, i) => Buffer.from(bytes.subarray(ends[i - 1] ?? 0, end)).toString());
}

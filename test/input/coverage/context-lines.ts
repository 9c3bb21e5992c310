import type { ContextLines } from '../../../src/kernel/evidence';

/** Each context with its lines as bits. */
export function unpacked({ contexts, ends, bytes }: ContextLines): { context: number; lines: Uint8Array }[] {
  return [...contexts].map((context, i) => ({ context, lines: bytes.subarray(ends[i - 1] ?? 0, ends[i]) }));
}

export function packed(all: readonly { readonly context: number; readonly lines: Uint8Array }[]): ContextLines {
  let end = 0;
  return {
    contexts: Uint32Array.from(all, ({ context }) => context),
    ends: Uint32Array.from(all, ({ lines }) => {
      end += lines.length;
      return end;
    }),
    bytes: Uint8Array.from(all.flatMap(({ lines }) => [...lines])),
  };
}

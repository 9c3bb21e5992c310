import { SIGNALS, type Signal, type SignalName } from '../kernel/snapshot';

/** Where a signal came from, or why it is missing; both for users. */
export type Evidence = { readonly source: string } | { readonly reason: string };

/** One entry per signal, in the order of `SIGNALS`. */
export function signalsFrom(evidence: Readonly<Record<SignalName, Evidence>>): Signal[] {
  return SIGNALS.map((signal) => {
    const found = evidence[signal];
    return 'source' in found
      ? { signal, available: true, source: found.source, reason: null }
      : { signal, available: false, source: null, reason: found.reason };
  });
}

import { createBLAKE2b } from 'hash-wasm';

/** The largest value DECIMAL(38,0) holds; digests are reduced modulo this. */
const MODULUS = 10n ** 38n - 1n;

export type EntityKind = 'module' | 'class' | 'function' | 'method';

/** What identifies an entity within a repository. */
export interface EntityId {
  readonly path: string;
  readonly kind: EntityKind;
  readonly qualname: string;
  readonly startLine: number;
  /** Null for modules. */
  readonly endLine: number | null;
}

/** BLAKE2b with a 16-byte digest, ready for synchronous use. */
export interface Hash128 {
  /** 32 lower-case hexadecimal digits. */
  hex(text: string): string;
}

export async function createHash128(): Promise<Hash128> {
  const hasher = await createBLAKE2b(128);
  return { hex: (text) => hasher.init().update(text).digest('hex') };
}

/** The GOID of an entity in one snapshot: 0 … 10^38 − 2. It contains the commit and the line span. */
export function goid(hash: Hash128, repo: string, commit: string, e: EntityId): bigint {
  const text = `${repo}:${commit}:python:${e.path}:${e.kind}:${e.qualname}:${e.startLine}:${e.endLine ?? 'None'}`;
  return BigInt(`0x${hash.hex(text)}`) % MODULUS;
}

/** The URN of an entity; unique within a snapshot. */
export function urn(repo: string, e: EntityId): string {
  const end = e.endLine === null ? '' : `&e=${e.endLine}`;
  return `goid:${repo}/${e.path}#python:${e.kind}:${e.qualname}?s=${e.startLine}${end}`;
}

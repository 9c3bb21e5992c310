import type { ExceptHandler, MatchCase, Stmt } from '../ast';

export type BlockKind = 'entry' | 'body' | 'handler' | 'exit';
export type EdgeType = 'fallthrough' | 'true' | 'false' | 'loop' | 'exception';

/** What a block runs: a statement, of a compound one the header alone, or the header of an `except` or `case`. */
export type Step = Stmt | ExceptHandler | MatchCase;

/** A basic block: once its first step starts, the others follow in order. Lines are 1-based and inclusive. */
export interface Block {
  /** In order of the source; the entry is 0, the exit comes last. */
  readonly index: number;
  readonly kind: BlockKind;
  /** None in the entry and the exit. */
  readonly steps: readonly Step[];
  readonly startLine: number;
  readonly endLine: number;
  readonly incoming: readonly Edge[];
  /** By target, then type; no two are equal in both. */
  readonly outgoing: readonly Edge[];
}

export interface Edge {
  readonly source: Block;
  readonly target: Block;
  readonly type: EdgeType;
  /** What decided for this edge: the last step of `source`; null where nothing is decided. */
  readonly guard: Guard | null;
  /** Names that stop being bound on the way: those of the handlers that are left. */
  readonly unbinds: readonly string[];
}

export interface Guard {
  readonly step: Step;
  readonly outcome: boolean;
}

export interface ControlFlow {
  /** Every step of the body is in exactly one of them; unreachable ones are kept. */
  readonly blocks: readonly Block[];
}

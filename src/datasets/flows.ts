import type { ControlFlow } from '../python/flow/graph';
import type { IdentifiedFunction } from './sources';

/** A function and the control flow of its body. */
export interface FunctionFlow {
  readonly entity: IdentifiedFunction;
  /** The function's GOID in decimal. */
  readonly id: string;
  readonly cfg: ControlFlow;
}

export function blockId({ id }: FunctionFlow, index: number): string {
  return `${id}:block${index}`;
}

import type { ControlFlow } from '../python/flow/graph';
import type { IdentifiedFunction } from './sources';

/** A function and the control flow of its body. */
export interface FunctionFlow {
  readonly entity: IdentifiedFunction;
  readonly cfg: ControlFlow;
}

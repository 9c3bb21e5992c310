import { c } from '../kernel/column';
import type { ControlFlow } from '../python/flow/graph';
import type { IdentifiedFunction } from './sources';

/** A function and the control flow of its body. */
export interface FunctionFlow {
  readonly entity: IdentifiedFunction;
  readonly cfg: ControlFlow;
}

/** Loaded beside the GOID where SQL needs its digits: DuckDB takes longer to write them out than to keep them. */
export const GOID_TEXT = { function_goid: c.text('`function_goid_h128` in digits.') };

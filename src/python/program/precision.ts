import type { ResolvedVia } from './calls';
import { CALL_PRECISION } from './precision.generated';

/** How often a way of finding callees is right. */
export interface Precision {
  readonly right: number;
  /** Edges that were judged. */
  readonly sample: number;
}

/** Null where nothing is found. */
export function precisionOf(via: ResolvedVia): Precision | null {
  return via === 'unresolved' ? null : CALL_PRECISION[via];
}

/** Between 0 and 1; 0 for what is not resolved. */
export function confidenceOf(via: ResolvedVia): number {
  const precision = precisionOf(via);
  return precision === null ? 0 : Math.round((1000 * precision.right) / precision.sample) / 1000;
}

export const RESOLVED_VIA: Readonly<Record<ResolvedVia, string>> = {
  local_name: 'A name that the file itself defines as the function or class that is called.',
  local_attr: "A method that the receiver's own class defines, in the file of the call.",
  import_alias: 'A name that an import binds, or an attribute of a module.',
  method: "A method that the receiver's own class defines, in another file.",
  mro: 'A method that the receiver inherits.',
  super: 'A method found through `super()`.',
  instance_attr: 'A value that was stored in an attribute of an object.',
  parameter: 'A value that is passed to a parameter.',
  return: 'A value that another call returns.',
  variable: 'A value that reaches a variable or expression in another way.',
  container: 'A value that was put into a list, tuple, set or dict.',
  constructor: 'The `__init__` that runs when a class is called.',
  decorator: 'A decorator, which is called with what it decorates.',
  callback: 'A function that a builtin such as `map` or `sorted` is given and calls.',
  protocol: 'A method that a `with`, a loop, an operator or an attribute runs, without parentheses.',
  builtin: 'Part of Python itself.',
  external: 'Part of the standard library or of another package.',
  unresolved: 'Not known.',
};

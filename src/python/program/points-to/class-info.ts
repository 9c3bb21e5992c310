import type { ClassRecord } from '../layout';

/** A class as it is known so far: its bases are found while the program is solved. */
export interface ClassInfo {
  readonly file: number;
  /** Its entity is -1 for a class that a call makes. */
  readonly record: ClassRecord;
  readonly object: number;
  readonly instance: number;
  /** By name: variable of the class's own attribute. */
  readonly own: Map<number, number>;
  /** Classes and external bases, of each base expression what it may be; grows for a class that a call makes. */
  readonly bases: Set<number>[];
  mro: readonly number[];
  readonly heirs: Set<number>;
  /** By name: which in the order has it, null where none has; of names that have been asked for. */
  readonly owners: Map<number, ClassInfo | null>;
  /** By name: variable of what looking the name up gives. */
  readonly members: Map<number, number>;
  readonly linked: Set<number>;
  isDataclass: boolean;
  /** What waits for bases that are not known yet. */
  readonly waiting: (() => void)[];
}

/** What a call passes. */
export interface Arguments {
  /** Variables; starred ones hold iterables. */
  readonly positional: readonly Argument[];
  readonly keywords: readonly KeywordArgument[];
}

export interface KeywordArgument {
  /** Null for `**`. */
  readonly name: number | null;
  readonly variable: number;
}

export interface Argument {
  readonly variable: number;
  readonly isStarred: boolean;
}

/** A call that is being resolved: where it stands, what it passes and where its result goes. */
export interface CallSite {
  /** Numbers that tell calls apart. */
  readonly id: number;
  /** The call that is made for it all: its own number, unless it is made on behalf of another. */
  readonly root: number;
  /** Position of the instruction among those of the program; -1 for a call that is not to be reported. */
  readonly place: number;
  readonly instance: number;
  readonly to: number;
  readonly args: Arguments;
  readonly isImplicit: boolean;
  readonly isCallback: boolean;
}

/** Positional arguments alone. */
export function plain(...variables: readonly number[]): Arguments {
  return { positional: variables.map((variable) => ({ variable, isStarred: false })), keywords: [] };
}

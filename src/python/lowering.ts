import type { Expr } from './ast';
import { Kind, type SyntaxTable } from './syntax';

/** A broken file can hold thousands of errors; the first ones say it. */
const PROBLEM_LIMIT = 100;

/** Something the parser could not make sense of. `offset` is a UTF-16 offset into the text. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}

/** The default of a type parameter (PEP 696), which the grammar cannot read in its place. */
export interface TypeDefault {
  /** Offset of its `=`. */
  readonly equals: number;
  readonly value: Expr;
}

/**
 * What every part of lowering shares: the table, the text, and steps from child to child that pass over
 * `ERROR` nodes, so that each grammar rule can be read as if the source were whole.
 */
export class Lowering {
  readonly problems: SyntaxProblem[] = [];
  readonly hasError: boolean;
  /** End of the last token of the block lowered last, a trailing `;` included. */
  blockEnd = 0;
  private readonly kinds: Uint8Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly nexts: Int32Array;

  constructor(
    readonly table: SyntaxTable,
    readonly text: string,
    /** Whether the whole text is ASCII, so that no identifier needs normalising. */
    readonly isAscii: boolean,
    /** Lowers the expression, target or annotation at a node; here so that no module needs a cycle. */
    readonly expression: (lowering: Lowering, node: number) => Expr,
    /** Defaults of type parameters, which the table lacks. */
    readonly typeDefaults: readonly TypeDefault[] = [],
  ) {
    this.hasError = table.hasError;
    this.kinds = table.kind;
    this.starts = table.start;
    this.ends = table.end;
    this.nexts = table.next;
  }

  kind(node: number): Kind {
    return this.kinds[node]!;
  }
  start(node: number): number {
    return this.starts[node]!;
  }
  end(node: number): number {
    return this.ends[node]!;
  }
  /** Index after the node's last descendant. */
  stop(node: number): number {
    return this.nexts[node]!;
  }

  /** First child; the node's `stop` when there is none. */
  first(node: number): number {
    const child = node + 1;
    return this.kinds[child] === Kind.ERROR && this.hasError ? this.passErrors(child, this.nexts[node]!) : child;
  }

  /** The sibling after a child, or the parent's `stop`. */
  after(child: number): number {
    const sibling = this.nexts[child]!;
    return this.hasError && this.kinds[sibling] === Kind.ERROR ? this.passErrors(sibling, this.table.count) : sibling;
  }

  source(node: number): string {
    return this.text.slice(this.starts[node]!, this.ends[node]!);
  }

  /** The identifier at a node, in normal form KC as CPython stores it. */
  name(node: number): string {
    return this.identifier(this.starts[node]!, this.ends[node]!);
  }

  identifier(start: number, end: number): string {
    const text = this.text.slice(start, end);
    return this.isAscii ? text : text.normalize('NFKC');
  }

  problem(offset: number, message: string): void {
    if (this.problems.length < PROBLEM_LIMIT) this.problems.push({ offset, message });
  }

  /** Reports what Python 2 could read and Python 3 cannot. */
  legacy(offset: number, what: string): void {
    this.problem(offset, `Python 2 syntax: ${what}`);
  }

  private passErrors(node: number, stop: number): number {
    let at = node;
    while (at < stop && this.kinds[at] === Kind.ERROR) at = this.nexts[at]!;
    return at;
  }
}

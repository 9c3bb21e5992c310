import type { Node } from '../../ast';
import { type Access, type Binding, type Occurrence, type Scopes, scopesOf } from '../../scopes';
import type { ParsedFile } from '../layout';

/** What the names of a file are bound to, and how. */
export class FileNames {
  readonly scopes: Scopes;
  readonly bindingOf = new Map<Node, Binding | null>();
  readonly accesses = new Map<Binding, Set<Access>>();
  /** Occurrences that bind, in order of the source. */
  private readonly bound: Occurrence[];

  constructor({ ast, source }: ParsedFile) {
    this.scopes = scopesOf(ast, source.text);
    for (const { node, binding, access } of this.scopes.occurrences) {
      this.bindingOf.set(node, binding);
      if (binding === null || access === 'read' || access === 'declare') continue;
      const known = this.accesses.get(binding);
      if (known) known.add(access);
      else this.accesses.set(binding, new Set([access]));
    }
    this.bound = this.scopes.occurrences.filter(({ access }) => access !== 'read' && access !== 'declare');
  }

  /** What a part of the source binds, in order. */
  *boundWithin(start: number, end: number): Iterable<Binding> {
    for (let i = this.firstBound(start); i < this.bound.length && this.bound[i]!.start < end; i++) {
      const { binding } = this.bound[i]!;
      if (binding !== null) yield binding;
    }
  }

  private firstBound(start: number): number {
    let low = 0;
    let high = this.bound.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.bound[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

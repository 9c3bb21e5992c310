import type { Node } from '../../ast';
import { type Access, type Binding, type Occurrence, type Scopes, scopesOf } from '../../scopes';
import type { ParsedFile } from '../layout';

/** What the names of a file are bound to, and how. */
export class FileNames {
  readonly scopes: Scopes;
  readonly bindingOf = new Map<Node, Binding | null>();
  /** How each is bound; `several` where it is bound in more than one way. */
  readonly boundBy = new Map<Binding, Access | 'several'>();
  /** Occurrences that bind, in order of the source. */
  private readonly bound: Occurrence[] = [];

  constructor({ ast, source }: ParsedFile) {
    this.scopes = scopesOf(ast, source.text);
    const { occurrences } = this.scopes;
    for (let i = 0; i < occurrences.length; i++) {
      const { node, binding, access } = occurrences[i]!;
      this.bindingOf.set(node, binding);
      if (access === 'read' || access === 'declare') continue;
      this.bound.push(occurrences[i]!);
      if (binding === null) continue;
      const known = this.boundBy.get(binding);
      if (known !== access) this.boundBy.set(binding, known === undefined ? access : 'several');
    }
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

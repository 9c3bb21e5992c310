import {
  DECLARATION_SIZE,
  Declaration,
  DeclarationKind,
  EXPRESSION_SIZE,
  type FileReferences,
  SCOPE_SIZE,
  Scope,
  type ScopeKind,
} from './references';

/** Reads the records of one file, and keeps what is asked often. */
export class ReferenceFile {
  private tables: Map<string, number[]>[] | null = null;

  constructor(
    readonly path: string,
    readonly module: string,
    readonly references: FileReferences,
  ) {}

  get declarationCount(): number {
    return this.references.declarations.length / DECLARATION_SIZE;
  }

  get expressionCount(): number {
    return this.references.expressions.length / EXPRESSION_SIZE;
  }

  declaration(id: number, field: Declaration): number {
    return this.references.declarations[id * DECLARATION_SIZE + field]!;
  }

  expression(id: number, field: number): number {
    return this.references.expressions[id * EXPRESSION_SIZE + field]!;
  }

  string(id: number): string {
    return this.references.strings[id]!;
  }

  nameOf(declaration: number): string {
    return this.string(this.declaration(declaration, Declaration.Name));
  }

  kindOf(declaration: number): DeclarationKind {
    return this.declaration(declaration, Declaration.Kind);
  }

  scope(id: number, field: Scope): number {
    return this.references.scopes[id * SCOPE_SIZE + field]!;
  }

  scopeKind(id: number): ScopeKind {
    return this.scope(id, Scope.Kind);
  }

  /** The declarations of a name in a scope, in order; those of members after those of the class body. */
  named(scope: number, name: string): readonly number[] {
    return this.table(scope).get(name) ?? [];
  }

  table(scope: number): ReadonlyMap<string, readonly number[]> {
    this.tables ??= this.collect();
    return this.tables[scope]!;
  }

  private collect(): Map<string, number[]>[] {
    const tables = Array.from(
      { length: this.references.scopes.length / SCOPE_SIZE },
      () => new Map<string, number[]>(),
    );
    for (const isMember of [false, true]) {
      for (let id = 0; id < this.declarationCount; id++) {
        if ((this.kindOf(id) === DeclarationKind.Member) !== isMember) continue;
        const table = tables[this.declaration(id, Declaration.Scope)]!;
        const name = this.nameOf(id);
        const named = table.get(name);
        if (named) named.push(id);
        else table.set(name, [id]);
      }
    }
    return tables;
  }
}

import {
  SCIP_KIND,
  SCIP_LANGUAGE,
  SCIP_ROLE,
  SCIP_UTF16,
  type ScipDocument,
  type ScipOccurrence,
  type ScipRelationship,
  type ScipSymbol,
  type ScipUnit,
} from '../../kernel/scip';
import { BUILTIN_CLASSES, BUILTIN_FUNCTIONS } from './builtin-names';
import type { Modules, ModuleTarget } from './modules';
import type { ReferenceFile } from './reference-file';
import type { Declared, Meaning, ReferenceTypes } from './reference-types';
import {
  BodyFlag,
  Declaration,
  DeclarationKind,
  ExpressionKind,
  OCCURRENCE_SIZE,
  Occurrence,
  OccurrenceKind,
  ParameterKind,
  Role,
  Scope,
  ScopeKind,
} from './references';
import {
  methodDescriptor,
  moduleDescriptor,
  namespaceDescriptor,
  packagePrefix,
  parameterDescriptor,
  type ScipPackage,
  STDLIB_PACKAGE,
  termDescriptor,
  typeDescriptor,
} from './scip-symbols';

/** Makes a SCIP document of every file, one after the other, in the symbols and with the ranges of scip-python. */
export class ScipEmitter {
  private readonly prefix: string;
  /** Symbols of the declarations of each file, as far as they were asked for. */
  private readonly known: (string | null)[][] = [];
  private readonly stdlib = packagePrefix(STDLIB_PACKAGE);
  /** Symbol of a relative import → the file that it means. */
  private readonly aliases: ReadonlyMap<string, number>;
  /** The same by file. */
  private readonly aliasesByFile: ReadonlyMap<number, readonly string[]>;

  constructor(
    private readonly files: readonly ReferenceFile[],
    private readonly types: ReferenceTypes,
    private readonly modules: Modules,
    project: ScipPackage,
  ) {
    this.prefix = packagePrefix(project);
    this.aliases = this.moduleAliases();
    const byFile = new Map<number, string[]>();
    for (const [symbol, file] of this.aliases) byFile.set(file, [...(byFile.get(file) ?? []), symbol]);
    this.aliasesByFile = byFile;
  }

  *units(): Generator<ScipUnit> {
    for (let file = 0; file < this.files.length; file++) yield new DocumentWriter(this, file).write();
  }

  // ── what the writer of a document asks ──────────────────────────────────────────────────────────────────────

  file(index: number): ReferenceFile {
    return this.files[index]!;
  }

  get resolver(): ReferenceTypes {
    return this.types;
  }

  /** Symbols that stand for the module of a file in relative imports, beside its own. */
  aliasesOf(file: number): readonly string[] {
    return this.aliasesByFile.get(file) ?? [];
  }

  moduleSymbol(file: number): string {
    return this.prefix + moduleDescriptor(this.files[file]!.module);
  }

  /** What stands for a module in an import statement, `name` being what follows the dots. */
  importSymbol(file: number, level: number, name: string): { symbol: string; isExternal: boolean } {
    const target = this.modules.resolve(file, level, name);
    if (target?.file == null) return { symbol: this.externalModule(target, name), isExternal: true };
    const alias = this.prefix + moduleDescriptor(name);
    const isAlias = level > 0 && this.aliases.get(alias) === target.file;
    return { symbol: isAlias ? alias : this.moduleSymbol(target.file), isExternal: false };
  }

  /**
   * scip-python spells the module of a relative import without its package, and leaves such a symbol undefined. So do we
   * where it can mean only one module, and say by a relationship which: tools then find the definition.
   */
  private moduleAliases(): Map<string, number> {
    const aliases = new Map<string, number>();
    const ambiguous = new Set(this.files.map((_, i) => this.moduleSymbol(i)));
    const add = (file: number, level: number, name: string): void => {
      const target = level > 0 ? this.modules.resolve(file, level, name)?.file : null;
      if (target == null) return;
      const symbol = this.prefix + moduleDescriptor(name);
      if ((aliases.get(symbol) ?? target) !== target) ambiguous.add(symbol);
      aliases.set(symbol, target);
    };
    for (const [i, source] of this.files.entries()) {
      const { occurrences } = source.references;
      for (let at = 0; at < occurrences.length; at += OCCURRENCE_SIZE) {
        if (occurrences[at + Occurrence.Kind] !== OccurrenceKind.Module) continue;
        add(i, occurrences[at + Occurrence.A]!, source.string(occurrences[at + Occurrence.B]!));
      }
      for (let declaration = 0; declaration < source.declarationCount; declaration++) {
        if (source.kindOf(declaration) !== DeclarationKind.ImportFrom) continue;
        add(i, source.declaration(declaration, Declaration.Detail), importedPath(source, declaration));
      }
    }
    for (const symbol of ambiguous) aliases.delete(symbol);
    return aliases;
  }

  externalModule(target: ModuleTarget | null, name: string): string {
    if (target === null) return this.prefix + moduleDescriptor(name);
    return this.packageOf(target) + moduleDescriptor(target.name);
  }

  private packageOf(target: ModuleTarget): string {
    if (target.origin === 'stdlib') return this.stdlib;
    if (target.origin !== 'third_party') return this.prefix;
    return packagePrefix({ name: target.name.split('.')[0]!, version: '' });
  }

  /** A name of a module outside: what it is follows from how it is written. */
  externalMember(target: ModuleTarget, name: string): string {
    return this.packageOf(target) + namespaceDescriptor(target.name) + memberDescriptor(name);
  }

  builtin(name: string): string {
    return this.stdlib + namespaceDescriptor('builtins') + memberDescriptor(name, BUILTIN_CLASSES.has(name));
  }

  /** Null for what is local to its file. */
  globalSymbol({ file, declaration }: Declared): string | null {
    this.known[file] ??= [];
    const known = this.known[file];
    let symbol = known[declaration];
    if (symbol === undefined) {
      symbol = this.spell(file, declaration);
      known[declaration] = symbol;
    }
    return symbol;
  }

  private spell(file: number, declaration: number): string | null {
    const source = this.files[file]!;
    const name = source.nameOf(declaration);
    const scope = source.declaration(declaration, Declaration.Scope);
    switch (source.kindOf(declaration)) {
      case DeclarationKind.Class:
        return this.scopeSymbol(file, scope) + typeDescriptor(name);
      case DeclarationKind.Function:
        return this.scopeSymbol(file, this.classAround(file, scope)) + methodDescriptor(name);
      case DeclarationKind.Parameter:
        return this.globalSymbol({ file, declaration: source.scope(scope, Scope.Owner) })! + parameterDescriptor(name);
      case DeclarationKind.Member:
        return (
          this.prefix +
          namespaceDescriptor(source.module) +
          typeDescriptor(source.nameOf(source.scope(scope, Scope.Owner))) +
          termDescriptor(name)
        );
      case DeclarationKind.Variable: {
        if (this.types.isLocalScope(file, scope)) return null;
        // scip-python has the name of an annotated variable of the module twice.
        const isTwice = source.declaration(declaration, Declaration.Detail) === 1;
        return this.scopeSymbol(file, scope) + termDescriptor(name).repeat(isTwice ? 2 : 1);
      }
      default:
        return null;
    }
  }

  private scopeSymbol(file: number, scope: number): string {
    const source = this.files[file]!;
    const kind = source.scopeKind(scope);
    if (kind === ScopeKind.Module) return this.prefix + namespaceDescriptor(source.module);
    const owner = source.scope(scope, Scope.Owner);
    if (owner === -1) return this.scopeSymbol(file, source.scope(scope, Scope.Parent));
    return this.globalSymbol({ file, declaration: owner })!;
  }

  /** A function within a method is named by the class, as scip-python does. */
  private classAround(file: number, scope: number): number {
    const source = this.files[file]!;
    for (let at = scope; at !== -1; at = source.scope(at, Scope.Parent)) {
      if (source.scopeKind(at) === ScopeKind.Class) return at;
    }
    return scope;
  }
}

function memberDescriptor(name: string, isClass = /^_*[A-Z][A-Za-z0-9]*[a-z]/.test(name)): string {
  if (isClass) return typeDescriptor(name);
  return /^[A-Z0-9_]+$/.test(name) ? termDescriptor(name) : methodDescriptor(name);
}

/** The document of one file. */
class DocumentWriter {
  private readonly source: ReferenceFile;
  private readonly occurrences: ScipOccurrence[] = [];
  private readonly symbols = new Map<string, ScipSymbol>();
  private readonly external = new Map<string, ScipSymbol>();
  /** Declaration → its number, in order of first occurrence. */
  private readonly locals = new Map<number, number>();

  constructor(
    private readonly emitter: ScipEmitter,
    private readonly index: number,
  ) {
    this.source = emitter.file(index);
  }

  write(): ScipUnit {
    this.module();
    const extents = this.importExtents();
    const { occurrences } = this.source.references;
    for (let at = 0; at < occurrences.length; at += OCCURRENCE_SIZE) this.occurrence(at, extents);
    this.mentionRelated();
    const document: ScipDocument = {
      relative_path: this.source.path,
      language: SCIP_LANGUAGE,
      position_encoding: SCIP_UTF16,
      occurrences: this.occurrences,
      symbols: [...this.symbols.values()],
    };
    return { document, externalSymbols: [...this.external.values()] };
  }

  /**
   * `scip lint` looks for the other symbol of a relationship among the documents that it happens to have read already, so
   * a document says the names of those that others define.
   */
  private mentionRelated(): void {
    for (const { relationships } of [...this.symbols.values()]) {
      for (const { symbol } of relationships ?? []) this.describe({ symbol });
    }
  }

  private module(): void {
    const [body] = this.source.references.bodies;
    const symbol = this.emitter.moduleSymbol(this.index);
    this.push([0, 0, 0], symbol, SCIP_ROLE.definition);
    this.describe({
      symbol,
      kind: SCIP_KIND.module,
      display_name: this.source.module,
      documentation: [body!.signature, ...(body!.documentation ? [body!.documentation] : [])],
    });
    for (const alias of this.emitter.aliasesOf(this.index)) {
      const relationships = [{ symbol, is_definition: true, is_reference: true }];
      this.describe({ symbol: alias, kind: SCIP_KIND.namespace, display_name: this.source.module, relationships });
    }
  }

  /** `import a.b` and `a.b.f()`: the name `a` stands for `a.b`, so its range reaches to where the module's name ends. */
  private importExtents(): Map<number, readonly [number, number]> {
    const { occurrences } = this.source.references;
    const extents = new Map<number, readonly [number, number]>();
    if (!this.hasPlainImport()) return extents;
    for (let at = 0; at < occurrences.length; at += OCCURRENCE_SIZE) {
      if (occurrences[at + Occurrence.Kind] !== OccurrenceKind.Attribute) continue;
      const expression = occurrences[at + Occurrence.A]!;
      const root = this.rootName(expression);
      if (root === -1) continue;
      const found = this.emitter.resolver.attribute(this.index, expression);
      if (!found || !('origin' in found)) continue;
      extents.set(root, [occurrences[at + Occurrence.EndLine]!, occurrences[at + Occurrence.EndColumn]!]);
    }
    return extents;
  }

  private hasPlainImport(): boolean {
    for (let declaration = 0; declaration < this.source.declarationCount; declaration++) {
      if (this.isPlainImport(declaration)) return true;
    }
    return false;
  }

  /** The name that a chain of attributes begins with, where `import a.b` binds it; -1 for anything else. */
  private rootName(expression: number): number {
    let at = expression;
    while (this.source.expression(at, 0) === ExpressionKind.Attribute) at = this.source.expression(at, 1);
    if (this.source.expression(at, 0) !== ExpressionKind.Name) return -1;
    const declaration = this.source.expression(at, 1);
    return declaration !== -1 && this.isPlainImport(declaration) ? at : -1;
  }

  private isPlainImport(declaration: number): boolean {
    return (
      this.source.kindOf(declaration) === DeclarationKind.Import &&
      this.source.declaration(declaration, Declaration.Imported) === -2
    );
  }

  private occurrence(at: number, extents: ReadonlyMap<number, readonly [number, number]>): void {
    const { occurrences } = this.source.references;
    const a = occurrences[at + Occurrence.A]!;
    const b = occurrences[at + Occurrence.B]!;
    const role = occurrences[at + Occurrence.Role]!;
    const range = this.range(at, extents.get(b));
    switch (occurrences[at + Occurrence.Kind] as OccurrenceKind) {
      case OccurrenceKind.Declared:
        this.declared(range, a, role);
        return;
      case OccurrenceKind.Free:
        this.free(range, this.source.string(a), role);
        return;
      case OccurrenceKind.Attribute:
        this.attribute(range, a, b, role);
        return;
      case OccurrenceKind.Keyword: {
        const parameter = this.emitter.resolver.keyword(this.index, a, this.source.string(b));
        if (parameter) this.refer(range, parameter, role);
        return;
      }
      case OccurrenceKind.Module: {
        const name = this.source.string(b);
        const { symbol, isExternal } = this.emitter.importSymbol(this.index, a, name);
        if (isExternal) this.describeExternal(symbol, name);
        this.push(range, symbol, role);
        return;
      }
    }
  }

  private range(at: number, extent: readonly [number, number] | undefined): number[] {
    const { occurrences } = this.source.references;
    const line = occurrences[at + Occurrence.Line]!;
    const column = occurrences[at + Occurrence.Column]!;
    const endLine = extent?.[0] ?? occurrences[at + Occurrence.EndLine]!;
    const endColumn = extent?.[1] ?? occurrences[at + Occurrence.EndColumn]!;
    return line === endLine ? [line, column, endColumn] : [line, column, endLine, endColumn];
  }

  private declared(range: readonly number[], declaration: number, role: number): void {
    const kind = this.source.kindOf(declaration);
    if (kind === DeclarationKind.ImportFrom) this.importedName(range, declaration, role);
    else if (this.isPlainImport(declaration)) this.plainImport(range, declaration, role);
    else if (role === Role.Definition) this.define(range, declaration);
    else this.refer(range, { file: this.index, declaration }, role);
  }

  private plainImport(range: readonly number[], declaration: number, role: number): void {
    const name = this.source.string(this.source.declaration(declaration, Declaration.Module));
    const { symbol, isExternal } = this.emitter.importSymbol(this.index, 0, name);
    if (isExternal) this.describeExternal(symbol, name);
    this.push(range, symbol, role);
  }

  private importedName(range: readonly number[], declaration: number, role: number): void {
    const own = { file: this.index, declaration };
    const found = this.emitter.resolver.imported(own);
    if (found) {
      if ('origin' in found && found.file !== null) this.importedModule(range, declaration, found.file, role);
      else this.refer(range, found, role);
      return;
    }
    const module = this.emitter.resolver.importedModule(own);
    const name = this.source.string(this.source.declaration(declaration, Declaration.Imported));
    if (module === null || module.file !== null) {
      this.push(range, this.local(declaration), role);
      return;
    }
    const symbol = this.emitter.externalMember(module, name);
    this.describeExternal(symbol, name);
    this.push(range, symbol, role);
  }

  /** `from package import module`. */
  private importedModule(range: readonly number[], declaration: number, target: number, role: number): void {
    const level = this.source.declaration(declaration, Declaration.Detail);
    const { symbol, isExternal } = this.emitter.importSymbol(this.index, level, importedPath(this.source, declaration));
    this.push(range, isExternal ? this.emitter.moduleSymbol(target) : symbol, role);
  }

  private free(range: readonly number[], name: string, role: number): void {
    const found = this.emitter.resolver.starred(this.index, name);
    if (found) this.refer(range, found, role);
    else if (BUILTIN_CLASSES.has(name) || BUILTIN_FUNCTIONS.has(name)) {
      const symbol = this.emitter.builtin(name);
      this.describeExternal(symbol, name);
      this.push(range, symbol, role);
    }
  }

  private attribute(range: readonly number[], expression: number, member: number, role: number): void {
    const found = this.emitter.resolver.attribute(this.index, expression);
    if (!found) {
      if (member !== -1) this.define(range, member);
    } else if (!('origin' in found)) {
      const isOwn = member !== -1 && found.file === this.index && found.declaration === member;
      if (isOwn) this.define(range, member);
      else this.refer(range, found, role);
    }
  }

  private refer(range: readonly number[], meaning: Meaning, role: number): void {
    if ('origin' in meaning) {
      if (meaning.file === null) {
        const symbol = this.emitter.externalModule(meaning, meaning.name);
        this.describeExternal(symbol, meaning.name);
        this.push(range, symbol, role);
      } else this.push(range, this.emitter.moduleSymbol(meaning.file), role);
      return;
    }
    const symbol = this.emitter.globalSymbol(meaning);
    if (symbol !== null) this.push(range, symbol, role);
    else if (meaning.file === this.index) this.push(range, this.local(meaning.declaration), role);
  }

  private define(range: readonly number[], declaration: number): void {
    const own = { file: this.index, declaration };
    const symbol = this.emitter.globalSymbol(own);
    if (symbol === null) {
      this.push(range, this.local(declaration), SCIP_ROLE.definition);
      return;
    }
    const kind = this.source.kindOf(declaration);
    if (kind === DeclarationKind.Class || kind === DeclarationKind.Function) {
      const [line, column, endLine, endColumn] = this.emitter.resolver.bodyOf(own).span;
      const enclosing = line === endLine ? [line!, column!, endColumn!] : [line!, column!, endLine!, endColumn!];
      this.push(range, symbol, SCIP_ROLE.definition, enclosing);
    } else this.push(range, symbol, SCIP_ROLE.definition);
    this.describe(this.information(symbol, declaration));
  }

  private local(declaration: number): string {
    const first = this.source.declaration(declaration, Declaration.First);
    let number = this.locals.get(first);
    if (number === undefined) {
      number = this.locals.size;
      this.locals.set(first, number);
      this.describe({
        symbol: `local ${number}`,
        kind: SCIP_KIND.variable,
        display_name: this.source.nameOf(declaration),
      });
    }
    return `local ${number}`;
  }

  private push(range: readonly number[], symbol: string, roles: number, enclosing?: readonly number[]): void {
    // They come in order of where they begin.
    for (let i = this.occurrences.length - 1; i >= 0; i--) {
      const known = this.occurrences[i]!;
      if (known.range[0] !== range[0] || known.range[1] !== range[1]) break;
      if (isSame(known, range, symbol, roles)) return;
    }
    const occurrence = { range, symbol, symbol_roles: roles };
    this.occurrences.push(enclosing ? { ...occurrence, enclosing_range: enclosing } : occurrence);
  }

  private describe(information: ScipSymbol): void {
    if (!this.symbols.has(information.symbol)) this.symbols.set(information.symbol, information);
  }

  private describeExternal(symbol: string, name: string): void {
    if (!this.external.has(symbol)) this.external.set(symbol, { symbol, display_name: name });
  }

  private information(symbol: string, declaration: number): ScipSymbol {
    const kind = this.source.kindOf(declaration);
    const display_name = this.source.nameOf(declaration);
    if (kind === DeclarationKind.Parameter) {
      const receiver = this.source.declaration(declaration, Declaration.Detail);
      const isReceiver = receiver === ParameterKind.Receiver || receiver === ParameterKind.ClassReceiver;
      return { symbol, kind: isReceiver ? SCIP_KIND.selfParameter : SCIP_KIND.parameter, display_name };
    }
    if (kind === DeclarationKind.Member) return { symbol, kind: SCIP_KIND.field, display_name };
    const inClass = this.source.scopeKind(this.source.declaration(declaration, Declaration.Scope)) === ScopeKind.Class;
    if (kind === DeclarationKind.Variable)
      return { symbol, kind: inClass ? SCIP_KIND.field : SCIP_KIND.variable, display_name };
    const own = { file: this.index, declaration };
    const { signature, documentation, flags } = this.emitter.resolver.bodyOf(own);
    const relationships = kind === DeclarationKind.Class ? this.bases(own) : this.overridden(own, inClass);
    return {
      symbol,
      kind: kind === DeclarationKind.Class ? SCIP_KIND.class : functionKind(flags, inClass),
      display_name,
      signature_documentation: { language: SCIP_LANGUAGE, text: signature },
      ...(documentation ? { documentation: [documentation] } : {}),
      ...(relationships.length > 0 ? { relationships } : {}),
    };
  }

  private bases(own: Declared): ScipRelationship[] {
    return this.implementations(
      this.emitter.resolver
        .bodyOf(own)
        .bases.flatMap((base) => this.emitter.resolver.typesOf(own.file, base))
        .flatMap((type) => (type.is === 'class' ? [{ file: type.file, declaration: type.declaration }] : [])),
    );
  }

  private overridden(own: Declared, inClass: boolean): ScipRelationship[] {
    if (!inClass) return [];
    const scope = this.source.declaration(own.declaration, Declaration.Scope);
    const owner = { file: own.file, declaration: this.source.scope(scope, Scope.Owner) };
    const found = this.emitter.resolver.overridden(owner, this.source.nameOf(own.declaration));
    return found ? this.implementations([found]) : [];
  }

  private implementations(of: readonly Declared[]): ScipRelationship[] {
    const symbols = new Set(of.flatMap((declared) => this.emitter.globalSymbol(declared) ?? []));
    return [...symbols].map((symbol) => ({ symbol, is_implementation: true }));
  }
}

function isSame(known: ScipOccurrence, range: readonly number[], symbol: string, roles: number): boolean {
  return (
    known.symbol_roles === roles &&
    known.symbol === symbol &&
    known.range.length === range.length &&
    known.range.every((number, i) => number === range[i])
  );
}

/** `from .a import b` names `a.b`. */
function importedPath(source: ReferenceFile, declaration: number): string {
  const module = source.string(source.declaration(declaration, Declaration.Module));
  const name = source.string(source.declaration(declaration, Declaration.Imported));
  return module === '' ? name : `${module}.${name}`;
}

function functionKind(flags: number, inClass: boolean): number {
  if (!inClass) return SCIP_KIND.function;
  if (flags & BodyFlag.Property) return SCIP_KIND.property;
  return flags & (BodyFlag.Static | BodyFlag.ClassMethod) ? SCIP_KIND.staticMethod : SCIP_KIND.method;
}

import { MAPPINGS } from './annotation-text';
import type { Modules, ModuleTarget } from './modules';
import type { ReferenceFile } from './reference-file';
import {
  Binding,
  type Body,
  BodyFlag,
  Declaration,
  DeclarationKind,
  ExpressionKind,
  type FileReferences,
  ParameterKind,
  ScopeKind,
} from './references';

/** A declaration of the repository. */
export interface Declared {
  readonly file: number;
  readonly declaration: number;
}

/** What a value may be, as far as declarations, annotations and assignments say. */
export type Type =
  | { readonly is: 'module'; readonly target: ModuleTarget }
  | ({ readonly is: 'class' } & Declared)
  | ({ readonly is: 'instance' } & Declared)
  | ({ readonly is: 'function' } & Declared)
  /** An instance of a builtin that holds others: what iterating and subscripting it gives. */
  | { readonly is: 'container'; readonly elements: readonly Type[]; readonly items: readonly Type[] }
  | { readonly is: 'tuple'; readonly elements: readonly (readonly Type[])[] }
  /** What comes before the receiver's own class in its method resolution order is skipped. */
  | ({ readonly is: 'super' } & Declared)
  | { readonly is: 'external'; readonly name: string };

/** What a name refers to in the repository. */
export type Meaning = Declared | ModuleTarget;

/** Modules asked for one name. */
const MOST_STEPS = 500;
const MOST_BASES = 50;
const MOST_ASSIGNMENTS = 50;
const MOST_TYPES = 8;
const DEEPEST = 60;

/** Wrappers whose argument is what counts. */
const TRANSPARENT = new Set([
  'Optional',
  'Union',
  'Annotated',
  'ClassVar',
  'Final',
  'Required',
  'NotRequired',
  'ReadOnly',
  'InitVar',
]);
const CONTAINERS = new Set([
  'list',
  'List',
  'set',
  'Set',
  'frozenset',
  'FrozenSet',
  'deque',
  'Sequence',
  'MutableSequence',
  'Iterable',
  'Iterator',
  'Generator',
  'Collection',
  'AsyncIterator',
  'AsyncIterable',
  'AsyncGenerator',
]);

/**
 * Says what expressions are, by what is declared and assigned: annotations, defaults, constructors, returned values.
 * What callers pass to a parameter that says nothing is not asked. Everything is worked out on demand and once.
 */
export class ReferenceTypes {
  private readonly names = new Map<string, Meaning | null>();
  /** What is known of the expressions and declarations of each file. */
  private readonly expressionTypes: (readonly Type[] | undefined)[][];
  private readonly declarationTypes: (readonly Type[] | undefined)[][];
  private readonly importedModules: (ModuleTarget | null | undefined)[][];
  private readonly orders: (readonly Declared[] | undefined)[][];
  private depth = 0;

  constructor(
    private readonly files: readonly ReferenceFile[],
    private readonly modules: Modules,
  ) {
    this.expressionTypes = files.map((file) => new Array(file.expressionCount));
    this.declarationTypes = files.map((file) => new Array(file.declarationCount));
    this.importedModules = files.map((file) => new Array(file.declarationCount));
    this.orders = files.map((file) => new Array(file.declarationCount));
  }

  // ── names ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** What a name of a module means: followed through imports to where it is bound; a module, too, where it is one. */
  exported(file: number, name: string): Meaning | null {
    return this.lookUp(file, name, new Set());
  }

  /** What a star import of the file brings under a name. */
  starred(file: number, name: string): Meaning | null {
    return this.references(file).stars.length === 0 ? null : this.lookUpStars(file, name, new Set());
  }

  /** What an import binds; null where the declaration is no import, and where it leads out of the repository. */
  imported(declared: Declared): Meaning | null {
    return this.follow(declared, new Set());
  }

  /** `visited` holds what was asked on the way: circular imports end there. */
  private lookUp(file: number, name: string, visited: Set<string>): Meaning | null {
    const key = `${file} ${name}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    if (visited.has(key) || visited.size > MOST_STEPS) return null;
    visited.add(key);
    const found = this.find(file, name, visited);
    if (visited.size === 1 || found !== null) this.names.set(key, found);
    return found;
  }

  private find(file: number, name: string, visited: Set<string>): Meaning | null {
    const [first] = this.files[file]!.named(0, name);
    if (first !== undefined) {
      const own = { file, declaration: first };
      return this.follow(own, visited) ?? own;
    }
    return this.modules.submodule(this.modules.ofFile(file), name) ?? this.lookUpStars(file, name, visited);
  }

  private lookUpStars(file: number, name: string, visited: Set<string>): Meaning | null {
    for (const target of this.starTargets(file)) {
      const found = this.lookUp(target, name, visited);
      if (found) return found;
    }
    return null;
  }

  /** Files of the repository that a file imports everything from, the last first. */
  starTargets(file: number): number[] {
    const { stars } = this.references(file);
    const targets: number[] = [];
    for (let i = stars.length - 2; i >= 0; i -= 2) {
      const target = this.modules.resolve(file, stars[i]!, this.files[file]!.string(stars[i + 1]!));
      if (target?.file != null && target.file !== file) targets.push(target.file);
    }
    return targets;
  }

  private follow({ file, declaration }: Declared, visited: Set<string>): Meaning | null {
    const source = this.files[file]!;
    const kind = source.kindOf(declaration);
    if (kind === DeclarationKind.Import) return this.importedModule({ file, declaration });
    if (kind !== DeclarationKind.ImportFrom) return null;
    const base = this.importedModule({ file, declaration });
    if (base === null) return null;
    const name = source.string(source.declaration(declaration, Declaration.Imported));
    const found = base.file !== null && base.file !== file ? this.lookUp(base.file, name, visited) : null;
    return found ?? this.modules.submodule(base, name);
  }

  private references(file: number): FileReferences {
    return this.files[file]!.references;
  }

  /** The module that an import statement names, of the repository or not. */
  importedModule({ file, declaration }: Declared): ModuleTarget | null {
    const all = this.importedModules[file]!;
    let found = all[declaration];
    if (found === undefined) {
      found = this.findModule(file, declaration);
      all[declaration] = found;
    }
    return found;
  }

  private findModule(file: number, declaration: number): ModuleTarget | null {
    const source = this.files[file]!;
    const name = source.string(source.declaration(declaration, Declaration.Module));
    const isTop = source.declaration(declaration, Declaration.Imported) === -2;
    return this.modules.resolve(
      file,
      source.declaration(declaration, Declaration.Detail),
      isTop ? name.split('.')[0]! : name,
    );
  }

  // ── attributes ──────────────────────────────────────────────────────────────────────────────────────────────

  /** What an attribute expression most likely means. */
  attribute(file: number, expression: number): Meaning | null {
    const source = this.files[file]!;
    const name = source.string(source.expression(expression, 2));
    for (const type of this.typesOf(file, source.expression(expression, 1))) {
      const found = this.member(type, name);
      if (found !== null) return found;
    }
    return null;
  }

  private member(type: Type, name: string): Meaning | null {
    switch (type.is) {
      case 'module':
        if (type.target.file !== null) return this.exported(type.target.file, name);
        return this.modules.submodule(type.target, name);
      case 'class':
      case 'instance':
        return this.classMember(this.order(type), name);
      case 'super':
        return this.classMember(this.order(type).slice(1), name);
      default:
        return null;
    }
  }

  /** A declared type anywhere in the order counts more than an assignment. */
  private classMember(order: readonly Declared[], name: string): Declared | null {
    let assigned: Declared | null = null;
    for (const { file, declaration } of order) {
      const source = this.files[file]!;
      const all = source.named(this.bodyOf({ file, declaration }).scope, name);
      for (const one of all.slice(0, MOST_ASSIGNMENTS)) {
        const kind = source.kindOf(one);
        const isTyped = kind <= DeclarationKind.Function || source.declaration(one, Declaration.Annotation) !== 0;
        if (isTyped) return { file, declaration: one };
      }
      if (all.length > 0) assigned ??= { file, declaration: all[0]! };
    }
    return assigned;
  }

  /** The method that a class takes over under a name before it defines its own; null where there is none. */
  overridden(owner: Declared, name: string): Declared | null {
    const found = this.classMember(this.order(owner).slice(1), name);
    return found !== null && this.isFunction(found) ? found : null;
  }

  /** The parameter that a keyword argument of a call means. */
  keyword(file: number, called: number, name: string): Declared | null {
    for (const type of this.typesOf(file, called)) {
      const target =
        type.is === 'function' ? type : type.is === 'class' ? this.classMember(this.order(type), '__init__') : null;
      if (target === null) continue;
      const source = this.files[target.file]!;
      if (source.kindOf(target.declaration) === DeclarationKind.Function) {
        const declaration = this.bodyOf(target).parameters.find(
          (one) => source.nameOf(one) === name && this.parameterKind(target.file, one) !== ParameterKind.Keywords,
        );
        if (declaration !== undefined) return { file: target.file, declaration };
      }
    }
    return null;
  }

  private parameterKind(file: number, declaration: number): ParameterKind {
    return this.files[file]!.declaration(declaration, Declaration.Detail);
  }

  // ── classes ─────────────────────────────────────────────────────────────────────────────────────────────────

  bodyOf({ file, declaration }: Declared): Body {
    const source = this.files[file]!;
    return source.references.bodies[source.declaration(declaration, Declaration.Detail)]!;
  }

  /** The method resolution order (C3) as far as it lies in the repository; where there is none, depth first. */
  order({ file, declaration }: Declared): readonly Declared[] {
    const all = this.orders[file]!;
    const known = all[declaration];
    if (known) return known;
    const own = { file, declaration };
    if (this.depth > DEEPEST) return [own];
    all[declaration] = [own];
    this.depth++;
    const bases = this.bodyOf(own)
      .bases.slice(0, MOST_BASES)
      .flatMap((base) =>
        this.typesOf(file, base)
          .flatMap((type) => (type.is === 'class' ? [type] : []))
          .slice(0, 1),
      );
    const lists = [
      ...bases.map((base) => [...this.order(base)]),
      bases.map(({ file, declaration }) => ({ file, declaration })),
    ];
    this.depth--;
    const order = [own, ...merge(lists)];
    all[declaration] = order;
    return order;
  }

  // ── types ───────────────────────────────────────────────────────────────────────────────────────────────────

  typesOf(file: number, expression: number): readonly Type[] {
    if (expression === 0) return [];
    const all = this.expressionTypes[file]!;
    const known = all[expression];
    if (known) return known;
    if (this.depth > DEEPEST) return [];
    all[expression] = [];
    this.depth++;
    const types = distinct(this.evaluate(file, expression));
    this.depth--;
    all[expression] = types;
    return types;
  }

  private evaluate(file: number, expression: number): readonly Type[] {
    const source = this.files[file]!;
    const a = source.expression(expression, 1);
    const b = source.expression(expression, 2);
    switch (source.expression(expression, 0) as ExpressionKind) {
      case ExpressionKind.Name:
        return a === -1 ? this.freeType(file, source.string(b)) : this.declaredTypes({ file, declaration: a });
      case ExpressionKind.Attribute:
        return this.attributeTypes(file, a, source.string(b));
      case ExpressionKind.Call:
        return this.typesOf(file, a).flatMap((type) => this.called(type, file, b));
      case ExpressionKind.Either:
        return [...this.typesOf(file, a), ...this.typesOf(file, b)];
      case ExpressionKind.Subscript:
        return this.typesOf(file, a).flatMap((type) => (type.is === 'container' ? type.items : []));
      case ExpressionKind.Literal:
        return this.literalType(file, source.string(a), b);
      case ExpressionKind.Super:
        return [{ is: 'super', file, declaration: a }];
      case ExpressionKind.Await:
        return this.typesOf(file, a);
      case ExpressionKind.ElementOf:
        return this.annotated(file, a);
      default:
        return [];
    }
  }

  private attributeTypes(file: number, base: number, name: string): readonly Type[] {
    return this.typesOf(file, base).flatMap((type): readonly Type[] => {
      if (type.is === 'external') return [{ is: 'external', name: `${type.name}.${name}` }];
      if (type.is === 'module' && type.target.file === null && type.target.origin !== 'namespace')
        return [{ is: 'external', name: `${type.target.name}.${name}` }];
      if (type.is === 'container' && ['items', 'values', 'copy', 'get', 'pop', 'setdefault'].includes(name))
        return [{ is: 'external', name: `dict.${name}` }, type];
      if (type.is === 'instance' && name === '__class__') return [{ ...type, is: 'class' }];
      const found = this.member(type, name);
      if (found === null) return [];
      if ('origin' in found) return [{ is: 'module', target: found }];
      const source = this.files[found.file]!;
      const isProperty =
        source.kindOf(found.declaration) === DeclarationKind.Function &&
        (this.bodyOf(found).flags & BodyFlag.Property) !== 0 &&
        type.is !== 'class';
      return isProperty ? this.returned(found, type) : this.declaredTypes(found);
    });
  }

  private freeType(file: number, name: string): readonly Type[] {
    const found = this.starred(file, name);
    if (found === null) return [{ is: 'external', name: `builtins.${name}` }];
    return 'origin' in found ? [{ is: 'module', target: found }] : this.declaredTypes(found);
  }

  private literalType(file: number, type: string, inside: number): readonly Type[] {
    if (type === 'tuple')
      return [{ is: 'tuple', elements: this.sequence(file, inside).map((e) => this.typesOf(file, e)) }];
    if (type !== 'list' && type !== 'set' && type !== 'dict') return [];
    const items = this.typesOf(file, inside);
    return [{ is: 'container', elements: type === 'dict' ? [] : items, items }];
  }

  private sequence(file: number, expression: number): number[] {
    const elements: number[] = [];
    const source = this.files[file]!;
    for (let at = expression; at !== 0 && elements.length < 20; at = source.expression(at, 2)) {
      if (source.expression(at, 0) !== ExpressionKind.Sequence) break;
      elements.push(source.expression(at, 1));
    }
    return elements;
  }

  private called(type: Type, file: number, argument: number): readonly Type[] {
    switch (type.is) {
      case 'class':
        return [{ is: 'instance', file: type.file, declaration: type.declaration }];
      case 'function':
        return this.returned(type, null);
      case 'instance': {
        const call = this.classMember(this.order(type), '__call__');
        return call && this.isFunction(call) ? this.returned(call, type) : [];
      }
      case 'external':
        if (type.name === 'builtins.type')
          return this.typesOf(file, argument).flatMap((of) =>
            of.is === 'instance' ? [{ ...of, is: 'class' as const }] : [],
          );
        if (type.name === 'copy.copy' || type.name === 'copy.deepcopy') return this.typesOf(file, argument);
        if (/^builtins\.(?:list|tuple|set|sorted|reversed|iter|frozenset)$/.test(type.name))
          return this.typesOf(file, argument).filter((of) => of.is === 'container');
        return [];
      default:
        return [];
    }
  }

  private isFunction({ file, declaration }: Declared): boolean {
    return this.files[file]!.kindOf(declaration) === DeclarationKind.Function;
  }

  private returned(callee: Declared, receiver: Type | null): readonly Type[] {
    const { returnAnnotation, returns, flags } = this.bodyOf(callee);
    if (returnAnnotation !== 0) return this.annotated(callee.file, returnAnnotation, receiver);
    if (flags & BodyFlag.Generator) return [];
    return distinct(returns.flatMap((value) => this.typesOf(callee.file, value)));
  }

  /** What the name of a declaration may be: its own type, or for a variable what all its declarations say. */
  declaredTypes({ file, declaration }: Declared): readonly Type[] {
    const source = this.files[file]!;
    const first = source.declaration(declaration, Declaration.First);
    const all = this.declarationTypes[file]!;
    const known = all[first];
    if (known) return known;
    if (this.depth > DEEPEST) return [];
    all[first] = [];
    this.depth++;
    const types = distinct(this.typesOfDeclaration(file, first));
    this.depth--;
    all[first] = types;
    return types;
  }

  private typesOfDeclaration(file: number, declaration: number): readonly Type[] {
    const source = this.files[file]!;
    switch (source.kindOf(declaration)) {
      case DeclarationKind.Class:
        return [{ is: 'class', file, declaration }];
      case DeclarationKind.Function:
        return [{ is: 'function', file, declaration }];
      case DeclarationKind.Import:
      case DeclarationKind.ImportFrom:
        return this.importedType({ file, declaration });
      default: {
        const all = source.named(source.declaration(declaration, Declaration.Scope), source.nameOf(declaration));
        const annotated = all.find((one) => source.declaration(one, Declaration.Annotation) !== 0);
        if (annotated !== undefined) return this.valueType(file, annotated);
        return all.slice(0, MOST_ASSIGNMENTS).flatMap((one) => this.valueType(file, one));
      }
    }
  }

  private importedType(own: Declared): readonly Type[] {
    const found = this.imported(own);
    if (found !== null) return 'origin' in found ? [{ is: 'module', target: found }] : this.declaredTypes(found);
    const source = this.files[own.file]!;
    const module = this.importedModule(own);
    if (module === null) return [];
    const name = source.string(source.declaration(own.declaration, Declaration.Imported));
    return [{ is: 'external', name: `${module.name}.${name}` }];
  }

  private valueType(file: number, declaration: number): readonly Type[] {
    const source = this.files[file]!;
    const annotation = source.declaration(declaration, Declaration.Annotation);
    const kind = source.kindOf(declaration);
    if (kind === DeclarationKind.Class || kind === DeclarationKind.Function || kind >= DeclarationKind.Import)
      return this.typesOfDeclaration(file, declaration);
    if (kind === DeclarationKind.Parameter) {
      const receiver = this.receiverType(file, declaration);
      if (receiver) return [receiver];
      if (annotation !== 0) {
        const types = this.annotated(file, annotation);
        return this.parameterKind(file, declaration) >= ParameterKind.Rest
          ? [{ is: 'container', elements: types, items: types }]
          : types;
      }
    }
    if (annotation !== 0) {
      const types = this.annotated(file, annotation);
      if (types.length > 0) return types;
    }
    const item = source.declaration(declaration, Declaration.Item);
    const types = this.bound(
      this.typesOf(file, source.declaration(declaration, Declaration.Value)),
      source.declaration(declaration, Declaration.Binding),
    );
    if (item === -1) return types;
    return types.flatMap((type) => (type.is === 'tuple' ? (type.elements[item] ?? []) : []));
  }

  private bound(types: readonly Type[], binding: Binding): readonly Type[] {
    switch (binding) {
      case Binding.Value:
        return types;
      case Binding.Element:
        return types.flatMap((type) => this.iterated(type));
      case Binding.Enter:
        return types.flatMap((type) => {
          if (type.is === 'container') return type.elements;
          const enter = type.is === 'instance' ? this.classMember(this.order(type), '__enter__') : null;
          return enter && this.isFunction(enter) ? this.returned(enter, type) : [];
        });
      case Binding.Instance:
        return types.flatMap((type) => {
          const classes = type.is === 'tuple' ? type.elements.flat() : [type];
          return classes.flatMap((one) => (one.is === 'class' ? [{ ...one, is: 'instance' as const }] : []));
        });
      default:
        return [];
    }
  }

  private iterated(type: Type): readonly Type[] {
    if (type.is === 'container') return type.elements;
    if (type.is === 'tuple') return type.elements.flat();
    const iterator = type.is === 'instance' ? this.classMember(this.order(type), '__iter__') : null;
    if (!iterator || !this.isFunction(iterator)) return [];
    return this.returned(iterator, type).flatMap((of) => (of.is === 'container' ? of.elements : []));
  }

  private receiverType(file: number, declaration: number): Type | null {
    const kind = this.parameterKind(file, declaration);
    if (kind !== ParameterKind.Receiver && kind !== ParameterKind.ClassReceiver) return null;
    const source = this.files[file]!;
    const scope = source.declaration(declaration, Declaration.Scope);
    const owner = source.scope(source.scope(scope, 1), 2);
    return { is: kind === ParameterKind.Receiver ? 'instance' : 'class', file, declaration: owner };
  }

  // ── annotations ─────────────────────────────────────────────────────────────────────────────────────────────

  /** What a value annotated with an expression is. */
  private annotated(file: number, expression: number, receiver: Type | null = null): readonly Type[] {
    if (expression === 0 || this.depth > DEEPEST) return [];
    this.depth++;
    const types = distinct(this.annotatedWith(file, expression, receiver));
    this.depth--;
    return types;
  }

  private annotatedWith(file: number, expression: number, receiver: Type | null): readonly Type[] {
    const source = this.files[file]!;
    const a = source.expression(expression, 1);
    const b = source.expression(expression, 2);
    switch (source.expression(expression, 0) as ExpressionKind) {
      case ExpressionKind.Either:
        return [...this.annotated(file, a, receiver), ...this.annotated(file, b, receiver)];
      case ExpressionKind.Subscript:
        return this.typesOf(file, a).flatMap((type) => this.generic(type, file, b, receiver));
      case ExpressionKind.Name: {
        if (a !== -1 && this.isPlainVariable(file, a)) return this.alias({ file, declaration: a }, receiver);
        return this.typesOf(file, expression).flatMap((type) => this.instanceOf(type, receiver));
      }
      case ExpressionKind.Attribute: {
        const found = this.attribute(file, expression);
        if (found && !('origin' in found) && this.isPlainVariable(found.file, found.declaration))
          return this.alias(found, receiver);
        return this.typesOf(file, expression).flatMap((type) => this.instanceOf(type, receiver));
      }
      default:
        return [];
    }
  }

  private instanceOf(type: Type, receiver: Type | null): readonly Type[] {
    if (type.is === 'class') return [{ is: 'instance', file: type.file, declaration: type.declaration }];
    if (type.is === 'external' && /(?:^|\.)Self$/.test(type.name) && receiver) return [receiver];
    return [];
  }

  /** `Name = Union[…]`, `Name = TypeVar(…)`: a variable that stands for a type. */
  private alias({ file, declaration }: Declared, receiver: Type | null): readonly Type[] {
    const source = this.files[file]!;
    const found = this.imported({ file, declaration });
    if (found)
      return 'origin' in found
        ? []
        : this.isPlainVariable(found.file, found.declaration)
          ? this.alias(found, receiver)
          : this.declaredTypes(found).flatMap((type) => this.instanceOf(type, receiver));
    return this.annotated(file, source.declaration(declaration, Declaration.Value), receiver);
  }

  private isPlainVariable(file: number, declaration: number): boolean {
    const kind = this.files[file]!.kindOf(declaration);
    if (kind === DeclarationKind.Variable) return true;
    if (kind !== DeclarationKind.ImportFrom) return false;
    const found = this.imported({ file, declaration });
    return (
      found !== null &&
      !('origin' in found) &&
      this.files[found.file]!.kindOf(found.declaration) === DeclarationKind.Variable
    );
  }

  private generic(base: Type, file: number, argument: number, receiver: Type | null): readonly Type[] {
    if (base.is === 'class') return [{ is: 'instance', file: base.file, declaration: base.declaration }];
    if (base.is !== 'external') return [];
    const name = base.name.slice(base.name.lastIndexOf('.') + 1);
    const source = this.files[file]!;
    const isTuple =
      source.expression(argument, 0) === ExpressionKind.Literal &&
      source.string(source.expression(argument, 1)) === 'tuple';
    const all = isTuple ? this.sequence(file, source.expression(argument, 2)) : [argument];
    if (TRANSPARENT.has(name))
      return (name === 'Annotated' ? all.slice(0, 1) : all).flatMap((one) => this.annotated(file, one, receiver));
    if (name === 'Type' || name === 'type')
      return this.annotated(file, argument, receiver).flatMap((type) =>
        type.is === 'instance' ? [{ ...type, is: 'class' as const }] : [],
      );
    if (name === 'Tuple' || name === 'tuple')
      return [{ is: 'tuple', elements: all.map((one) => this.annotated(file, one, receiver)) }];
    if (MAPPINGS.has(name)) {
      const [key, value] = all.map((one) => this.annotated(file, one, receiver));
      return [{ is: 'container', elements: key ?? [], items: value ?? [] }];
    }
    if (CONTAINERS.has(name)) {
      const elements = this.annotated(file, all[0]!, receiver);
      return [{ is: 'container', elements, items: elements }];
    }
    if (name === 'Awaitable' || name === 'Coroutine') return this.annotated(file, all.at(-1)!, receiver);
    return [];
  }

  /** Whether the names of a scope belong to its file alone. */
  isLocalScope(file: number, scope: number): boolean {
    const kind = this.files[file]!.scopeKind(scope);
    return kind !== ScopeKind.Module && kind !== ScopeKind.Class;
  }
}

function merge(lists: Declared[][]): Declared[] {
  const merged: Declared[] = [];
  const same = (a: Declared, b: Declared): boolean => a.file === b.file && a.declaration === b.declaration;
  for (
    let left = lists.filter((list) => list.length > 0);
    left.length > 0;
    left = left.filter((list) => list.length > 0)
  ) {
    const isFree = (head: Declared) => !left.some((list) => list.slice(1).some((other) => same(other, head)));
    const next = left.map(([head]) => head!).find(isFree) ?? left[0]![0]!;
    merged.push(next);
    for (const list of left) {
      const at = list.findIndex((other) => same(other, next));
      if (at !== -1) list.splice(at, 1);
    }
  }
  return merged;
}

function distinct(types: readonly Type[]): readonly Type[] {
  if (types.length < 2) return types;
  const seen = new Set<string>();
  const kept: Type[] = [];
  for (const type of types) {
    const key =
      'file' in type ? `${type.is} ${type.file} ${type.declaration}` : type.is === 'external' ? type.name : null;
    if (key !== null && seen.has(key)) continue;
    if (key !== null) seen.add(key);
    kept.push(type);
    if (kept.length === MOST_TYPES) break;
  }
  return kept;
}

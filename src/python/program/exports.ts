import type { Expr, Module, Stmt } from '../ast';
import type { ModuleTarget } from './modules';
import type { ReferenceFile } from './reference-file';
import type { Declared, Meaning, ReferenceTypes } from './reference-types';
import { Declaration, DeclarationKind } from './references';

/** One statement about `__all__`, in source order. */
export interface AllStep {
  readonly does: 'set' | 'add' | 'remove';
  readonly names: readonly string[];
  /** `__all__` of what this name stands for; null for none. */
  readonly of: string | null;
}

/** Nobody writes `__all__` further in. */
const DEEPEST = 50;

/** What the module level of a file says about `__all__`; empty where it does not say anything that can be read. */
export function allSteps(module: Module): AllStep[] {
  const steps: AllStep[] = [];
  let depth = 0;
  const walk = (block: readonly Stmt[]): void => {
    for (const stmt of block) {
      for (const step of stepsOf(stmt)) steps.push(step);
      if (depth < DEEPEST && (stmt.kind === 'If' || stmt.kind === 'Try' || stmt.kind === 'TryStar')) {
        depth++;
        walk(stmt.body);
        if ('handlers' in stmt) for (const handler of stmt.handlers) walk(handler.body);
        walk(stmt.orelse);
        depth--;
      }
    }
  };
  walk(module.body);
  return steps;
}

function stepsOf(stmt: Stmt): AllStep[] {
  if (stmt.kind === 'Assign' && stmt.targets.some(isAll)) return sequence('set', stmt.value);
  if (stmt.kind === 'AnnAssign' && isAll(stmt.target) && stmt.value) return sequence('set', stmt.value);
  if (stmt.kind === 'AugAssign' && isAll(stmt.target) && stmt.op === '+') return sequence('add', stmt.value);
  if (stmt.kind !== 'Expr' || stmt.value.kind !== 'Call') return [];
  const { func, args } = stmt.value;
  if (func.kind !== 'Attribute' || !isAll(func.value) || args.length !== 1) return [];
  if (func.attr === 'extend') return sequence('add', args[0]!);
  const name = text(args[0]!);
  if (name === null) return [];
  if (func.attr === 'append') return [{ does: 'add', names: [name], of: null }];
  return func.attr === 'remove' ? [{ does: 'remove', names: [name], of: null }] : [];
}

/** A list or tuple of names, `__all__` of another module, and sums of them. */
function sequence(does: 'set' | 'add', value: Expr, depth = 0): AllStep[] {
  if (depth > DEEPEST) return [];
  switch (value.kind) {
    case 'List':
    case 'Tuple': {
      const spread = value.elts.flatMap((element) =>
        element.kind === 'Starred' ? sequence('add', element.value, depth + 1) : [],
      );
      return [{ does, names: value.elts.flatMap((element) => text(element) ?? []), of: null }, ...spread];
    }
    case 'BinOp':
      return value.op === '+'
        ? [...sequence(does, value.left, depth + 1), ...sequence('add', value.right, depth + 1)]
        : [];
    case 'Attribute':
      return value.attr === '__all__' && value.value.kind === 'Name' ? [{ does, names: [], of: value.value.id }] : [];
    case 'Name':
      return [{ does, names: [], of: value.id }];
    case 'Call':
      return value.args.length === 1 ? sequence(does, value.args[0]!, depth + 1) : [];
    default:
      return [];
  }
}

function isAll(target: Expr): boolean {
  return target.kind === 'Name' && target.id === '__all__';
}

function text(value: Expr): string | null {
  return value.kind === 'Constant' && value.type === 'str' ? value.value : null;
}

/** A name that `from module import *` brings. */
export interface ModuleExport {
  readonly name: string;
  /** `missing`: listed in `__all__` and bound nowhere; `dynamic`: then served by the module's `__getattr__`. */
  readonly kind: 'module' | 'class' | 'function' | 'variable' | 'external' | 'missing' | 'dynamic';
  /** Where it is defined in the repository; null where it is not. */
  readonly definition: Declared | null;
  /** The module it is or is defined in, of the repository or not; null where it is bound nowhere. */
  readonly module: { readonly name: string; readonly file: number | null } | null;
  readonly isReexport: boolean;
  /** Modules between this one and the definition, nearest first. */
  readonly via: readonly string[];
  readonly isListed: boolean;
}

/** Follows the names that modules export to where they are defined. */
export class ModuleExports {
  private readonly names = new Map<number, readonly string[]>();

  constructor(
    private readonly files: readonly ReferenceFile[],
    private readonly types: ReferenceTypes,
    private readonly steps: (file: number) => readonly AllStep[],
  ) {}

  /** Sorted by name. */
  of(file: number): ModuleExport[] {
    const isListed = this.steps(file).length > 0;
    return [...this.namesOf(file)].sort().map((name) => this.resolve(file, name, isListed));
  }

  /** `__all__`, else every name of the module without a leading underscore; star imports included. */
  private namesOf(file: number, visiting: ReadonlySet<number> = new Set()): readonly string[] {
    const known = this.names.get(file);
    if (known) return known;
    if (visiting.has(file)) return [];
    const inside = new Set(visiting).add(file);
    const steps = this.steps(file);
    const names = steps.length > 0 ? this.listed(file, steps, inside) : this.publicNames(file, inside);
    if (visiting.size === 0) this.names.set(file, names);
    return names;
  }

  private listed(file: number, steps: readonly AllStep[], visiting: ReadonlySet<number>): string[] {
    let names = new Set<string>();
    for (const { does, names: given, of } of steps) {
      const target = of === null ? null : this.fileOfAll(file, of);
      const added = [...given, ...(target === null ? [] : this.namesOf(target, visiting))];
      if (does === 'set') names = new Set(added);
      else if (does === 'add') for (const name of added) names.add(name);
      else for (const name of added) names.delete(name);
    }
    return [...names];
  }

  /** The module whose `__all__` a name stands for: the module itself, or a list that was imported from it. */
  private fileOfAll(file: number, name: string): number | null {
    const source = this.files[file]!;
    const [declaration] = source.named(0, name);
    if (declaration === undefined) return null;
    const found = this.types.imported({ file, declaration });
    if (found === null) return null;
    return found.file;
  }

  private publicNames(file: number, visiting: ReadonlySet<number>): string[] {
    const source = this.files[file]!;
    const names = new Set([...source.table(0).keys()].filter((name) => !name.startsWith('_')));
    for (const target of this.types.starTargets(file))
      for (const name of this.namesOf(target, visiting)) names.add(name);
    return [...names];
  }

  private resolve(file: number, name: string, isListed: boolean): ModuleExport {
    const source = this.files[file]!;
    const own = source.named(0, name).at(-1);
    const via: string[] = [];
    const fields = { name, isListed, via };
    if (own !== undefined && !this.isImport({ file, declaration: own }))
      return { ...fields, ...this.definition({ file, declaration: own }), isReexport: false };
    const found = this.trace(file, name, via);
    if (found === null) {
      const isDynamic = source.named(0, '__getattr__').length > 0;
      const isReexport = own !== undefined || via.length > 0;
      return { ...fields, kind: isDynamic ? 'dynamic' : 'missing', definition: null, module: null, isReexport };
    }
    if (!('origin' in found)) return { ...fields, ...this.definition(found), isReexport: true };
    const kind = found.file !== null || found.origin === 'namespace' ? 'module' : 'external';
    return { ...fields, kind, definition: null, module: { name: found.name, file: found.file }, isReexport: true };
  }

  /** Follows one import after the other, noting the modules on the way. */
  private trace(file: number, name: string, via: string[]): Meaning | null {
    let at: { file: number; name: string } | null = { file, name };
    const visited = new Set<string>();
    while (at !== null && !visited.has(`${at.file} ${at.name}`)) {
      visited.add(`${at.file} ${at.name}`);
      const next: Meaning | { file: number; name: string } | null = this.step(at.file, at.name);
      if (next === null || !('name' in next) || 'origin' in next) return next;
      via.push(this.files[next.file]!.module);
      at = next;
    }
    return null;
  }

  private step(file: number, name: string): Meaning | { file: number; name: string } | null {
    const source = this.files[file]!;
    const own = source.named(0, name).at(-1);
    if (own === undefined) {
      const star = this.types.starTargets(file).find((target) => this.namesOf(target).includes(name));
      return star === undefined ? this.types.exported(file, name) : { file: star, name };
    }
    const declared = { file, declaration: own };
    if (!this.isImport(declared)) return declared;
    const module = this.types.importedModule(declared);
    const imported = source.declaration(own, Declaration.Imported);
    if (module === null || imported < 0) return module;
    if (module.file === null || module.file === file) return this.types.imported(declared) ?? withoutFile(module);
    const original = source.string(imported);
    const isBound = this.files[module.file]!.named(0, original).length > 0;
    return isBound ? { file: module.file, name: original } : this.types.imported(declared);
  }

  private isImport({ file, declaration }: Declared): boolean {
    return this.files[file]!.kindOf(declaration) >= DeclarationKind.Import;
  }

  private definition(definition: Declared): Pick<ModuleExport, 'kind' | 'definition' | 'module'> {
    const source = this.files[definition.file]!;
    const kind = source.kindOf(definition.declaration);
    const name = kind === DeclarationKind.Class ? 'class' : kind === DeclarationKind.Function ? 'function' : 'variable';
    return { kind: name, definition, module: { name: source.module, file: definition.file } };
  }
}

/** A name of a module that is not here, or that names itself: no more is known of it than that. */
function withoutFile(module: ModuleTarget): ModuleTarget {
  return { ...module, file: null };
}

import type { ModuleTarget } from '../modules';
import type { Analysis } from './analysis';
import { BUILTINS } from './builtins';
import type { CallSite } from './call-site';
import { fileOf } from './call-sites';
import { Kind } from './objects';

export function moduleObject(s: Analysis, target: ModuleTarget): number {
  if (target.file !== null) return s.objects.of(Kind.Module, target.file);
  if (target.origin !== 'namespace') return s.external(target.name);
  let number = s.targetNumbers.get(target.name);
  if (number === undefined) {
    number = s.targets.length;
    s.targets.push(target);
    s.targetNumbers.set(target.name, number);
  }
  return s.objects.of(Kind.Namespace, number);
}

/** The module in which a call stands. */
export function moduleOf(s: Analysis, site: CallSite): number {
  return s.objects.of(Kind.Module, fileOf(s, site));
}

export function resolveModule(s: Analysis, site: CallSite, dotted: string): number | null {
  const level = /^\.*/.exec(dotted)![0].length;
  const target = s.program.modules.resolve(fileOf(s, site), level, dotted.slice(level));
  return target && moduleObject(s, target);
}

export function importName(s: Analysis, file: number, target: ModuleTarget, name: number, to: number): void {
  const submodule = s.program.modules.submodule(target, s.names.text(name));
  if (target.file === null) {
    if (submodule !== null) s.graph.add(to, moduleObject(s, submodule));
    else if (target.origin !== 'namespace') s.graph.add(to, s.external(`${target.name}.${s.names.text(name)}`));
    return;
  }
  if (target.file === file && submodule !== null) s.graph.add(to, moduleObject(s, submodule));
  else s.graph.copy(moduleMember(s, target.file, name), to);
}

/** A name that nothing in the file binds: it comes through a star import, or is a builtin. */
export function freeName(s: Analysis, file: number, name: number, to: number): void {
  if (s.program.starsOf[file]!.length > 0 && mayHave(s, file, name, new Set())) {
    s.graph.copy(moduleMember(s, file, name), to);
    return;
  }
  const text = s.names.text(name);
  if (BUILTINS.has(text)) s.graph.add(to, s.external(`builtins.${text}`));
  else {
    for (const star of s.program.starsOf[file]!) {
      const target = s.program.modules.resolve(file, star.level, star.module);
      if (target !== null && target.file === null && target.origin !== 'namespace') {
        s.graph.add(to, s.external(`${target.name}.${text}`));
        return;
      }
    }
  }
}

/** The variable of a module's attribute. */
export function moduleMember(s: Analysis, file: number, name: number): number {
  const known = s.moduleMembers.get(file, name);
  if (known !== -1) return known;
  const own = s.globalsOf[file]!.get(name);
  if (own !== undefined) {
    s.moduleMembers.set(file, name, own);
    return own;
  }
  const variable = s.newVariable();
  s.moduleMembers.set(file, name, variable);
  let isFound = false;
  for (const star of s.program.starsOf[file]!) {
    const target = s.program.modules.resolve(file, star.level, star.module);
    if (target === null) continue;
    if (target.file === null) {
      // Nothing else can bring the name: a module outside the repository may.
      continue;
    }
    if (!isExported(s, target.file, name)) continue;
    s.graph.copy(moduleMember(s, target.file, name), variable);
    isFound ||= mayHave(s, target.file, name, new Set());
  }
  if (!isFound) {
    const submodule = s.program.modules.submodule(s.program.modules.ofFile(file), s.names.text(name));
    if (submodule !== null) s.graph.add(variable, moduleObject(s, submodule));
  }
  return variable;
}

/** Whether a star import of the module brings the name. */
function isExported(s: Analysis, file: number, name: number): boolean {
  const { summary } = s.program.files[file]!;
  const text = s.names.text(name);
  if (summary.exports !== null) {
    return summary.exports.some((exported) => s.program.nameOf[file]![exported] === name);
  }
  return !text.startsWith('_');
}

function mayHave(s: Analysis, file: number, name: number, seen: Set<number>): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  if (s.globalsOf[file]!.has(name)) return true;
  return s.program.starsOf[file]!.some(({ level, module }) => {
    const target = s.program.modules.resolve(file, level, module);
    return target?.file != null && isExported(s, target.file, name) && mayHave(s, target.file, name, seen);
  });
}

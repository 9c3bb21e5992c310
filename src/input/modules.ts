import type { Diagnostic } from '../kernel/diagnostic';
import { reporter } from './diagnostic';

const report = reporter('discover');

/**
 * The dotted module name of every path: the most specific source root, `.py` and `/__init__` are stripped.
 * `topName` names the `__init__.py` of the repository itself.
 */
export function moduleNames(
  paths: readonly string[],
  sourceRoots: readonly string[],
  topName: string,
): { readonly modules: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const roots = new Set(sourceRoots);
  const modules = new Map<string, string>();
  const sharing = new Map<string, string[]>();
  for (const path of paths) {
    const module = moduleName(path, rootOf(path, roots), topName);
    modules.set(path, module);
    const others = sharing.get(module);
    if (others) others.push(path);
    else sharing.set(module, [path]);
  }
  const diagnostics = [...sharing].flatMap(([module, all]) =>
    all.length === 1
      ? []
      : all.map((path) =>
          duplicate(
            module,
            path,
            all.filter((other) => other !== path),
          ),
        ),
  );
  return { modules, diagnostics };
}

function duplicate(module: string, path: string, others: readonly string[]): Diagnostic {
  const named = others.slice(0, 3).join(', ') + (others.length > 3 ? ` and ${others.length - 3} more` : '');
  const message =
    `The module name ${module} is shared with ${named}; all are analysed, but an import of it is ambiguous. ` +
    'Rename one, or name the source roots so that they differ.';
  return report('warning', 'duplicate-module', path, message);
}

/** The deepest source root above `path`; empty for the top. */
function rootOf(path: string, roots: ReadonlySet<string>): string {
  for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
    if (roots.has(path.slice(0, end))) return path.slice(0, end);
  }
  return '';
}

function moduleName(path: string, root: string, topName: string): string {
  const inside = root === '' ? path : path.slice(root.length + 1);
  if (inside === '__init__.py') return root === '' ? topName : root.slice(root.lastIndexOf('/') + 1);
  return inside
    .slice(0, -'.py'.length)
    .replace(/\/__init__$/, '')
    .replaceAll('/', '.');
}

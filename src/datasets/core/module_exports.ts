import { c } from '../../kernel/column';
import type { ModuleExport } from '../../python/program/exports';
import { json, type RecordedFile, table } from '../sources';

export default table({
  name: 'core.module_exports',
  doc: 'What `from module import *` brings: the names of `__all__`, else every name without a leading underscore, each followed through imports to where it is defined.',
  grain: 'one name that a module exports',
  key: ['path', 'name'],
  columns: {
    module: c.text('Exporting module.'),
    path: c.text('Its file, repository-relative.'),
    name: c.text('Exported name.'),
    kind: c.text(
      'What it is. `external`: from outside the repository. `missing`: listed in `__all__` and bound nowhere. `dynamic`: the same in a module with `__getattr__`.',
      { values: ['module', 'class', 'function', 'variable', 'external', 'missing', 'dynamic'] },
    ),
    defining_module: c.text.nullable('Module that defines it or that it is; NULL where it is bound nowhere.'),
    defining_goid_h128: c.goid.nullable(
      'GOID of the class, function or module; NULL for a variable and outside the repository.',
    ),
    is_reexport: c.boolean('Bound here by an import.'),
    via: c.json('Array of the modules it is imported through, nearest first, the defining one included.'),
    is_listed: c.boolean('The module has an `__all__` that can be read.'),
  },
  producer: {
    from: 'repository',
    needs: () => ['symbols'],
    rows: function* ({ files, symbols }) {
      const all = symbols();
      for (const [i, { path, module }] of files.entries()) {
        for (const exported of all.exports(i)) {
          const { name, kind, isReexport, via, isListed } = exported;
          yield {
            module,
            path,
            name,
            kind,
            defining_module: exported.module?.name ?? null,
            defining_goid_h128: goidOf(exported, files, all),
            is_reexport: isReexport,
            via: json(via),
            is_listed: isListed,
          };
        }
      }
    },
  },
});

/** What is asked of the names of the repository. */
interface Definitions {
  headerLine(of: NonNullable<ModuleExport['definition']>): number;
  nameOf(of: NonNullable<ModuleExport['definition']>): string;
}

function goidOf(
  { kind, definition, module }: ModuleExport,
  files: readonly RecordedFile[],
  definitions: Definitions,
): bigint | null {
  if (kind === 'module') return module?.file == null ? null : files[module.file]!.entities[0]!.goid;
  if (definition === null || (kind !== 'class' && kind !== 'function')) return null;
  const line = definitions.headerLine(definition);
  const name = definitions.nameOf(definition);
  const entity = files[definition.file]!.entities.find((one) => one.headerLine === line && one.name === name);
  return entity?.goid ?? null;
}

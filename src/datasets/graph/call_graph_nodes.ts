import { c } from '../../kernel/column';
import type { FunctionDef } from '../../python/ast';
import type { Entity } from '../../python/outline';
import { table } from '../sources';

export default table({
  name: 'graph.call_graph_nodes',
  doc: 'What can call and be called: the nodes of the call graph.',
  grain: 'one module, class, function or method',
  key: ['goid_h128'],
  columns: {
    goid_h128: c.goid('GOID of the entity.'),
    language: c.text('Language.', { values: ['python'] }),
    kind: c.text('Kind of entity; a module calls what its own statements call.', {
      values: ['module', 'class', 'function', 'method'],
    }),
    arity: c.integer(
      'Positional parameters, `self` and `cls` included; of a class those of its own `__init__`, -1 where it has none; -1 of a module.',
    ),
    is_public: c.boolean(
      'Whether the last part of the name does not begin with `_`; `__init__` and its like are public.',
    ),
    rel_path: c.text('File, repository-relative.'),
  },
  producer: {
    from: 'file',
    rows: function* ({ path, entities }) {
      const initialisers = new Map<Entity['node'], number>();
      for (const { kind, name, node, parent } of entities) {
        if (kind === 'method' && name === '__init__') initialisers.set(parent.node, positionals(node));
      }
      for (const { goid, kind, name, node } of entities) {
        yield {
          goid_h128: goid,
          language: 'python',
          kind,
          arity: kind === 'function' || kind === 'method' ? positionals(node) : (initialisers.get(node) ?? -1),
          is_public: !name.startsWith('_') || (name.startsWith('__') && name.endsWith('__')),
          rel_path: path,
        };
      }
    },
  },
});

function positionals({ args: { posonlyargs, args } }: FunctionDef): number {
  return posonlyargs.length + args.length;
}

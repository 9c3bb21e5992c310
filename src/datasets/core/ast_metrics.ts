import { c, clock } from '../../kernel/column';
import { countNodes } from '../../python/counts';
import { table } from '../sources';

export default table({
  name: 'core.ast_metrics',
  doc: "Size and shape of each file's syntax tree.",
  grain: 'one Python file',
  key: ['rel_path'],
  columns: {
    rel_path: c.text('File, repository-relative.'),
    node_count: c.integer('Nodes that `ast.walk` visits, expression and context nodes included.', { unit: 'nodes' }),
    function_count: c.integer('Function definitions, async included.', { unit: 'definitions' }),
    class_count: c.integer('Class definitions.', { unit: 'definitions' }),
    avg_depth: c.double('Mean node depth; the root has depth 1.', { unit: 'levels' }),
    max_depth: c.integer('Depth of the deepest node.', { unit: 'levels' }),
    complexity: c.double('Number of if, for, while, try and with statements, async forms included.', {
      unit: 'statements',
    }),
    generated_at: clock(),
  },
  producer: {
    from: 'file',
    rows: (file) => {
      const counts = countNodes(file.ast);
      return [
        {
          rel_path: file.path,
          node_count: counts.nodeCount,
          function_count: counts.functionCount,
          class_count: counts.classCount,
          avg_depth: counts.avgDepth,
          max_depth: counts.maxDepth,
          complexity: counts.complexity,
        },
      ];
    },
  },
});

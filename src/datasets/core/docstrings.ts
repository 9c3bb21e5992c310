import { COMMIT, c, clock, REPO } from '../../kernel/column';
import { cleanDocstring } from '../../python/docstring';
import { parseDocstring } from '../../python/docstring-style';
import { json, table } from '../sources';

export default table({
  name: 'core.docstrings',
  doc: 'Docstrings, taken apart by the style they are written in.',
  grain: 'one module, class, function or method that has a docstring',
  key: ['rel_path', 'qualname', 'kind', 'lineno'],
  columns: {
    repo: REPO,
    commit: COMMIT,
    rel_path: c.text('File, repository-relative.'),
    module: c.text('Dotted module of the file.'),
    qualname: c.text('Module-qualified dotted name.'),
    kind: c.text('Kind of entity, as in `core.goids`.', { values: ['module', 'class', 'function', 'method'] }),
    lineno: c.integer.nullable('Line of the `def` or `class` keyword; NULL for modules.', { unit: 'line, 1-based' }),
    end_lineno: c.integer.nullable('Last line of the entity; NULL for modules.', { unit: 'line, 1-based' }),
    raw_docstring: c.text.nullable('Text as the literal holds it.'),
    style: c.text.nullable('Style recognised.', { values: ['google', 'numpy', 'rest', 'epydoc', 'plain'] }),
    short_desc: c.text.nullable('Summary.'),
    long_desc: c.text.nullable('Description after the summary.'),
    params: c.json('Array of {name, type, desc, default}.'),
    returns: c.json.nullable('{type, desc}; NULL when not documented.'),
    raises: c.json('Array of {type, desc}.'),
    examples: c.json('Array of texts.'),
    created_at: clock(),
  },
  producer: {
    from: 'file',
    rows: function* (file) {
      for (const entity of file.entities) {
        if (entity.docstring === null) continue;
        const parsed = parseDocstring(cleanDocstring(entity.docstring.value));
        const isModule = entity.kind === 'module';
        yield {
          rel_path: file.path,
          module: file.module,
          qualname: entity.qualname,
          kind: entity.kind,
          lineno: isModule ? null : entity.headerLine,
          end_lineno: isModule ? null : entity.endLine,
          raw_docstring: entity.docstring.value,
          style: parsed.style,
          short_desc: parsed.shortDesc,
          long_desc: parsed.longDesc,
          params: json(parsed.params),
          returns: parsed.returns === null ? null : json(parsed.returns),
          raises: json(parsed.raises),
          examples: json(parsed.examples),
        };
      }
    },
  },
});

import { c } from '../../kernel/column';
import { SCIP_DOCUMENTS, SCIP_TOOLS } from '../../kernel/scip';
import { json, table } from '../sources';

export default table({
  name: SCIP_DOCUMENTS,
  doc: 'The SCIP index: who defines and uses which symbol, where. `index.scip` and `index.scip.json` are written from it; `docs.scip_index_view` has a row for each occurrence.',
  grain: 'one file',
  key: ['relative_path'],
  columns: {
    relative_path: c.text('File, repository-relative.'),
    language: c.text('Language.', { values: ['python'] }),
    position_encoding: c.integer('Unit of the columns, as SCIP numbers it: 2 for UTF-16 units from the line start.'),
    tool: c.text('What made the index.', { values: SCIP_TOOLS }),
    occurrences: c.json(
      'Array of `{range, symbol, symbol_roles, enclosing_range}`: lines and columns from 0, a range of three numbers stays on its line. Roles are bits: 1 definition, 2 import, 4 write, 8 read. `local …` symbols belong to the file.',
    ),
    symbols: c.json(
      'Array of what is said of the symbols defined here: signature, documentation, kind, display name, relationships.',
    ),
    external_symbols: c.json('Array of the same for symbols that are used here and defined outside the repository.'),
  },
  export: { as: 'none' },
  producer: {
    from: 'repository',
    needs: () => ['symbols'],
    rows: function* ({ scip }) {
      const { tool, units } = scip();
      for (const { document, externalSymbols } of units) {
        yield {
          relative_path: document.relative_path,
          language: document.language,
          position_encoding: document.position_encoding,
          tool,
          occurrences: json(document.occurrences),
          symbols: json(document.symbols),
          external_symbols: json(externalSymbols),
        };
      }
    },
  },
});

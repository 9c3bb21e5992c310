import { c } from '../../kernel/column';
import { SCIP_DOCUMENTS, SCIP_ROLE, SCIP_TOOLS, type ScipDocument } from '../../kernel/scip';
import { json, table } from '../sources';

export default table({
  name: SCIP_DOCUMENTS,
  doc: 'The SCIP index: who defines and uses which symbol, where. `index.scip` and `index.scip.json` hold the same; `docs.scip_index_view` has a row for each occurrence.',
  grain: 'one file',
  key: ['relative_path'],
  columns: {
    relative_path: c.text('File, repository-relative.'),
    language: c.text('Language.', { values: ['python'] }),
    position_encoding: c.integer('Unit of the columns, as SCIP numbers it: 2 for UTF-16 units from the line start.'),
    tool: c.text('What made the index.', { values: SCIP_TOOLS }),
    names: c.json(
      'Array of the symbols that occur, in order of the first occurrence. `local …` symbols belong to the file.',
    ),
    definitions: c.json('Array: how often each of `names` is defined.'),
    uses: c.json('Array: how often each of `names` occurs without being defined.'),
    places: c.json(
      'Array of all occurrences: `[name, roles, line, column, end line, end column]`, followed by the four numbers of the enclosing range where there is one. `name` is a position in `names`, from 0 as lines and columns are. Roles are bits: 1 definition, 2 import, 4 write, 8 read.',
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
          ...occurrencesOf(document),
          symbols: json(document.symbols),
          external_symbols: json(externalSymbols),
        };
      }
    },
  },
});

function occurrencesOf(document: ScipDocument) {
  const names = new Map<string, number>();
  const definitions: number[] = [];
  const uses: number[] = [];
  const places: number[][] = [];
  for (const { range, symbol, symbol_roles, enclosing_range } of document.occurrences) {
    let name = names.get(symbol);
    if (name === undefined) {
      name = names.size;
      names.set(symbol, name);
      definitions.push(0);
      uses.push(0);
    }
    const counts = symbol_roles & SCIP_ROLE.definition ? definitions : uses;
    counts[name]!++;
    const place = [name, symbol_roles];
    pushRange(place, range);
    if (enclosing_range) pushRange(place, enclosing_range);
    places.push(place);
  }
  return {
    names: json([...names.keys()]),
    definitions: json(definitions),
    uses: json(uses),
    places: json(places),
  };
}

/** A range of three numbers stays on its line. */
function pushRange(numbers: number[], range: readonly number[]): void {
  const [line, column] = range;
  if (range.length === 3) numbers.push(line!, column!, line!, range[2]!);
  else numbers.push(line!, column!, range[2]!, range[3]!);
}

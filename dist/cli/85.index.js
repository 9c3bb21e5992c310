"use strict";
exports.id = 85;
exports.ids = [85];
exports.modules = {

/***/ 65754:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeAll = describeAll;
const index_generated_1 = __webpack_require__(2117);
const sql_generated_1 = __webpack_require__(89841);
const database_1 = __webpack_require__(90131);
const schema_1 = __webpack_require__(8525);
const catalog_1 = __webpack_require__(72162);
/** Every dataset of this version; views are described by an empty database that has them. */
async function describeAll() {
    const database = await database_1.Database.open(':memory:');
    const sqlOf = (name) => sql_generated_1.SQL[name] ?? '';
    try {
        await (0, schema_1.migrate)(database, 'memory', index_generated_1.DATASETS, sqlOf);
        return await (0, catalog_1.describeDatasets)(index_generated_1.DATASETS, database, sqlOf);
    }
    finally {
        database.close();
    }
}


/***/ }),

/***/ 72162:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeDatasets = describeDatasets;
const dataset_1 = __webpack_require__(11302);
/**
 * Describes every dataset. `database` has them all (rows are not needed): the columns of a view are what
 * DuckDB says they are, and mean what the same-named column of a table the view reads means.
 */
async function describeDatasets(datasets, database, sqlOf) {
    const described = [];
    for (const dataset of datasets) {
        described.push(dataset.kind === 'table' ? describeTable(dataset) : await describeView(dataset, datasets, database, sqlOf));
    }
    return described;
}
function describeTable(table) {
    const { name, kind, doc, grain, key } = table;
    const columns = Object.entries(table.columns).map(([column, { run: _run, ...rest }]) => ({ name: column, ...rest }));
    return { name, kind, doc, grain, key, files: filesOf(table), columns };
}
function filesOf(table) {
    if (table.export.as === 'document')
        return [table.export.file];
    return table.export.as === 'rows' ? [`${(0, dataset_1.baseName)(table)}.jsonl`, `${(0, dataset_1.baseName)(table)}.parquet`] : [];
}
async function describeView(view, datasets, database, sqlOf) {
    const { name, kind, doc, grain } = view;
    const sql = sqlOf(name);
    const reads = database.tablesRead(sql);
    // The table a view is about comes first in its SQL; those it joins may use the same name for something else.
    const tables = datasets
        .filter((dataset) => dataset.kind === 'table' && reads.includes(dataset.name))
        .sort((a, b) => placeIn(sql, a) - placeIn(sql, b));
    const [schema, base] = name.split('.');
    const found = await database.rows('SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE schema_name = ? AND table_name = ? ORDER BY column_index', [schema, base]);
    const columns = found.map((column) => {
        const source = tables.map((table) => table.columns[column.name]).find((declared) => declared !== undefined);
        const meaning = view.columns[column.name] ?? source?.doc;
        if (meaning === undefined)
            throw new Error(`${name}.${column.name} has no description: no table it reads has a column of that name`);
        return {
            name: column.name,
            type: column.type,
            nullable: true,
            doc: meaning,
            ...(source?.unit ? { unit: source.unit } : {}),
            ...(source?.values ? { values: source.values } : {}),
        };
    });
    return { name, kind, doc, grain, key: [], files: [], columns };
}
/** A table read through another view comes last. */
function placeIn(sql, { name }) {
    const place = sql.search(new RegExp(`\\b${name.replace('.', '\\.')}\\b`));
    return place === -1 ? sql.length : place;
}


/***/ }),

/***/ 45275:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.jsonSchema = jsonSchema;
/** JSON Schema (2020-12) of one line of the dataset's JSONL. */
function jsonSchema(dataset) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:codeintel:${dataset.name}`,
        title: dataset.name,
        description: `${dataset.doc} One row: ${dataset.grain}.`,
        type: 'object',
        properties: Object.fromEntries(dataset.columns.map((column) => [column.name, columnSchema(column)])),
        required: dataset.columns.map((column) => column.name),
        additionalProperties: false,
    };
}
function columnSchema(column) {
    const description = column.unit ? `${column.doc} [${column.unit}]` : column.doc;
    if (column.values)
        return { description, enum: column.nullable ? [...column.values, null] : [...column.values] };
    const { type, ...rest } = valueSchema(column);
    if (type === undefined)
        return { description };
    return { description, type: column.nullable ? [type, 'null'] : type, ...rest };
}
/** A JSON column may hold any JSON value: its own description says which. */
function valueSchema({ type }) {
    switch (type) {
        case 'INTEGER':
        case 'BIGINT':
            return { type: 'integer' };
        case 'DOUBLE':
            return { type: 'number' };
        case 'BOOLEAN':
            return { type: 'boolean' };
        case 'DECIMAL(38,0)':
            return { type: 'string', pattern: '^[0-9]{1,38}$' };
        case 'TIMESTAMP':
            return { type: 'string', format: 'date-time' };
        case 'VARCHAR':
            return { type: 'string' };
        case 'JSON':
            return {};
    }
}


/***/ }),

/***/ 3676:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dictionaryMarkdown = dictionaryMarkdown;
/** The data dictionary as one Markdown page. */
function dictionaryMarkdown(datasets) {
    const contents = datasets.map((dataset) => `- [\`${dataset.name}\`](#${anchor(dataset.name)}): ${dataset.doc}`);
    return `${['# Datasets', '', 'Written by `npm run docs` from the declarations under `src/datasets`; do not edit.', '', ...contents, '', ...datasets.map(section)].join('\n')}`;
}
function section(dataset) {
    const facts = [`One row: ${dataset.grain}.`];
    if (dataset.key.length > 0)
        facts.push(`Key, within a repo and commit: ${dataset.key.map((name) => `\`${name}\``).join(', ')}.`);
    facts.push(dataset.files.length > 0
        ? `Files: ${dataset.files.map((name) => `\`${name}\``).join(', ')}.`
        : 'A view of the database; not exported.');
    const rows = dataset.columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.nullable ? 'yes' : 'no'} | ${meaning(column)} |`);
    return [
        `## ${dataset.name}`,
        '',
        dataset.doc,
        '',
        facts.join(' '),
        '',
        '| Column | Type | NULL | Meaning |',
        '|---|---|---|---|',
        ...rows,
        '',
    ].join('\n');
}
function meaning({ doc, unit, values }) {
    const notes = [
        doc,
        unit ? `Unit: ${unit}.` : '',
        values ? `Values: ${values.map((value) => `\`${value}\``).join(', ')}.` : '',
    ];
    return notes.filter(Boolean).join(' ').replaceAll('|', '\\|');
}
function anchor(heading) {
    return heading.replaceAll('.', '').toLowerCase();
}


/***/ }),

/***/ 82085:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addDatasetsCommand = addDatasetsCommand;
const commander_1 = __webpack_require__(18909);
const index_generated_1 = __webpack_require__(2117);
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
const all_1 = __webpack_require__(65754);
const json_schema_1 = __webpack_require__(45275);
const markdown_1 = __webpack_require__(3676);
const FORMATS = {
    text: (datasets) => datasets.map(plainText).join('\n'),
    json: (datasets) => `${JSON.stringify(datasets, null, 2)}\n`,
    markdown: markdown_1.dictionaryMarkdown,
    'json-schema': (datasets) => `${JSON.stringify(Object.fromEntries(datasets.map((dataset) => [dataset.name, (0, json_schema_1.jsonSchema)(dataset)])), null, 2)}\n`,
};
function addDatasetsCommand(program) {
    const datasets = program.command('datasets').description('What the warehouse holds.');
    datasets
        .command('list', { isDefault: true })
        .description('List every dataset.')
        .option('--json', 'print JSON')
        .action((flags) => {
        const rows = index_generated_1.DATASETS.map(({ name, kind, grain, doc }) => ({ name, kind, grain, doc }));
        process.stdout.write(flags.json
            ? `${JSON.stringify(rows, null, 2)}\n`
            : rows.map((row) => `${row.name.padEnd(34)} ${row.doc}\n`).join(''));
    });
    datasets
        .command('describe')
        .description('Describe datasets: grain, key, files and columns.')
        .argument('[name...]', 'datasets, with or without their layer (default: all)')
        .addOption(new commander_1.Option('--format <format>', 'how to print them').choices(Object.keys(FORMATS)).default('text'))
        .action(async (names, flags) => {
        const described = await (0, all_1.describeAll)();
        const chosen = names.length === 0 ? described : names.map((name) => find(described, name));
        process.stdout.write(FORMATS[flags.format](chosen));
    });
}
function find(datasets, name) {
    const found = datasets.find((dataset) => dataset.name === name || (0, dataset_1.baseName)(dataset) === name);
    if (!found)
        throw new errors_1.UserError(`There is no dataset called "${name}". \`codeintel datasets\` lists them.`, 2);
    return found;
}
function plainText(dataset) {
    const lines = [dataset.name, `  ${dataset.doc}`, `  One row: ${dataset.grain}.`];
    if (dataset.key.length > 0)
        lines.push(`  Key: ${dataset.key.join(', ')} within a repo and commit.`);
    lines.push(dataset.files.length > 0 ? `  Files: ${dataset.files.join(', ')}` : '  A view of the database; not exported.', '');
    for (const { name, type, nullable, doc, unit, values } of dataset.columns) {
        const notes = [doc, unit ? `[${unit}]` : '', values ? `(${values.join(', ')})` : ''];
        lines.push(`  ${name.padEnd(24)} ${type.padEnd(13)} ${nullable ? 'NULL    ' : 'NOT NULL'} ${notes.filter(Boolean).join(' ')}`);
    }
    return `${lines.join('\n')}\n`;
}


/***/ })

};
;
"use strict";
exports.id = 327;
exports.ids = [327,66];
exports.modules = {

/***/ 32389:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assetBytes = assetBytes;
exports.workerPath = workerPath;
exports.sandboxPath = sandboxPath;
const node_fs_1 = __webpack_require__(73024);
const node_path_1 = __webpack_require__(76760);
// biome-ignore lint/security/noGlobalEval: the bundler rewrites a plain `__dirname`; this is Node's own
const here = eval('__dirname');
const root = (0, node_path_1.dirname)(here);
/** `dist/` when this runs from the bundle (an entry is `dist/index.js` or `dist/<entry>/index.js`). */
const dist = [here, root].find((folder) => (0, node_fs_1.existsSync)((0, node_path_1.join)(folder, 'assets')));
const WASM = {
    'web-tree-sitter.wasm': 'web-tree-sitter',
    'tree-sitter-python.wasm': 'tree-sitter-python',
};
/** The parser's wasm files: from `dist/assets` in the bundle, from their npm packages in the repository. */
function assetBytes(name) {
    return (0, node_fs_1.readFileSync)(dist ? (0, node_path_1.join)(dist, 'assets', name) : (0, node_path_1.join)(root, 'node_modules', WASM[name], name));
}
/**
 * The file a worker thread starts with. A worker cannot run TypeScript, so in the repository it is the one that
 * `tsc` wrote to `build/`, also when this file runs as TypeScript in a test (`test/global-setup.ts` keeps it fresh).
 */
function workerPath() {
    return dist ? (0, node_path_1.join)(dist, 'worker', 'index.js') : (0, node_path_1.join)(root, 'build', 'worker.js');
}
/** The program of the process that runs SQL of unknown origin. */
function sandboxPath() {
    return dist ? (0, node_path_1.join)(dist, 'sandbox', 'index.js') : (0, node_path_1.join)(root, 'build', 'store', 'sandbox', 'child.js');
}


/***/ }),

/***/ 94719:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Parsers = void 0;
exports.extract = extract;
const errors_1 = __webpack_require__(65995);
const threads_1 = __webpack_require__(8055);
/** Files a worker is sent at a time: enough to make a message cheap, few enough to keep all workers busy. */
const FILES_PER_TASK = 16;
/** A batch that takes longer holds a file that hangs. */
const TASK_TIMEOUT_MS = 120_000;
/** Tasks handed out for each worker: enough that none waits while the oldest result is being taken. */
const TASKS_PER_WORKER = 4;
/** Workers that are made ready before there is anything to do: as many as most machines have cores. */
const STARTED_EARLY = 2;
/** The worker threads that parse. */
class Parsers {
    workers;
    threads;
    ready;
    /** Starts them: by the time the files are known some can parse. */
    constructor(workers) {
        this.workers = workers;
        this.threads = (0, threads_1.threads)(workers);
        this.ready = this.start();
    }
    /** Goes on with another number of threads. */
    async resize(workers) {
        if (workers === this.workers)
            return;
        await this.stop();
        this.workers = workers;
        this.threads = (0, threads_1.threads)(workers);
        this.ready = this.start();
    }
    start() {
        const started = Array.from({ length: Math.min(this.workers, STARTED_EARLY) }, () => this.pool.exec('ready'));
        const ready = Promise.all(started);
        ready.catch(() => { }); // told by `started`
        return ready;
    }
    /** @throws when a worker cannot start */
    async started() {
        await this.ready;
    }
    get pool() {
        return this.threads.pool;
    }
    /** Ends what they do at once. */
    stop() {
        return this.threads.stop();
    }
}
exports.Parsers = Parsers;
/**
 * Parses every file once, in worker threads, and yields the rows in the order of the files; it begins at once, before
 * the first are asked for. A file that kills or hangs its worker costs only itself: its batch is repeated file by file
 * and the culprit gets a diagnostic. Memory is bounded by the number of workers, not by the repository.
 */
function extract(options) {
    const results = extracting(options);
    const begun = results.next();
    begun.catch(() => { }); // whoever takes it sees it too
    return (async function* () {
        try {
            const first = await begun;
            if (!first.done)
                yield first.value;
            yield* results;
        }
        finally {
            await results.return(undefined);
        }
    })();
}
async function* extracting(options) {
    const { input, signal, parsers } = options;
    const stop = () => void parsers.stop();
    signal.addEventListener('abort', stop);
    const underWay = [];
    const run = async (batch) => {
        const files = batch.map(({ path, module }) => ({ path, module }));
        const task = {
            root: input.root,
            repo: input.repo,
            commit: input.commit,
            tables: options.tables,
            parts: options.parts,
            exclusions: input.exclusions,
            settings: input.settings,
            files,
        };
        try {
            return await parsers.pool.exec('extract', [task]).timeout(TASK_TIMEOUT_MS);
        }
        catch (error) {
            signal.throwIfAborted();
            if (batch.length === 1)
                return { batches: [], recorded: [], diagnostics: [lost(batch[0].path, error)], files: 1, bytes: 0 };
            return joined(await Promise.all(batch.map((file) => run([file]))));
        }
    };
    try {
        await parsers.started();
        for (const batch of batches(input.files)) {
            signal.throwIfAborted();
            const result = run(batch);
            result.catch(() => { }); // awaited below, in its turn
            underWay.push(result);
            if (underWay.length >= parsers.workers * TASKS_PER_WORKER)
                yield await underWay.shift();
        }
        for (const result of underWay)
            yield await result;
    }
    finally {
        signal.removeEventListener('abort', stop);
        await parsers.stop();
    }
}
function joined(results) {
    return {
        batches: results.flatMap((result) => result.batches),
        recorded: results.flatMap((result) => result.recorded),
        diagnostics: results.flatMap((result) => result.diagnostics),
        files: results.length,
        bytes: results.reduce((sum, result) => sum + result.bytes, 0),
    };
}
function batches(files) {
    const found = [];
    for (let i = 0; i < files.length; i += FILES_PER_TASK)
        found.push(files.slice(i, i + FILES_PER_TASK));
    return found;
}
function lost(path, error) {
    return {
        path,
        stage: 'analyse',
        severity: 'error',
        code: 'worker-lost',
        message: `Analysing the file ended its worker (${(0, errors_1.messageOf)(error)}): it has a module row but no facts. Exclude it, or report it with the file.`,
        line: null,
    };
}


/***/ }),

/***/ 75010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.openOutput = openOutput;
exports.exportTables = exportTables;
exports.exportTable = exportTable;
const promises_1 = __webpack_require__(51455);
const node_path_1 = __webpack_require__(76760);
const yaml_1 = __webpack_require__(38815);
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
const memory_1 = __webpack_require__(16325);
const INDEX = 'index.json';
/**
 * Prepares the output folder.
 * @throws UserError when it cannot be written, or holds files that are not an earlier output.
 */
async function openOutput(target) {
    const final = (0, node_path_1.resolve)(target);
    const building = (0, node_path_1.join)((0, node_path_1.dirname)(final), `.${(0, node_path_1.basename)(final)}.${process.pid}.building`);
    await refuseForeign(final);
    try {
        await (0, promises_1.mkdir)((0, node_path_1.dirname)(final), { recursive: true });
        await (0, promises_1.rm)(building, { recursive: true, force: true });
        await (0, promises_1.mkdir)(building);
    }
    catch (error) {
        throw new errors_1.UserError(`The output folder ${final} cannot be written (${(0, errors_1.messageOf)(error)}): choose another with --document-output-dir.`, 1, { cause: error });
    }
    return {
        path: building,
        write: (name, text) => (0, promises_1.writeFile)((0, node_path_1.join)(building, name), text),
        commit: async (generatedAt) => {
            const files = [...(await (0, promises_1.readdir)(building)), INDEX].sort();
            await (0, promises_1.writeFile)((0, node_path_1.join)(building, INDEX), `${JSON.stringify({ generated_at: generatedAt.toISOString(), files }, null, 2)}\n`);
            await replace(building, final);
        },
        discard: () => (0, promises_1.rm)(building, { recursive: true, force: true }),
    };
}
/** DuckDB writes a sorted file on one core, so two tables at a time use two. */
const LANES = 2;
/**
 * Writes each table as its declaration says: Parquet and JSONL, or one document. Rows come in the
 * order they were loaded in, which is the same in every run.
 * @param onTable told the name of each table that is complete.
 */
async function exportTables(source, folder, onTable) {
    const queue = [...source.tables];
    const lane = async () => {
        const database = await source.database.connect();
        try {
            for (let table = queue.shift(); table; table = queue.shift()) {
                await exportTable({ ...source, database }, table, folder);
                onTable(table.name);
            }
        }
        finally {
            database.close();
        }
    };
    const stopAll = (error) => {
        queue.length = 0;
        throw error;
    };
    // All lanes end before the failure of one is told: what it is told to may remove the folder and close the database.
    const ended = await Promise.allSettled(Array.from({ length: LANES }, () => lane().catch(stopAll)));
    for (const result of ended)
        if (result.status === 'rejected')
            throw result.reason;
}
/** Writes one table as its declaration says. */
async function exportTable(source, table, folder) {
    if (table.export.as === 'rows')
        await exportRows(source, table, folder.path);
    if (table.export.as === 'document')
        await folder.write(table.export.file, await documentText(source, table));
}
/** A higher level takes an eighth longer and saves nothing here. */
const PARQUET = 'COMPRESSION zstd, COMPRESSION_LEVEL 1';
async function exportRows({ database, repo, commit }, table, folder) {
    const from = `FROM ${(0, database_1.identifier)(...table.name.split('.'))} WHERE repo = ${(0, database_1.literal)(repo)} AND "commit" = ${(0, database_1.literal)(commit)}`;
    const names = Object.keys(table.columns).map((name) => (0, database_1.identifier)(name));
    const path = (ending) => (0, database_1.literal)((0, node_path_1.join)(folder, `${(0, dataset_1.baseName)(table)}.${ending}`));
    const copies = [
        `COPY (SELECT ${names.join(', ')} ${from}) TO ${path('parquet')} (FORMAT parquet, ${PARQUET})`,
        `COPY (SELECT ${jsonColumns(table).join(', ')} ${from}) TO ${path('jsonl')} (FORMAT json)`,
    ];
    for (const copy of copies)
        await (0, memory_1.withEnoughMemory)(database, () => database.run(copy));
}
function jsonColumns(table) {
    return Object.entries(table.columns).map(([name, column]) => `${jsonValue(name, column)} AS ${(0, database_1.identifier)(name)}`);
}
/** A JSON number would lose a GOID's digits; DuckDB writes time stamps without a zone. */
function jsonValue(name, { type }) {
    if (type === 'DECIMAL(38,0)')
        return `${(0, database_1.identifier)(name)}::VARCHAR`;
    if (type === 'TIMESTAMP')
        return `strftime(${(0, database_1.identifier)(name)}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
    return (0, database_1.identifier)(name);
}
async function documentText({ database, repo, commit }, table) {
    if (table.export.as !== 'document')
        throw new Error(`${table.name} is not exported as a document`);
    const rows = await database.rows(`SELECT ${jsonColumns(table).join(', ')} FROM ${(0, database_1.identifier)(...table.name.split('.'))} WHERE repo = ? AND "commit" = ?`, [repo, commit]);
    const objects = rows.map((row) => plain(table, row));
    const content = table.export.shape === 'object' ? (objects[0] ?? {}) : objects;
    return table.export.format === 'json' ? `${JSON.stringify(content, null, 2)}\n` : (0, yaml_1.stringify)(content);
}
/** JSON columns as values; repo and commit only where the declaration itself names them. */
function plain(table, row) {
    const isList = table.export.as === 'document' && table.export.shape === 'list';
    return Object.fromEntries(Object.entries(table.columns)
        .filter(([, column]) => !isList || column.run === null)
        .map(([name, column]) => [
        name,
        column.type === 'JSON' && row[name] !== null ? JSON.parse(String(row[name])) : row[name],
    ]));
}
/** Only a folder that an earlier run wrote, or an empty one, is replaced. */
async function refuseForeign(folder) {
    const found = await (0, promises_1.stat)(folder).catch(() => null);
    if (!found)
        return;
    if (!found.isDirectory())
        throw new errors_1.UserError(`${folder} is a file: choose another output folder with --document-output-dir.`);
    const files = await (0, promises_1.readdir)(folder);
    if (files.length > 0 && !(await isIndex((0, node_path_1.join)(folder, INDEX)))) {
        throw new errors_1.UserError(`${folder} holds files that are not an earlier output (no ${INDEX} of ours): empty it, or choose another with --document-output-dir.`);
    }
}
/** Whether a file is the index of an earlier output; other programs have an `index.json`, too. */
async function isIndex(path) {
    try {
        const index = JSON.parse(await (0, promises_1.readFile)(path, 'utf8'));
        return typeof index.generated_at === 'string' && Array.isArray(index.files) && index.files.includes(INDEX);
    }
    catch {
        return false;
    }
}
async function replace(from, to) {
    const old = `${from}.old`;
    const hadOld = await (0, promises_1.rename)(to, old).then(() => true, () => false);
    try {
        await (0, promises_1.rename)(from, to);
    }
    catch (error) {
        if (hadOld)
            await (0, promises_1.rename)(old, to);
        throw error;
    }
    if (hadOld)
        await (0, promises_1.rm)(old, { recursive: true, force: true });
}


/***/ }),

/***/ 75214:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runPipeline = runPipeline;
const node_os_1 = __webpack_require__(48161);
const extract_1 = __webpack_require__(94719);
/** Runs the pipeline with parsers that get ready while its code is loaded and it finds out what there is to parse. */
async function runPipeline(options, progress, signal) {
    const parsers = new extract_1.Parsers(options.workers ?? options.configuration?.workers ?? (0, node_os_1.availableParallelism)());
    const ended = new AbortController();
    try {
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(754), __webpack_require__.e(187), __webpack_require__.e(575), __webpack_require__.e(173), __webpack_require__.e(80), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 3523));
        return await run(options, parsers, progress, AbortSignal.any([signal, ended.signal]));
    }
    finally {
        ended.abort();
        await parsers.stop();
    }
}


/***/ }),

/***/ 16325:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.withEnoughMemory = withEnoughMemory;
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
/** What DuckDB may take from when something needs more than it was given. */
const MEMORY_IN_NEED = '2GB';
/**
 * Does something in DuckDB and, when that takes more memory than was allowed, allows more and does it again: DuckDB
 * takes 2048 rows at a time, and those of a large repository's index are documents of a hundred kilobytes.
 */
async function withEnoughMemory(database, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0, errors_1.messageOf)(error).startsWith('Out of Memory'))
            throw error;
        const allowance = allowanceOf(database);
        try {
            await allowance.change(database, 1);
            return await work();
        }
        finally {
            // Refused while others still use that much; the next to need more tries again.
            await allowance.change(database, -1).catch(() => { });
        }
    }
}
const allowances = new WeakMap();
function allowanceOf({ instance }) {
    const known = allowances.get(instance) ?? new Allowance();
    allowances.set(instance, known);
    return known;
}
/** What the connections to one database may take together: more as long as any of them needs it. */
class Allowance {
    inNeed = 0;
    normal = null;
    set = Promise.resolve();
    /** @param by 1 from one that needs more, -1 when it does no longer */
    change(database, by) {
        this.inNeed += by;
        this.set = this.set.catch(() => { }).then(() => this.apply(database));
        return this.set;
    }
    async apply(database) {
        if (this.normal === null) {
            const [setting] = await database.rows(`SELECT current_setting('memory_limit') AS allowed`);
            this.normal = setting.allowed;
        }
        await database.run(`SET memory_limit = ${(0, database_1.literal)(this.inNeed > 0 ? MEMORY_IN_NEED : this.normal)}`);
    }
}


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SCHEMA_VERSION = void 0;
exports.createTable = createTable;
exports.qualified = qualified;
exports.migrate = migrate;
exports.storedTables = storedTables;
const dataset_1 = __webpack_require__(11302);
const errors_1 = __webpack_require__(65995);
const database_1 = __webpack_require__(90131);
/** Raised whenever a declaration changes in a way that readers of an older database would notice. */
exports.SCHEMA_VERSION = 1;
/** Where the database records which schema version wrote it. */
const VERSION_TABLE = 'codeintel_schema';
/**
 * `CREATE TABLE IF NOT EXISTS` for a declared table, in the given catalog. Keys are checked before rows are
 * published, not declared: their indexes made the file half as large again and publishing twice as slow.
 */
function createTable(catalog, table) {
    const lines = Object.entries(table.columns).map(([name, column]) => `${(0, database_1.identifier)(name)} ${columnType(column)}`);
    return `CREATE TABLE IF NOT EXISTS ${qualified(catalog, table.name)} (${lines.join(', ')})`;
}
function qualified(catalog, name) {
    return (0, database_1.identifier)(catalog, ...name.split('.'));
}
/**
 * Brings an attached database up to the declared datasets: creates what is missing, adds missing columns,
 * replaces views, and never drops a table or a column. Runs inside the caller's transaction.
 * @throws UserError when a newer version of CodeIntel wrote the database.
 */
async function migrate(database, catalog, datasets, viewSql) {
    await refuseNewer(database, catalog);
    for (const layer of new Set(datasets.map(dataset_1.layerOf))) {
        await database.run(`CREATE SCHEMA IF NOT EXISTS ${(0, database_1.identifier)(catalog, layer)}`);
    }
    const present = await columnsOf(database, catalog);
    for (const dataset of datasets) {
        if (dataset.kind === 'view')
            continue;
        const columns = present.get(dataset.name);
        if (!columns)
            await database.run(createTable(catalog, dataset));
        else
            await fitColumns(database, catalog, dataset, columns);
    }
    await createViews(database, catalog, datasets, viewSql);
    const versions = (0, database_1.identifier)(catalog, 'main', VERSION_TABLE);
    await database.run(`CREATE OR REPLACE TABLE ${versions} AS SELECT ${exports.SCHEMA_VERSION}::INTEGER AS version`);
}
async function refuseNewer(database, catalog) {
    const known = await database.rows(`SELECT 1 AS known FROM duckdb_tables() WHERE database_name = ${(0, database_1.literal)(catalog)} AND table_name = '${VERSION_TABLE}'`);
    if (known.length === 0)
        return;
    const [row] = await database.rows(`SELECT version FROM ${(0, database_1.identifier)(catalog, 'main', VERSION_TABLE)}`);
    if (row && row.version > exports.SCHEMA_VERSION) {
        throw new errors_1.UserError(`The database was written by a newer CodeIntel (schema ${row.version}; this version knows ${exports.SCHEMA_VERSION}): ` +
            'update CodeIntel, or choose another database with --db-path.');
    }
}
/** The declared tables that an open database has, with the columns it has of them: an older one lacks the newest. */
async function storedTables(database, tables) {
    const [current] = await database.rows('SELECT current_catalog() AS catalog');
    const present = await columnsOf(database, current.catalog);
    return tables.flatMap((table) => {
        const stored = present.get(table.name);
        if (!stored)
            return [];
        return [
            { ...table, columns: Object.fromEntries(Object.entries(table.columns).filter(([name]) => stored.has(name))) },
        ];
    });
}
/** Table → column → whether it takes NULL. */
async function columnsOf(database, catalog) {
    const rows = await database.rows(`SELECT schema_name || '.' || table_name AS name, column_name, is_nullable FROM duckdb_columns() WHERE database_name = ${(0, database_1.literal)(catalog)}`);
    const tables = new Map();
    for (const row of rows) {
        const columns = tables.get(row.name) ?? new Map();
        tables.set(row.name, columns.set(row.column_name, row.is_nullable));
    }
    return tables;
}
/**
 * New columns are nullable whatever the declaration says: rows of older snapshots have no value for them. Columns
 * that are no longer declared, or no longer required, take NULL from now on: new rows may have no value for them.
 */
async function fitColumns(database, catalog, table, present) {
    const alter = `ALTER TABLE ${qualified(catalog, table.name)}`;
    for (const [name, column] of Object.entries(table.columns)) {
        if (!present.has(name))
            await database.run(`${alter} ADD COLUMN ${(0, database_1.identifier)(name)} ${column.type}`);
    }
    for (const [name, nullable] of present) {
        const stillRequired = table.columns[name]?.nullable === false;
        if (!nullable && !stillRequired)
            await database.run(`${alter} ALTER COLUMN ${(0, database_1.identifier)(name)} DROP NOT NULL`);
    }
}
/** A view keeps its SQL as written, so names in it must resolve in its own catalog while it is created. */
async function createViews(database, catalog, datasets, viewSql) {
    const [current] = await database.rows('SELECT current_catalog() AS catalog');
    await database.run(`USE ${(0, database_1.identifier)(catalog)}`);
    for (const dataset of datasets) {
        if (dataset.kind === 'view')
            await database.run(`CREATE OR REPLACE VIEW ${(0, database_1.identifier)(...dataset.name.split('.'))} AS ${viewSql(dataset.name)}`);
    }
    await database.run(`USE ${(0, database_1.identifier)(current.catalog)}`);
}
function columnType(column) {
    return `${column.type}${column.nullable ? '' : ' NOT NULL'}`;
}


/***/ }),

/***/ 37897:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.listSnapshots = listSnapshots;
exports.selectSnapshot = selectSnapshot;
const errors_1 = __webpack_require__(65995);
/** Newest first. */
async function listSnapshots(database) {
    const [known] = await database.rows("SELECT 1 AS known FROM information_schema.tables WHERE table_schema = 'core' AND table_name = 'run_manifest'");
    if (!known)
        return [];
    const rows = await database.rows('SELECT repo, "commit", generated_at FROM core.run_manifest ORDER BY generated_at DESC, repo, "commit"');
    return rows.map((row) => ({ repo: row.repo, commit: row.commit, generatedAt: row.generated_at }));
}
/**
 * The newest snapshot that fits; a commit may be abbreviated.
 * @throws UserError naming what the database holds when none fits, or several commits do.
 */
async function selectSnapshot(database, wanted = {}) {
    const all = await listSnapshots(database);
    const { repo, commit } = wanted;
    const near = all.filter((snapshot) => (repo === undefined || snapshot.repo === repo) && (commit === undefined || snapshot.commit.startsWith(commit)));
    const exact = near.filter((snapshot) => snapshot.commit === commit);
    const fitting = exact.length > 0 ? exact : near;
    const found = fitting[0];
    if (found && (commit === undefined || fitting.every((other) => other.commit === found.commit)))
        return found;
    const held = all.map((snapshot) => `${snapshot.repo}@${snapshot.commit.slice(0, 12)}`).join(', ') || 'nothing';
    const asked = [repo, commit].filter(Boolean).join('@') || 'any snapshot';
    throw new errors_1.UserError(`${database.path} holds no single snapshot for ${asked}. It holds: ${held}.`);
}


/***/ }),

/***/ 3327:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.addDocsCommand = addDocsCommand;
const node_path_1 = __webpack_require__(76760);
const index_generated_1 = __webpack_require__(2117);
const export_1 = __webpack_require__(75010);
const database_1 = __webpack_require__(90131);
const schema_1 = __webpack_require__(8525);
const snapshots_1 = __webpack_require__(37897);
const progress_1 = __webpack_require__(24800);
const pipeline_1 = __webpack_require__(29066);
function addDocsCommand(program, signal) {
    const docs = program.command('docs').description('The exported files.');
    docs
        .command('export')
        .description('Write the Parquet, JSONL and document files of a snapshot that a database holds.')
        .option('--db-path <file>', 'database', pipeline_1.DEFAULT_DB)
        .option('--document-output-dir <folder>', 'folder to write', pipeline_1.DEFAULT_OUTPUT)
        .option('--repo <owner/name>', 'repository of the snapshot')
        .option('--commit <sha>', 'commit of the snapshot, may be abbreviated (default: the newest)')
        .action(async (flags) => {
        const database = await database_1.Database.open(flags.dbPath, { readOnly: true });
        try {
            const snapshot = await (0, snapshots_1.selectSnapshot)(database, flags);
            const output = await (0, export_1.openOutput)(flags.documentOutputDir);
            const progress = (0, progress_1.createProgress)(process.stderr, 0);
            try {
                const tables = await (0, schema_1.storedTables)(database, index_generated_1.DATASETS.filter((dataset) => dataset.kind === 'table'));
                progress.step('export', tables.length, 'tables');
                let done = 0;
                await (0, export_1.exportTables)({ database, tables, ...snapshot }, output, () => {
                    signal.throwIfAborted();
                    progress.advance(++done);
                });
                progress.end();
                await output.commit(new Date(snapshot.generatedAt));
            }
            catch (error) {
                await output.discard();
                throw error;
            }
            process.stdout.write(`${snapshot.repo} at ${snapshot.commit.slice(0, 12)}: ${(0, node_path_1.join)(flags.documentOutputDir, 'index.json')}\n`);
        }
        finally {
            database.close();
        }
    });
}


/***/ }),

/***/ 27536:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.pinnedClock = pinnedClock;
exports.positiveInteger = positiveInteger;
exports.setting = setting;
const errors_1 = __webpack_require__(65995);
/** `SOURCE_DATE_EPOCH`, as the reproducible-builds specification defines it. */
function pinnedClock() {
    const epoch = process.env.SOURCE_DATE_EPOCH;
    if (epoch === undefined || epoch === '')
        return {};
    if (!/^\d+$/.test(epoch))
        throw new errors_1.UserError(`SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`, 2);
    return { now: new Date(Number(epoch) * 1000) };
}
/** An option's value as a whole number from 1 up. */
function positiveInteger(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new errors_1.UserError(`--workers takes a whole number from 1 up, not "${text}".`, 2);
    return value;
}
/**
 * Reads an option's value as the setting of that name in `codeintel.yml` is read.
 * @throws UserError when it is none
 */
async function setting(name, text) {
    const { SHARED } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(924), __webpack_require__.e(503)]).then(__webpack_require__.bind(__webpack_require__, 67503));
    const parsed = SHARED[name].safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors_1.UserError(`--${name} ${parsed.error.issues[0].message}, not "${text}".`, 2);
}


/***/ }),

/***/ 29066:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_OUTPUT = exports.DEFAULT_DB = void 0;
exports.addPipelineCommand = addPipelineCommand;
const node_path_1 = __webpack_require__(76760);
const visible_1 = __webpack_require__(19176);
const pipeline_1 = __webpack_require__(75214);
const progress_1 = __webpack_require__(24800);
const options_1 = __webpack_require__(27536);
/** Where a run keeps its things when not told otherwise, relative to the repository. */
exports.DEFAULT_DB = (0, node_path_1.join)('.codeintel', 'codeintel.duckdb');
exports.DEFAULT_OUTPUT = 'Document Output';
function addPipelineCommand(program, signal) {
    const pipeline = program.command('pipeline').description('Turn a checkout into the warehouse.');
    pipeline
        .command('run')
        .description('Analyse a checkout: writes the database and the output folder.')
        .option('--repo-root <folder>', 'checkout to analyse', '.')
        .option('--repo <owner/name>', 'name of the repository (default: from the remote "origin")')
        .option('--commit <sha>', 'commit the checkout is at (default: HEAD)')
        .option('--db-path <file>', `database (default: ${exports.DEFAULT_DB} in the repository)`)
        .option('--build-dir <folder>', 'working files of the run (default: beside the database)')
        .option('--document-output-dir <folder>', `exports (default: "${exports.DEFAULT_OUTPUT}" in the repository)`)
        .option('--target <dataset...>', 'make only these datasets and what they need', [])
        .option('--source-root <folder...>', 'folders that module names are relative to (default: detected)', [])
        .option('--coverage <glob...>', 'coverage reports: .coverage, JSON, XML, LCOV (default: by convention)', [])
        .option('--tests <glob...>', 'test reports: pytest-json-report, JUnit XML (default: by convention)', [])
        .option('--type-report <glob...>', 'JSON reports of pyright, pyrefly, mypy (default: by convention)', [])
        .option('--pyright <auto|off|path>', 'run pyright: where it is found, never, or the one at this path')
        .option('--scip <builtin|scip-python|auto>', 'what makes the SCIP index: CodeIntel, scip-python, or that where it is found (default: builtin)')
        .option('--tags-index <file>', 'tags by path (default: tags_index.yaml)')
        .option('--history-window <n|nd>', 'history that counts: commits, or days as 365d (default: 2000)')
        .option('--workers <n>', 'parser threads (default: one per core)', options_1.positiveInteger)
        .option('-v, --verbose', 'show the steps (-v) and every diagnostic (-vv)', (_value, previous) => previous + 1, 0)
        .option('--json', 'print the result as JSON on standard output')
        .addHelpText('after', '\nWhat no option says is taken from codeintel.yml at the top of the checkout.\nExit codes: 0 complete, 1 failed, 2 wrong usage, 130 interrupted.\nSOURCE_DATE_EPOCH pins the clock of the run, which makes its output reproducible.')
        .action(async (flags) => {
        const options = await pipelineOptions(flags);
        const result = await (0, pipeline_1.runPipeline)(options, (0, progress_1.createProgress)(process.stderr, flags.verbose), signal);
        process.stdout.write(flags.json ? `${JSON.stringify(result, null, 2)}\n` : summary(result, options, flags.verbose));
    });
}
async function pipelineOptions(flags) {
    const dbPath = flags.dbPath ?? (0, node_path_1.join)(flags.repoRoot, exports.DEFAULT_DB);
    return {
        repoRoot: flags.repoRoot,
        dbPath,
        buildDir: flags.buildDir ?? (0, node_path_1.join)(dbPath, '..', 'build'),
        outputDir: flags.documentOutputDir ?? (0, node_path_1.join)(flags.repoRoot, exports.DEFAULT_OUTPUT),
        targets: flags.target,
        ...(flags.repo === undefined ? {} : { repo: flags.repo }),
        ...(flags.commit === undefined ? {} : { commit: flags.commit }),
        ...(flags.sourceRoot.length === 0 ? {} : { sourceRoots: flags.sourceRoot }),
        ...(flags.coverage.length === 0 ? {} : { coverage: flags.coverage }),
        ...(flags.tests.length === 0 ? {} : { tests: flags.tests }),
        types: {
            ...(flags.typeReport.length === 0 ? {} : { reports: flags.typeReport }),
            ...(flags.pyright === undefined ? {} : { pyright: flags.pyright }),
        },
        ...(flags.scip === undefined ? {} : { scip: await (0, options_1.setting)('scip', flags.scip) }),
        ...(flags.tagsIndex === undefined ? {} : { tagsIndex: flags.tagsIndex }),
        ...(flags.historyWindow === undefined
            ? {}
            : { historyWindow: await (0, options_1.setting)('history-window', flags.historyWindow) }),
        ...(flags.workers === undefined ? {} : { workers: flags.workers }),
        ...(0, options_1.pinnedClock)(),
    };
}
function summary(result, options, verbosity) {
    const total = Object.values(result.durationsMs).reduce((sum, ms) => sum + ms, 0);
    const missing = result.signals.filter((signal) => !signal.available);
    const lines = [
        `${shown(result.repo)} at ${result.commit.slice(0, 12)}: ${result.files} files, ${(result.bytes / 1e6).toFixed(1)} MB in ${(total / 1000).toFixed(1)} s`,
        ...Object.entries(result.counts).map(([table, rows]) => `  ${table.padEnd(34)} ${String(rows).padStart(9)} rows`),
        ...missing.map((signal) => `  without ${signal.signal}: ${shown(signal.reason ?? '')}`),
        ...diagnosticLines(result.diagnostics, verbosity),
        `Database: ${options.dbPath}`,
        `Exports:  ${options.outputDir}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Longest name or message that is shown. */
const LONGEST = 1000;
/** Repository text may hold characters that a terminal would act on or that hide others. */
function shown(text) {
    return (0, visible_1.visible)(text, LONGEST);
}
function diagnosticLines(diagnostics, verbosity) {
    if (diagnostics.length === 0)
        return [];
    const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const listed = verbosity > 1 ? diagnostics : diagnostics.filter((diagnostic) => diagnostic.severity !== 'info').slice(0, 10);
    const lines = [`  ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`];
    for (const { path, line, severity, message } of listed) {
        lines.push(`  ${severity}: ${path === null ? '' : `${shown(path)}${line === null ? '' : `:${line}`}: `}${shown(message)}`);
    }
    if (listed.length < diagnostics.length)
        lines.push(`  all of them: -vv, or core.diagnostics`);
    return lines;
}


/***/ }),

/***/ 24800:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createProgress = createProgress;
const REDRAW_MS = 100;
const LOG_EVERY_MS = 10_000;
/** One line that is redrawn on a terminal; elsewhere a line when a step ends and every ten seconds within it. */
function createProgress(stream, verbosity) {
    const live = Boolean(stream.isTTY) && !process.env.CI;
    let step = null;
    let lastShown = 0;
    const finish = () => {
        if (!step)
            return;
        if (live)
            stream.write('\r\x1b[K');
        if (verbosity > 0 || !live)
            stream.write(`${line(step)}\n`);
        step = null;
    };
    return {
        step(name, total, unit = '') {
            finish();
            step = { name, total, unit, since: performance.now(), done: 0, bytes: 0 };
            lastShown = performance.now();
            if (live)
                stream.write(`\r\x1b[K${name} …`);
        },
        advance(done, bytes = 0) {
            if (!step)
                return;
            step.done = done;
            step.bytes = bytes;
            const now = performance.now();
            if (now - lastShown < (live ? REDRAW_MS : LOG_EVERY_MS))
                return;
            lastShown = now;
            stream.write(live ? `\r\x1b[K${line(step)}` : `${line(step)} …\n`);
        },
        end: finish,
    };
}
function line({ name, total, unit, since, done, bytes }) {
    const seconds = (performance.now() - since) / 1000;
    const parts = [name.padEnd(8), `${seconds.toFixed(1)} s`];
    if (total !== undefined)
        parts.push(`${done}/${total} ${unit}`);
    if (bytes > 0)
        parts.push(`${(bytes / 1e6).toFixed(1)} MB`, `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`, `${Math.round(done / seconds)} ${unit}/s`);
    return parts.join('  ');
}


/***/ }),

/***/ 8055:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.threads = threads;
const workerpool_1 = __webpack_require__(41065);
const assets_1 = __webpack_require__(32389);
/** Most of what a thread makes is dead before so much is full; a larger nursery only takes more memory. */
const YOUNG_GENERATION_MB = 48;
/** Threads that run `worker.ts`: each starts when there is something for it to do. */
function threads(most) {
    const started = (0, workerpool_1.pool)((0, assets_1.workerPath)(), {
        workerType: 'thread',
        maxWorkers: most,
        workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } },
    });
    let stopped = null;
    const stop = () => {
        stopped ??= started.terminate(true).then(() => { });
        return stopped;
    };
    return { pool: started, stop };
}


/***/ })

};
;